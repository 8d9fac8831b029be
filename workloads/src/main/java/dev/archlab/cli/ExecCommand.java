package dev.archlab.cli;

import dev.archlab.kernels.Blueprint;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.sim.HostLink;
import dev.archlab.sim.Machine;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.Simulation;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.ProgramRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code archlab exec}: a program of the user's own. */
@Command(
    name = "exec",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Run a program of your own on a simulated machine.",
    description = {
      "",
      "The name's ending says what it is: .s RISC-V assembly or .elf a static RV64 executable, for"
          + " a CPU; .ptx for a GPU; .tpu for a TPU. What it computes is not checked.",
      ""
    },
    footer = {
      "",
      "Arguments (--arg), one for each parameter of a kernel or of a TPU program, in order:",
      "  s32:5  u64:7  f32:0.5  f64:1e-3     a value, of any type of PTX",
      "  bytes:00ff10  bytes:@FILE           a struct, as it lies in memory",
      "  in:A.npy                            an array, by its address",
      "  inout:A.npy:B.npy                   the same; at the end it goes to B.npy",
      "  out:f32[64,64]:C.npy                zeros; f32, f64, s32 or s8",
      "",
      "Examples:",
      "  archlab exec sum.s",
      "  archlab exec prime.elf -m cpu --report run.json -- 97",
      "  archlab exec saxpy.ptx --grid 4 --block 256 --arg f32:2 --arg in:x.npy \\",
      "      --arg inout:y.npy:z.npy --arg s32:1000",
      "  archlab exec matmul.tpu --arg in:a.npy --arg in:b.npy --arg out:f32[8,8]:c.npy",
      "",
      "Standard output is the program's own. Exit status: 0, or what a CPU's program exits with"
          + " (255 for what is more); 2 wrong usage or input; 3 the program faulted or reached the"
          + " limit of cycles."
    })
final class ExecCommand implements Subcommand {

  private static final int HIGHEST_STATUS = 255;

