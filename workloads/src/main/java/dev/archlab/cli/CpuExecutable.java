package dev.archlab.cli;

import dev.archlab.cpu.CpuLaunch;
import dev.archlab.cpu.CpuSimulation;
import dev.archlab.cpu.isa.Program;
import dev.archlab.sim.InputException;
import dev.archlab.sim.Launch;
import dev.archlab.sim.Simulation;
import dev.archlab.sim.UsageException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A RISC-V program, assembled or linked, with its command line. */
final class CpuExecutable implements Executable {

  private final Program program;
  private final List<String> commandLine;

  /**
   * @throws InputException if the program begins where it has no bytes
   */
  CpuExecutable(Program program, List<String> arguments) {
    if (program.segments().stream().noneMatch(segment -> isIn(segment, program.entry()))) {
      throw new InputException(program.name() + ": there is no instruction");
    }
    this.program = program;
    this.commandLine = new ArrayList<>();
    commandLine.add(program.name());
    commandLine.addAll(arguments);
  }

  private static boolean isIn(Program.Segment segment, long address) {
    return address >= segment.base() && address < segment.base() + segment.data().length;
  }

  Program program() {
    return program;
  }

  @Override
  public String machine() {
    return "cpu";
  }

  @Override
  public void check(List<ProgramArgument> arguments) {
    if (!arguments.isEmpty()) {
      throw new UsageException(
          "--arg is for kernels (.ptx) and TPU programs (.tpu); what stands behind -- goes to the"
              + " program's argv");
    }
  }

  @Override
  public Launch launch(List<PlacedArgument> arguments) {
    return CpuLaunch.process(program, commandLine);
  }

  @Override
  public void writeOutput(Simulation simulation, OutputStream out, PrintWriter err)
      throws IOException {
    CpuSimulation cpu = (CpuSimulation) simulation;
    out.write(cpu.pipeline().output());
    err.print(new String(cpu.pipeline().errors(), StandardCharsets.UTF_8));
  }

  @Override
  public long exitCode(Simulation simulation) {
    return ((CpuSimulation) simulation).pipeline().exitCode();
  }
}
