package dev.archlab.kernels.cpu;

import dev.archlab.cpu.CpuLaunch;
import dev.archlab.cpu.assembler.Assembler;
import dev.archlab.cpu.isa.Program;
import dev.archlab.kernels.LaunchContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A function of the RISC-V calling convention whose assembly text lies beside this class, in the
 * file that has its name. It is assembled when it is first called.
 */
final class CpuFunction {

  private final String name;
  private @Nullable Program program;

  CpuFunction(String name) {
    this.name = name;
  }

  /** Runs it to its end; addresses and sizes go to a0, a1, … */
  void call(LaunchContext context, long... arguments) {
    List<Long> registers = LongStream.of(arguments).boxed().toList();
    context.launch(new CpuLaunch(name, program(), name, registers));
  }

  private synchronized Program program() {
    if (program == null) {
      program = Assembler.assemble(name + ".s", text(name + ".s"));
    }
    return program;
  }

  private static String text(String file) {
    try (InputStream stream = CpuFunction.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
