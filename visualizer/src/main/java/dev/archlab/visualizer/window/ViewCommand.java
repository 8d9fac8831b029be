package dev.archlab.visualizer.window;

import com.google.auto.service.AutoService;
import dev.archlab.cli.RunOptions;
import dev.archlab.cli.Subcommand;
import dev.archlab.sim.UsageException;
import dev.archlab.visualizer.panel.Show;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.LookOptions;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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
      "",
      "? in the window lists its keys."
    })
public final class ViewCommand implements Subcommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "WORKLOAD",
      description = "What to compute. Default: matmul.")
  private List<String> workloads = new ArrayList<>();

  @Mixin private RunOptions run = new RunOptions();

  @Mixin private LookOptions looks = new LookOptions();

  @Override
  public Integer call() {
    Look look = looks.look();
    List<String> names = workloads.isEmpty() ? List.of("matmul") : workloads;
    List<Cast> casts = Cast.of(run.plan(names, Show.SMALL).steps());
    for (Cast cast : casts) {
      if (cast.runs().size() > Show.MOST_RUNS) {
        throw new UsageException(
            "%d runs of %s do not fit into one window; at most %d do: choose with -m and --kernel"
                .formatted(cast.runs().size(), cast.workload(), Show.MOST_RUNS));
      }
    }
    requireJavaFx();
    Toolkit.run(casts, look);
    return 0;
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
