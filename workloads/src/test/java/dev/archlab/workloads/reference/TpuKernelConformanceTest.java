package dev.archlab.workloads.reference;

import dev.archlab.sim.ElementType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An array multiplies in one format, and its kernels are written for one dataflow. */
final class TpuKernelConformanceTest extends KernelConformance {

  TpuKernelConformanceTest() {
    super(
        "tpu",
        Set.of(
            "adam",
            "add",
            "arg-max",
            "arg-min",
            "batch-normalization",
            "convert from bfloat16",
            "convert from int32",
            "convert to bfloat16",
            "convolution",
            "copy",
            "cross-entropy",
            "cross-entropy-gradient",
            "decision-tree",
            "divide",
            "elu",
            "elu-gradient",
            "equal",
            "equal of int32",
            "exp",
            "gather",
            "gather of int32",
            "leaky-relu",
            "leaky-relu-gradient",
            "less",
            "less of int32",
            "log",
            "matmul batched",
            "maximum",
            "minimum",
            "momentum",
            "multiply",
            "pool-average",
            "pool-maximum",
            "quantize",
            "reduce-maximum",
            "reduce-mean",
            "reduce-minimum",
            "reduce-sum",
            "relu",
            "relu-gradient",
            "scale",
            "scatter-add",
            "select",
            "sgd",
            "sigmoid",
            "sigmoid-gradient",
            "softmax",
            "sqrt",
            "sqrt-gradient",
            "step",
            "subtract",
            "tanh",
            "tanh-gradient"));
  }

  @Override
  List<String> overrides(ElementType format) {
    return switch (format) {
      case BF16 -> List.of("array.format=bfloat16");
      case S8 -> List.of("array.format=int8");
      default -> List.of();
    };
  }

  @Override
  List<List<String>> others(ElementType format) {
    return Stream.of("output_stationary", "input_stationary")
        .map(
            dataflow ->
                Stream.concat(
                        overrides(format).stream(), Stream.of("array.dataflow=" + dataflow))
                    .toList())
        .toList();
  }
}
