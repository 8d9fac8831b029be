package dev.archlab.workloads.models;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Operation;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.Workload;
import java.util.List;

/** A trained net answers: what batches do for each machine. */
@AutoService(Workload.class)
public final class MlpForwardWorkload implements Workload {

  @Override
  public String name() {
    return "mlp-forward";
  }

  @Override
  public String summary() {
    return "a trained net of dense layers answers, batch by batch";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.choice(
            "net",
            List.of("digits", "apartment"),
            "64-32-10 for handwritten digits, or 4-5-1 for the price of a flat"),
        Parameter.integer("batch", 32, 1, 1 << 16, "rows that go through the net together"),
        Parameter.limit("rows", 32, "only the first so many rows, or all"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(Matmul.class, Elementwise.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    TrainedNet net = TrainedNet.of(parameters.text("net"));
    return new MlpForwardTask(net, net.rows(parameters.limit("rows")), parameters.integer("batch"));
  }
}
