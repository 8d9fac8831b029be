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
 * A function of the RISC-V calling convention. Its assembly text lies beside this class, in the
 * file that has its name; it is assembled when it is first called.
 */
final class AssemblyFunction {

  private final String name;
  private @Nullable Program program;

  AssemblyFunction(String name) {
    this.name = name;
  }

  /** The file that holds it. */
  String file() {
    return name + ".s";
  }

  /** A call of it; addresses and sizes go to a0, a1, … */
  CpuLaunch call(long... arguments) {
    List<Long> registers = LongStream.of(arguments).boxed().toList();
    return new CpuLaunch(name, program(), name, registers);
  }

  private synchronized Program program() {
    if (program == null) {
      program = Assembler.assemble(file(), text());
    }
    return program;
  }

  private String text() {
    try (InputStream stream = AssemblyFunction.class.getResourceAsStream(file())) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + file());
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
