package dev.archlab.cpu.elf;

import dev.archlab.cpu.isa.Program;
import dev.archlab.cpu.isa.Program.Segment;
import dev.archlab.sim.InputException;
import dev.archlab.sim.SourceMap;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a static RV64 executable: what its PT_LOAD segments hold goes to their physical addresses
 * (which start-up code of programs with data in ROM relies on), and its symbol table, if it has
 * one, names addresses. Source lines are not read. Segments are neither read-only nor protected
 * from execution.
 *
 * <p>Names and numbers are those of the System V ABI, chapters 4 and 5, and of the RISC-V ELF
 * psABI.
 */
public final class ElfFile {

  private static final int MAGIC = 0x464c457f; // 7f 'E' 'L' 'F'
  private static final int CLASS_64 = 2;
  private static final int LITTLE_ENDIAN = 1;
  private static final int ET_EXEC = 2;
  private static final int ET_DYN = 3;
  private static final int EM_RISCV = 243;
  private static final int HEADER_BYTES = 64;

  private static final int INSTRUCTION_BYTES = 4;

  private static final int PT_LOAD = 1;
  private static final int PT_INTERP = 3;
  private static final int PROGRAM_HEADER_BYTES = 56;

  private static final int SHT_SYMTAB = 2;
  private static final int SECTION_HEADER_BYTES = 64;
  private static final int SYMBOL_BYTES = 24;
  private static final int SHN_UNDEF = 0;

  private final String file;
  private final byte[] bytes;
  private final ByteBuffer buffer;

  private ElfFile(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
    this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Reads an executable.
   *
   * @param file its name, for messages
   * @throws InputException if it is none for RV64, needs a dynamic linker, or is damaged
   */
  public static Program read(String file, byte[] bytes) {
    try {
      return new ElfFile(file, bytes).program();
    } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
      throw new InputException(file + ": the ELF file is damaged or cut off");
    }
  }

  private Program program() {
    checkHeader();
    List<Segment> segments = new ArrayList<>();
    long table = buffer.getLong(32);
    int size = unsigned16(54);
    int count = unsigned16(56);
    require(count == 0 || size >= PROGRAM_HEADER_BYTES, "its program headers are too small");
    for (int i = 0; i < count; i++) {
      addSegment(segments, Math.toIntExact(table + (long) i * size));
    }
    require(!segments.isEmpty(), "it has nothing to load; link it to an executable");
    long entry = buffer.getLong(24);
    require(
        entry % INSTRUCTION_BYTES == 0,
        "begins at 0x%x, amid a word: compressed instructions are not provided".formatted(entry));
    return new Program(file, segments, entry, symbols(), SourceMap.NONE);
  }

  private void checkHeader() {
    require(bytes.length >= HEADER_BYTES && buffer.getInt(0) == MAGIC, "is no ELF file");
    require(
        bytes[4] == CLASS_64 && bytes[5] == LITTLE_ENDIAN, "is no 64-bit little-endian ELF file");
    int machine = unsigned16(18);
    require(machine == EM_RISCV, "is for machine " + machine + ", not for RISC-V (243)");
    int type = unsigned16(16);
    require(type != ET_DYN, "is position-independent; link it with -static -no-pie");
    require(type == ET_EXEC, "is no executable; link it with -static");
  }

  private void addSegment(List<Segment> segments, int header) {
    int type = buffer.getInt(header);
    require(type != PT_INTERP, "needs a dynamic linker; link it with -static");
    long memoryBytes = buffer.getLong(header + 40);
    if (type != PT_LOAD || memoryBytes == 0) {
      return;
    }
    int offset = Math.toIntExact(buffer.getLong(header + 8));
    int fileBytes = Math.toIntExact(buffer.getLong(header + 32));
    require(
        fileBytes >= 0 && offset >= 0 && offset <= bytes.length - fileBytes,
        "is cut off: a segment ends behind the end of the file");
    byte[] data = Arrays.copyOfRange(bytes, offset, offset + fileBytes);
    segments.add(new Segment(buffer.getLong(header + 24), data, memoryBytes));
  }

  private Map<String, Long> symbols() {
    Map<String, Long> symbols = new LinkedHashMap<>();
    long table = buffer.getLong(40);
    int size = unsigned16(58);
    int count = table == 0 ? 0 : unsigned16(60);
    require(count == 0 || size >= SECTION_HEADER_BYTES, "its section headers are too small");
    for (int i = 0; i < count; i++) {
      int header = Math.toIntExact(table + (long) i * size);
      if (buffer.getInt(header + 4) == SHT_SYMTAB) {
        int names = Math.toIntExact(table + (long) buffer.getInt(header + 40) * size);
        addSymbols(symbols, header, Math.toIntExact(buffer.getLong(names + 24)));
      }
    }
    return symbols;
  }

  private void addSymbols(Map<String, Long> symbols, int section, int names) {
    long first = buffer.getLong(section + 24);
    long size = buffer.getLong(section + 32);
    for (long at = first; at + SYMBOL_BYTES <= first + size; at += SYMBOL_BYTES) {
      int symbol = Math.toIntExact(at);
      String name = string(Math.addExact(names, buffer.getInt(symbol)));
      if (!name.isEmpty() && unsigned16(symbol + 6) != SHN_UNDEF) {
        symbols.putIfAbsent(name, buffer.getLong(symbol + 8));
      }
    }
  }

  private String string(int begin) {
    int end = begin;
    while (buffer.get(end) != 0) {
      end++;
    }
    return new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
  }

  private int unsigned16(int at) {
    return Short.toUnsignedInt(buffer.getShort(at));
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new InputException(file + ": " + otherwise);
    }
  }
}
