package dev.archlab.cli;

import dev.archlab.sim.Nearest;
import dev.archlab.workloads.Failure;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The archlab command. */
@Command(
    name = "archlab",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Cycle-level models of a CPU, a GPU and a TPU on the same tensor workloads.",
    description = {
      "",
      "Runs a computation on simulated machines to real numbers, checks them against a reference,"
          + " and shows where every cycle went.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  archlab run matmul                        64 × 64 × 64 on the CPU, the GPU and the TPU",
      "  archlab run matmul knn -m cpu,gpu,tpu     two workloads, one table each",
      "  archlab run matmul -p m=37 -m tpu         another size, one machine",
      "  archlab run matmul -m cpu --kernel all    every program of the ladder",
      "  archlab run matmul -s dram.bandwidth=1GB/s   a slower memory",
      "  archlab show tpu                          every value of a machine, and its origin",
      "  archlab exec sum.s                        a program of your own",
      "",
      "Exit status: 0 all checks passed, 1 a check failed, 2 wrong usage or input,",
      "3 a simulated program faulted, 70 a fault of archlab itself."
    })
public final class Main implements Runnable {

  @Option(
      names = "--debug",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Show the stack trace of an error.")
  private boolean debug;

  /** 128 + SIGPIPE: what a shell reports of a program whose reader has gone. */
  private static final int BROKEN_PIPE = 141;

  private CommandLine commandLine = new CommandLine(this);
  private OutputStream output = OutputStream.nullOutputStream();

  /** Runs the command and exits with its status. */
  public static void main(String[] args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(args, new FileOutputStream(FileDescriptor.out), err));
  }

  /** Runs the command with its result on {@code out} and everything else on {@code err}. */
  public static int run(String[] args, OutputStream out, PrintStream err) {
    StandardOutput output = new StandardOutput(out);
    Main main = new Main();
    main.output = output;
    CommandLine command = main.commandLine;
    subcommands(args).forEach(command::addSubcommand);
    command
        .setOut(new PrintWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), false))
        .setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true))
        .setExpandAtFiles(false) // @FILE is a value of sweep
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(Main::usage)
        .setExecutionExceptionHandler((problem, at, parsed) -> main.failed(problem, at));
    int status;
    try {
      status = command.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) { // picocli hands over exceptions only
      status = main.failed(e, command);
    }
    command.getOut().flush();
    Optional<String> failure = output.failure();
    if (failure.isEmpty()) {
      return status;
    }
    if (output.readerIsGone()) {
      return BROKEN_PIPE;
    }
    command.getErr().println("archlab: cannot write to standard output: " + failure.get());
    return Math.max(status, 2);
  }

  /** The one that the first argument names, or else all: a run need not know the others. */
  private static Map<String, Object> subcommands(String[] args) {
    Map<String, Class<?>> known = new LinkedHashMap<>();
    List<Class<?>> types = new ArrayList<>();
    types.add(RunCommand.class);
    types.add(ExecCommand.class);
    types.add(ListCommand.class);
    types.add(ShowCommand.class);
    types.add(LessonCommand.class);
    types.add(SweepCommand.class);
    types.add(ResultsCommand.class);
    types.add(DiffCommand.class);
    types.add(ScaleSimCommand.class);
    types.add(ValidateCommand.class);
    ServiceLoader.load(Subcommand.class).stream().forEach(found -> types.add(found.type()));
    types.forEach(type -> known.put(type.getAnnotation(Command.class).name(), type));
    if (args.length > 0 && known.containsKey(args[0])) {
      known.keySet().retainAll(List.of(args[0]));
    }
    return new LinkedHashMap<>(known);
  }

  private static int usage(ParameterException problem, String[] given) {
    CommandLine command = problem.getCommandLine();
    String line = Failure.oneLine(String.valueOf(problem.getMessage()));
    if (problem instanceof UnmatchedArgumentException unmatched
        && !command.getSubcommands().isEmpty()
        && !unmatched.isUnknownOption()) {
      String name = unmatched.getUnmatched().get(0);
      line =
          Choices.unknown("command", name, List.copyOf(command.getSubcommands().keySet()))
              .getMessage();
    } else if (problem instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      line += "; did you mean '" + unmatched.getSuggestions().get(0) + "'?";
    } else if (problem instanceof MissingParameterException) {
      // What is missing may be what a mistyped option has swallowed: name that first.
      line = unknownOption(command, given).orElse(line);
    }
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println("archlab: " + line + " (see " + name + " --help)");
    return 2;
  }

  private static Optional<String> unknownOption(CommandLine command, String[] given) {
    Set<String> known = new TreeSet<>(command.getCommandSpec().optionsMap().keySet());
    for (String argument : given) {
      if (argument.equals("--")) {
        break;
      }
      String name = argument.replaceFirst("=.*", "");
      boolean cluster = !name.startsWith("--") && known.stream().anyMatch(name::startsWith);
      if (name.matches("--?[a-zA-Z].*") && !known.contains(name) && !cluster) {
        return Optional.of("Unknown option: '" + name + "'; " + Nearest.hint(name, known));
      }
    }
    return Optional.empty();
  }

  private int failed(Throwable problem, CommandLine command) {
    Failure failure = Failure.of(problem);
    command.getErr().println("archlab: " + failure.line());
    if (debug) {
      problem.printStackTrace(command.getErr());
    }
    return failure.exitCode();
  }

  /** Standard output, for bytes that are no text of ours. */
  OutputStream output() {
    return output;
  }

  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    commandLine.usage(commandLine.getOut());
  }
}