  @Parameters(index = "0", paramLabel = "PROGRAM", description = "A .s, .elf, .ptx or .tpu file.")
  private String programName = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ARGS",
      description = "Behind --: arguments of a .s or .elf program, for its argv.")
  private List<String> programArguments = new ArrayList<>();

  @Option(
      names = {"-m", "--machine"},
      paramLabel = "MACHINE",
      description = "A machine, by name or as a YAML file. Default: cpu, gpu or tpu.")
  private @Nullable String machineName;

  @Option(
      names = {"-s", "--set"},
      paramLabel = "KEY=VALUE",
      description = "A value of the machine's configuration.")
  private List<String> overrides = new ArrayList<>();

  @Mixin private LaunchOptions launch = new LaunchOptions();

  @Option(
      names = "--signature",
      paramLabel = "FILE",
      description =
          "Write what lies between the program's begin_signature and end_signature, in hexadecimal.")
  private @Nullable String signature;

  @Option(
      names = "--granularity",
      paramLabel = "4|8",
      description = "Bytes in a line of the signature. Default: 4.")
  private @Nullable Integer granularity;

  @Option(
      names = "--report",
      paramLabel = "FILE.json",
      description = "Write how it ended and what it cost; instead of a short report.")
  private @Nullable String report;

  @Mixin private TraceOptions traceOptions = new TraceOptions();
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    requireApplicable(ProgramFile.of(programName));
    LoadedProgram program =
        launch.load(
            programName, programArguments, machineName, Choices.assignments("-s", overrides));
    Executable executable = program.executable();
    SimulatedDevice device = program.device();
    Machine machine = device.machine();
    @Nullable OutputFile reportFile = report == null ? null : OutputFile.of(report);
    @Nullable TraceTarget trace = traceOptions.target();
    if (trace != null) {
      trace.requireHolds(List.of(machine.kind()));
    }
    @Nullable Signature signatureFile = signature(program, reportFile, trace);

    List<PlacedArgument> placed = program.place(device);
    Simulation simulation = device.launch(executable.launch(placed));
    @Nullable MachineFault fault = run(device, simulation);
    writeOutput(executable, simulation);
    ProgramRun.End end = end(fault, executable, simulation);
    if (fault == null) {
      placed.forEach(argument -> argument.writeBack(device));
      if (signatureFile != null) {
        signatureFile.write(machine.memory());
      }
    }
    report(reportFile, programRun(program, placed, end, device));
    if (trace != null) {
      trace(trace, program.blueprint(), device);
    }
    if (fault != null) {
      throw fault;
    }
    return status(end);
  }

  private void requireApplicable(ProgramFile file) {
    boolean cpu = file.isForCpu();
    LaunchOptions.refuse(signature != null && !cpu, "--signature", ".s and .elf");
    LaunchOptions.refuse(granularity != null && !cpu, "--granularity", ".s and .elf");
    if (granularity != null && signature == null) {
      throw new UsageException("--granularity is for --signature, which is not given");
    }
  }

  /** The signature to write, if any; refuses files that are written twice or read as well. */
  private @Nullable Signature signature(
      LoadedProgram program, @Nullable OutputFile reportFile, @Nullable TraceTarget trace) {
    @Nullable OutputFile file = signature == null ? null : OutputFile.of(signature);
    List<String> inputs = new ArrayList<>(List.of(programName));
    if (machineName != null) {
      inputs.add(machineName);
    }
    List<OutputFile> outputs = new ArrayList<>();
    Optional.ofNullable(reportFile).ifPresent(outputs::add);
    Optional.ofNullable(file).ifPresent(outputs::add);
    Optional.ofNullable(trace).map(TraceTarget::file).ifPresent(outputs::add);
    for (ProgramArgument argument : program.arguments()) {
      if (argument instanceof ProgramArgument.Array array) {
        Optional.ofNullable(array.source()).ifPresent(inputs::add);
        Optional.ofNullable(array.target()).ifPresent(outputs::add);
      }
    }
    OutputFile.requireDistinct(outputs);
    outputs.forEach(output -> output.requireOtherThan(inputs));
    return file != null && program.executable() instanceof CpuExecutable cpu
        ? new Signature(file, granularity == null ? 4 : granularity, cpu.program())
        : null;
  }

  /** Runs to the end; what stopped it, if anything did. */
  private @Nullable MachineFault run(SimulatedDevice device, Simulation simulation) {
    PrintWriter err = spec.commandLine().getErr();
    try (Progress unused = new Progress(err, programName, device)) {
      device.run(simulation);
      return null;
    } catch (MachineFault e) {
      return e;
    }
  }

  private void trace(TraceTarget target, Blueprint machine, SimulatedDevice device) {
    try (TraceRecorder recorder = target.open(spec.commandLine().getErr())) {
      recorder.watch(device);
      recorder.record(programName + " on " + machine.configuration().name(), machine);
      recorder.keep();
    }
  }

  private void writeOutput(Executable executable, Simulation simulation) {
    try {
      executable.writeOutput(simulation, main.output(), spec.commandLine().getErr());
    } catch (IOException e) {
      // Standard output remembers it; the command ends with it.
    }
  }

  private static ProgramRun.End end(
      @Nullable MachineFault fault, Executable executable, Simulation simulation) {
    return fault == null
        ? new ProgramRun.Exited(executable.exitCode(simulation))
        : new ProgramRun.Stopped(fault.kind(), fault.cycle(), String.valueOf(fault.getMessage()));
  }

  private ProgramRun programRun(
      LoadedProgram program,
      List<PlacedArgument> placed,
      ProgramRun.End end,
      SimulatedDevice device) {
    Machine machine = device.machine();
    Optional<HostLink> link = machine.hostLink();
    double seconds = device.cycles() / machine.limits().clockHz();
    return new ProgramRun(
        programName,
        program.executable().entry(),
        placed.stream().map(PlacedArgument::toReport).toList(),
        machine.name(),
        program.settings(),
        end,
        machine.limits(),
        device.account(),
        device.counters(),
        seconds + link.map(host -> device.session().hostSeconds(host)).orElse(0.0),
        device.simulationSeconds());
  }

  private void report(@Nullable OutputFile file, ProgramRun run) {
    if (file != null) {
      file.write(run.json(Version.current()));
    } else {
      PrintWriter err = spec.commandLine().getErr();
      err.print(run.summary());
      err.flush();
    }
  }

  private static int status(ProgramRun.End end) {
    long code = end instanceof ProgramRun.Exited exited ? exited.code() : 0;
    return code >= 0 && code <= HIGHEST_STATUS ? (int) code : HIGHEST_STATUS;
  }
}
