package dev.archlab.cli;

import dev.archlab.cpu.isa.Program;
import dev.archlab.sim.AddressSpace;
import dev.archlab.sim.UsageException;
import java.math.BigInteger;
import java.util.Map;

/**
 * What a RISC-V test program leaves between its symbols {@code begin_signature} and {@code
 * end_signature}: a word of so many bytes in each line, in hexadecimal, as simulators write it for
 * riscv-arch-test.
 */
final class Signature {

  private static final String BEGIN = "begin_signature";
  private static final String END = "end_signature";

  private final OutputFile file;
  private final int granularity;
  private final long begin;
  private final int bytes;

  /**
   * @param granularity bytes of a word
   * @throws UsageException if the program has no signature
   */
  Signature(OutputFile file, int granularity, Program program) {
    if (granularity != 4 && granularity != 8) {
      throw new UsageException("--granularity is " + granularity + "; it must be 4 or 8");
    }
    this.file = file;
    this.granularity = granularity;
    this.begin = address(program, BEGIN);
    long size = address(program, END) - begin;
    if (size < 0 || size > Integer.MAX_VALUE || size % granularity != 0) {
      throw new UsageException(
          "%s: %d bytes between %s and %s are no whole words of %d bytes"
              .formatted(program.name(), size, BEGIN, END, granularity));
    }
    this.bytes = (int) size;
  }

  private static long address(Program program, String symbol) {
    Map<String, Long> symbols = program.symbols();
    Long address = symbols.get(symbol);
    if (address == null) {
      throw new UsageException(
          "%s: --signature needs the symbols %s and %s".formatted(program.name(), BEGIN, END));
    }
    return address;
  }

  void write(AddressSpace memory) {
    byte[] contents = new byte[bytes];
    memory.read(begin, contents, 0, bytes);
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < bytes; at += granularity) {
      byte[] word = new byte[granularity];
      for (int i = 0; i < granularity; i++) {
        word[i] = contents[at + granularity - 1 - i];
      }
      String digits = new BigInteger(1, word).toString(16);
      text.append("0".repeat(2 * granularity - digits.length())).append(digits).append('\n');
    }
    file.write(text.toString());
  }
}
