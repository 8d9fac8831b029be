package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.isa.Program;
import dev.archlab.sim.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the kernels' programs. */
final class Listing {

  private static final String FOLDER = "/dev/archlab/kernels/cpu/";

  private final Map<String, List<String>> files = new ConcurrentHashMap<>();

  /** The lines of a program's source; empty if it is no kernel's. */
  List<String> lines(Program program) {
    return files.computeIfAbsent(program.name(), Listing::read);
  }

  private static List<String> read(String name) {
    if (!name.matches("[\\w.]+")) {
      return List.of();
    }
    try (InputStream in = Listing.class.getResourceAsStream(FOLDER + name)) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line in which an instruction stands, from 1. */
  static Optional<Integer> line(Program program, long pc) {
    SourceLocation place = program.source().at(pc);
    return place == null || !place.file().equals(program.name())
        ? Optional.empty()
        : Optional.of(place.line());
  }
}
