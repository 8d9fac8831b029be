package dev.archlab.workloads.models;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.ArgReduction;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.ScatterAdd;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.data.ClassificationData;
import dev.archlab.workloads.data.NumberTable;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Clusters by Lloyd's algorithm: assign, average, repeat until nothing changes. */
@AutoService(Workload.class)
public final class KmeansWorkload implements Workload {

  /** Starting centres of the sample data, as its lesson draws them. */
  private static final Map<String, String> SAMPLE_CENTRES =
      Map.of("kmeans_figure", "19+67/80+33", "iris", "rows:0+50+100");

  private static final String AUTO = "auto";
  private static final String ROWS = "rows:";

  @Override
  public String name() {
    return "kmeans";
  }

  @Override
  public String summary() {
    return "k-means clustering: distances, nearest centre, new means, until nothing changes";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.text(
            "data",
            "kmeans_figure",
            "sample data kmeans_figure (2 features), or " + ClassificationData.FORMS),
        Parameter.text(
            "init",
            AUTO,
            "starting centres: with + between features and / between centres (19+67/80+33), rows"
                + " of the data (rows:0+50+100), or random:K, seeded rows"),
        Parameter.integer("passes", 100, 1, 100_000, "at most so many"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(
        SquaredDistances.class,
        ArgReduction.class,
        ScatterAdd.class,
        Elementwise.class,
        Reduction.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    String data = parameters.text("data");
    Tensor points;
    double rounding;
    if (data.equals("kmeans_figure")) {
      NumberTable table = NumberTable.load(data);
      points = table.tensor(table.names());
      rounding = table.rounding(table.names());
    } else {
      ClassificationData labelled = ClassificationData.whole(data);
      points = labelled.points().features();
      rounding = labelled.points().rounding();
    }
    String given = parameters.text("init");
    String init =
        given.equals(AUTO)
            ? SAMPLE_CENTRES.getOrDefault(data, "random:" + Math.min(3, points.extent(0)))
            : given;
    Tensor centres = centres(init, points, seed);
    return new KmeansTask(points, centres, rounding, parameters.integer("passes"));
  }

  private static Tensor centres(String init, Tensor points, long seed) {
    int count = points.extent(0);
    if (init.startsWith("random:")) {
      int k = whole(init.substring("random:".length()), count, "clusters");
      // The first k of a seeded permutation.
      int[] rows = new Random(seed).ints(0, count).distinct().limit(k).toArray();
      return Rows.of(points, rows);
    }
    if (init.startsWith(ROWS)) {
      int[] rows =
          List.of(init.substring(ROWS.length()).split("\\+", -1)).stream()
              .mapToInt(text -> whole(text, count - 1, "row"))
              .toArray();
      return Rows.of(points, rows);
    }
    Tensor centres = Numbers.rows("init", init, points.extent(1));
    if (centres.extent(0) == 0) {
      throw new UsageException("parameter 'init' has no centre");
    }
    return centres;
  }

  private static int whole(String text, int most, String what) {
    if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) > most) {
      throw new UsageException(
          "parameter 'init': %s '%s' must be a whole number up to %d".formatted(what, text, most));
    }
    return Integer.parseInt(text);
  }
}
