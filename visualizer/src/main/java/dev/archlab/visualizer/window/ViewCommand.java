package dev.archlab.visualizer.window;

import com.google.auto.service.AutoService;
import dev.archlab.cli.LaunchOptions;
import dev.archlab.cli.RunOptions;
import dev.archlab.cli.Subcommand;
import dev.archlab.sim.UsageException;
import dev.archlab.visualizer.lesson.Lesson;
import dev.archlab.visualizer.lesson.LessonOptions;
import dev.archlab.visualizer.panel.Show;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.LookOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code archlab view}: the window. Loads no class of JavaFX before it opens. */
@AutoService(Subcommand.class)
@Command(
    name = "view",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Watch machines side by side in a window, forwards and backwards.",
    description = "",
    footer = {
      "",
      "Examples:",
      "  archlab view                              8 × 8 × 8 matmul on the CPU, the GPU and the"
          + " TPU",
      "  archlab view matmul -m tpu -p m=16 -p n=16 -p k=16",
      "  archlab view knn mlp-train --presenter    two workloads; W switches",
      "  archlab view matmul --lang ko",
      "  archlab view sum.s                        a program of your own",
      "  archlab view --lesson knn                 a lesson: PageDown turns the page, R reveals",
      "",
      "? in the window lists its keys."
    })
public final class ViewCommand implements Subcommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "WORKLOAD|PROGRAM [ARG]",
      description = "What to compute, or one program of your own. Default: matmul.")
  private List<String> subjects = new ArrayList<>();

  @Mixin private LessonOptions lessons = new LessonOptions();

  @Mixin private RunOptions run = new RunOptions();

  @Mixin private LaunchOptions launch = new LaunchOptions();

  @Mixin private LookOptions looks = new LookOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Look look = looks.look();
    List<? extends Cast> casts = casts();
    requireJavaFx();
    Toolkit.run(casts, look);
    return 0;
  }

  private List<? extends Cast> casts() {
    Optional<Lesson> lesson = lessons.lesson();
    if (lesson.isPresent()) {
      lessons.requireAlone(spec.commandLine().getParseResult());
      launch.requireNone();
      return List.of(LessonCast.of(lesson.get(), lessons.chapter(lesson.get())));
    }
    if (!subjects.isEmpty() && LaunchOptions.isProgram(subjects.get(0))) {
      List<String> arguments = subjects.subList(1, subjects.size());
      return List.of(new ProgramCast(run.program(subjects.get(0), arguments, launch)));
    }
    launch.requireNone();
    List<String> names = subjects.isEmpty() ? List.of("matmul") : subjects;
    List<WorkloadCast> casts = WorkloadCast.of(run.plan(names, Show.SMALL).steps());
    for (WorkloadCast cast : casts) {
      if (cast.runs().size() > Show.MOST_RUNS) {
        throw new UsageException(
            "%d runs of %s do not fit into one window; at most %d do: choose with -m and --kernel"
                .formatted(cast.runs().size(), cast.title(), Show.MOST_RUNS));
      }
    }
    return casts;
  }

  private static void requireJavaFx() {
    try {
      Class.forName("javafx.stage.Stage", false, ViewCommand.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new UsageException(
          "the window needs JavaFX, which is not among the modules of this JVM: start it with"
              + " ./archlab view; without JavaFX, archlab render draws the same pictures into"
              + " files");
    }
  }
}
