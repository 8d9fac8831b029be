package dev.archlab.workloads.models;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Convert;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Quantize;
import dev.archlab.kernels.Reduction;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.Workload;
import java.util.List;

/** A trained net answers with int8 products, and beside it in float32. */
@AutoService(Workload.class)
public final class MlpInt8Workload implements Workload {

  @Override
  public String name() {
    return "mlp-int8";
  }

  @Override
  public String summary() {
    return "a trained net answers with int8 weights and activations; the error that this makes";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.choice(
            "net",
            List.of("digits", "apartment"),
            "64-32-10 for handwritten digits, or 4-5-1 for the price of a flat"),
        Parameter.limit("rows", 32, "only the first so many rows, or all"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(Matmul.class, Quantize.class, Convert.class, Elementwise.class, Reduction.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    TrainedNet net = TrainedNet.of(parameters.text("net"));
    return new MlpInt8Task(net, net.rows(parameters.limit("rows")));
  }
}
