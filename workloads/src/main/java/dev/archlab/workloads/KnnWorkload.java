package dev.archlab.workloads;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.kernels.TopK;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.UsageException;
import java.util.List;

/** Classification by the majority of the k nearest neighbours, by squared Euclidean distance. */
@AutoService(Workload.class)
public final class KnnWorkload implements Workload {

  @Override
  public String name() {
    return "knn";
  }

  @Override
  public String summary() {
    return "k nearest neighbours: squared distances, top-k, majority vote";
  }

  @Override
  public List<Parameter> parameters() {
    int all = Integer.MAX_VALUE;
    return List.of(
        Parameter.text(
            "data",
            "knn_figure",
            "sample data knn_figure (2 features) or digits (8 × 8 pixels), or a CSV file with a"
                + " header and the class in the last column, ? for a query"),
        Parameter.integer("k", 3, 1, 1024, "neighbours that vote"),
        Parameter.integer("queries", 0, 0, all, "only the first so many queries; 0 for all"),
        Parameter.integer("points", 0, 0, all, "only the first so many points; 0 for all"),
        Parameter.integer(
            "batch", 256, 1, 1 << 16, "queries whose distances lie in memory at a time"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(SquaredDistances.class, TopK.class, Vote.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    ClassificationData data = ClassificationData.load(parameters.text("data"));
    LabelledPoints points = data.points().first(parameters.integer("points"));
    LabelledPoints queries = data.queries().first(parameters.integer("queries"));
    int k = parameters.integer("k");
    if (k > points.count()) {
      throw new UsageException(
          "parameter 'k' is %d, but there are only %d points".formatted(k, points.count()));
    }
    return new KnnTask(data.classes(), points, queries, k, parameters.integer("batch"));
  }
}
