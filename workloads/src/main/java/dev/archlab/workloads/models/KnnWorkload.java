package dev.archlab.workloads.models;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.kernels.TopK;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.data.ClassificationData;
import dev.archlab.workloads.data.LabelledPoints;
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
    return List.of(
        Parameter.text("data", "knn_figure", ClassificationData.FORMS),
        Parameter.integer("k", 3, 1, 1024, "neighbours that vote"),
        Parameter.limit("queries", "only the first so many queries"),
        Parameter.limit("points", "only the first so many points"),
        Parameter.real(
            "scale",
            1,
            1e-12,
            1e12,
            "what each feature is multiplied by; 10 makes iris whole numbers, so that ties are ties"),
        Parameter.integer(
            "batch", 256, 1, 1 << 16, "queries whose distances lie in memory at a time, at most"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(SquaredDistances.class, TopK.class, Vote.class, Elementwise.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    ClassificationData data = ClassificationData.load(parameters.text("data"));
    LabelledPoints points = data.points().limited("points", parameters.limit("points"));
    LabelledPoints queries = data.queries().limited("queries", parameters.limit("queries"));
    int k = parameters.integer("k");
    if (k > points.count()) {
      throw new UsageException(
          "parameter 'k' is %d, but there are only %d points".formatted(k, points.count()));
    }
    return new KnnTask(
        data.classes(),
        points,
        queries,
        k,
        (float) parameters.real("scale"),
        parameters.integer("batch"));
  }
}
