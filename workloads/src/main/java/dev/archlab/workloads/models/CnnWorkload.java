package dev.archlab.workloads.models;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Convolution;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Pooling;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.Workload;
import java.util.List;

/** A small trained convolutional net reads handwritten digits. */
@AutoService(Workload.class)
public final class CnnWorkload implements Workload {

  @Override
  public String name() {
    return "cnn";
  }

  @Override
  public String summary() {
    return "a trained convolutional net reads handwritten digits";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.integer("batch", 16, 1, 1 << 12, "images that go through the net together"),
        Parameter.limit("rows", 16, "only the first so many images, or all"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(Convolution.class, Pooling.class, Matmul.class, Elementwise.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    TrainedNet net = TrainedNet.of("digits");
    return new CnnTask(net, net.rows(parameters.limit("rows")), parameters.integer("batch"));
  }
}
