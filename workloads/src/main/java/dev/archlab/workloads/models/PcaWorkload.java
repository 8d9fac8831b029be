package dev.archlab.workloads.models;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Reduction;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.data.ClassificationData;
import dev.archlab.workloads.data.LabelledPoints;
import java.util.List;

/** Principal components: the covariance, then power iteration with deflation. */
@AutoService(Workload.class)
public final class PcaWorkload implements Workload {

  @Override
  public String name() {
    return "pca";
  }

  @Override
  public String summary() {
    return "principal component analysis: covariance, then power iteration";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.text("data", "iris", ClassificationData.FORMS),
        Parameter.limit("components", "principal components, the largest first"),
        Parameter.integer("iterations", 30, 1, 10_000, "of the power iteration, for each"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(Matmul.class, Elementwise.class, Reduction.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    LabelledPoints points = ClassificationData.whole(parameters.text("data")).points();
    int components = parameters.limit("components").orElse(points.featureCount());
    if (components > points.featureCount() || points.count() < 2) {
      throw new UsageException(
          "%d components of %d points with %d features; there are at most as many as features"
              .formatted(components, points.count(), points.featureCount()));
    }
    return new PcaTask(
        points.features(), points.rounding(), components, parameters.integer("iterations"), seed);
  }
}
