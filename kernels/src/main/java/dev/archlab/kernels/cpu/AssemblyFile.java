package dev.archlab.kernels.cpu;

import dev.archlab.cpu.CpuLaunch;
import dev.archlab.cpu.assembler.Assembler;
import dev.archlab.cpu.isa.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Functions of the RISC-V calling convention. Their assembly text lies beside this class; it is
 * assembled when one of them is first called.
 */
final class AssemblyFile {

  private final String name;
  private @Nullable Program program;

  /**
   * @param name without the extension
   */
  AssemblyFile(String name) {
    this.name = name + ".s";
  }

  String name() {
    return name;
  }

  /**
   * A call of one of its functions.
   *
   * @param integers addresses and sizes, in order
   * @param floats float32 arguments, in order
   */
  CpuLaunch call(String function, long[] integers, Number... floats) {
    List<Long> arguments = LongStream.of(integers).boxed().toList();
    return new CpuLaunch(function, program(), function, arguments, List.of(floats));
  }

  private synchronized Program program() {
    if (program == null) {
      program = Assembler.assemble(name, text());
    }
    return program;
  }

  private String text() {
    try (InputStream stream = AssemblyFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
