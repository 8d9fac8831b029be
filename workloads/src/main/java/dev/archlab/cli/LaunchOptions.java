package dev.archlab.cli;

import dev.archlab.cpu.assembler.Assembler;
import dev.archlab.cpu.elf.ElfFile;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.ptx.PtxModule;
import dev.archlab.kernels.Blueprint;
import dev.archlab.kernels.Machines;
import dev.archlab.sim.UsageException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a user's own program is launched: the options of all commands that run one. */
public final class LaunchOptions {

  private static final String WATCHDOG = "watchdog";

  @Option(names = "--arg", paramLabel = "ARG", description = "An argument; see below.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = "--entry",
      paramLabel = "NAME",
      description = "The kernel of a .ptx file; may be left out if it has only one.")
  private @Nullable String entry;

  @Option(
      names = "--grid",
      paramLabel = "X,Y,Z",
      description = "CTAs of a kernel; Y and Z are 1 if left out.")
  private @Nullable String grid;

  @Option(
      names = "--block",
      paramLabel = "X,Y,Z",
      description = "Threads of a CTA; Y and Z are 1 if left out.")
  private @Nullable String block;

  @Option(
      names = "--shared",
      paramLabel = "BYTES",
      description = "Dynamic shared memory of a CTA. Default: 0.")
  private @Nullable Integer shared;

  @Option(
      names = "--max-cycles",
      paramLabel = "N",
      description = "End a program that lasts longer, with status 3.")
  private @Nullable Long maxCycles;

  /**
   * Refuses all of them where a workload is run.
   *
   * @throws UsageException if one is given
   */
  public void requireNone() {
    refuse(!arguments.isEmpty(), "--arg", "the user's own");
    refuse(entry != null, "--entry", "the user's own");
    refuse(grid != null, "--grid", "the user's own");
    refuse(block != null, "--block", "the user's own");
    refuse(shared != null, "--shared", "the user's own");
    refuse(maxCycles != null, "--max-cycles", "the user's own");
  }

  /** True if a name is a program's by its ending. */
  public static boolean isProgram(String name) {
    return ProgramFile.isProgram(name);
  }

  /**
   * Reads a program and what it is to be launched with.
   *
   * @param programName its file
   * @param programArguments of a CPU's program, for its argv
   * @param machineName null for the teaching machine of its kind
   * @param overrides of the machine's configuration
   * @throws dev.archlab.sim.ArchlabException if anything is wrong with it
   */
  LoadedProgram load(
      String programName,
      List<String> programArguments,
      @Nullable String machineName,
      Map<String, String> overrides) {
    ProgramFile file = ProgramFile.of(programName);
    requireApplicable(file, programArguments);
    Executable executable = executable(file, programArguments);
    Map<String, String> settings = settings(overrides);
    Blueprint blueprint = blueprint(programName, executable, machineName, settings);
    List<ProgramArgument> given = arguments.stream().map(ProgramArgument::parse).toList();
    executable.check(given);
    return new LoadedProgram(programName, executable, blueprint, settings, given);
  }

  private void requireApplicable(ProgramFile file, List<String> programArguments) {
    boolean ptx = file.kind() == ProgramFile.Kind.PTX;
    refuse(entry != null && !ptx, "--entry", ".ptx");
    refuse(grid != null && !ptx, "--grid", ".ptx");
    refuse(block != null && !ptx, "--block", ".ptx");
    refuse(shared != null && !ptx, "--shared", ".ptx");
    if (!programArguments.isEmpty() && !file.isForCpu()) {
      throw new UsageException(
          "'%s': only .s and .elf programs have an argv; this one takes --arg"
              .formatted(programArguments.get(0)));
    }
    if (ptx && (grid == null || block == null)) {
      throw new UsageException(
          "a kernel needs %s, as in --grid 16,16 --block 32,8"
              .formatted(grid == null ? "--grid X,Y,Z" : "--block X,Y,Z"));
    }
  }

  static void refuse(boolean given, String option, String programs) {
    if (given) {
      throw new UsageException(option + " is for " + programs + " programs only");
    }
  }

  private Executable executable(ProgramFile file, List<String> programArguments) {
    return switch (file.kind()) {
      case ASSEMBLY ->
          new CpuExecutable(Assembler.assemble(file.name(), file.text()), programArguments);
      case ELF -> new CpuExecutable(ElfFile.read(file.name(), file.bytes()), programArguments);
      case PTX ->
          new GpuExecutable(
              PtxModule.parse(file.name(), file.text()),
              entry,
              shape("--grid", grid),
              shape("--block", block),
              shared == null ? 0 : shared);
      case TPU -> new TpuExecutable(file.name(), file.text());
    };
  }

  private static Dim3 shape(String option, @Nullable String text) {
    int[] extents = {1, 1, 1};
    String[] parts = text == null ? new String[0] : text.split(",", -1);
    try {
      for (int i = 0; i < parts.length; i++) {
        extents[i] = Integer.parseInt(parts[i].strip());
      }
      return new Dim3(extents[0], extents[1], extents[2]);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new UsageException(
          "%s '%s' must be X or X,Y or X,Y,Z, whole numbers from 1".formatted(option, text));
    } catch (UsageException e) {
      throw new UsageException(option + " '" + text + "': " + e.getMessage());
    }
  }

  /** The overrides, with the limit of cycles among them. */
  private Map<String, String> settings(Map<String, String> overrides) {
    Map<String, String> settings = new LinkedHashMap<>(overrides);
    if (maxCycles != null) {
      if (maxCycles < 1) {
        throw new UsageException("--max-cycles is " + maxCycles + "; it must be at least 1");
      }
      if (settings.put(WATCHDOG, maxCycles.toString()) != null) {
        throw new UsageException("--max-cycles and -s watchdog say the same; give one of them");
      }
    }
    return settings;
  }

  private static Blueprint blueprint(
      String programName,
      Executable executable,
      @Nullable String machineName,
      Map<String, String> settings) {
    String name = machineName == null ? executable.machine() : machineName;
    Blueprint blueprint =
        Machines.blueprint(
            name, settings.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
    String kind = blueprint.build().kind();
    if (!kind.equals(executable.machine())) {
      throw new UsageException(
          "'%s' is a program for a '%s' machine, but '%s' is a '%s'"
              .formatted(programName, executable.machine(), name, kind));
    }
    return blueprint;
  }
}
