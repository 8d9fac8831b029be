package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.isa.Disassembler;
import dev.archlab.cpu.isa.Program;
import dev.archlab.cpu.isa.Program.Segment;
import dev.archlab.sim.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a program: of a kernel its assembly source; of any other, whose source is not at
 * hand, its disassembly.
 *
 * @param lines from the first
 * @param byAddress the line, from 1, in which the instruction of an address stands
 */
record Listing(List<String> lines, Map<Long, Integer> byAddress) {

  private static final String FOLDER = "/dev/archlab/kernels/cpu/";

  /** Programs with more are not listed. */
  private static final int MOST_BYTES = 1 << 20;

  static Listing of(Program program) {
    return source(program.name())
        .map(lines -> new Listing(lines, places(program)))
        .orElseGet(() -> disassembled(program));
  }

  /** The line in which the instruction of an address stands, from 1. */
  Optional<Integer> line(long address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  private static Optional<List<String>> source(String name) {
    if (!name.matches("[\\w.]+")) {
      return Optional.empty();
    }
    try (InputStream in = Listing.class.getResourceAsStream(FOLDER + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Long, Integer> places(Program program) {
    Map<Long, Integer> places = new HashMap<>();
    for (Segment segment : program.segments()) {
      long end = segment.base() + segment.data().length;
      for (long address = segment.base(); address < end; address += Integer.BYTES) {
        SourceLocation place = program.source().at(address);
        if (place != null && place.file().equals(program.name())) {
          places.put(address, place.line());
        }
      }
    }
    return places;
  }

  /** The segment of the entry, each instruction in a line, each symbol in one before. */
  private static Listing disassembled(Program program) {
    Map<Long, String> symbols = new HashMap<>();
    program.symbols().forEach((name, address) -> symbols.merge(address, name, (a, b) -> a));
    List<String> lines = new ArrayList<>();
    Map<Long, Integer> places = new HashMap<>();
    for (Segment segment : program.segments()) {
      long distance = program.entry() - segment.base();
      int bytes = segment.data().length;
      if (distance >= 0 && distance < bytes && bytes <= MOST_BYTES) {
        ByteBuffer words = ByteBuffer.wrap(segment.data()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + Integer.BYTES <= bytes; at += Integer.BYTES) {
          String symbol = symbols.get(segment.base() + at);
          if (symbol != null) {
            lines.add(symbol + ":");
          }
          lines.add(" " + Disassembler.text(words.getInt(at)));
          places.put(segment.base() + at, lines.size());
        }
      }
    }
    return new Listing(List.copyOf(lines), places);
  }
}
