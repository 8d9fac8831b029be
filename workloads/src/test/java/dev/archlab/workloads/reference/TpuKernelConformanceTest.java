package dev.archlab.workloads.reference;

import dev.archlab.sim.ElementType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An array multiplies in one format, and its kernels are written for one dataflow. */
final class TpuKernelConformanceTest extends KernelConformance {

  TpuKernelConformanceTest() {
    super("tpu", Set.of());
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
    Stream<List<String>> dataflows =
        Stream.of("output_stationary", "input_stationary")
            .map(
                dataflow ->
                    Stream.concat(
                            overrides(format).stream(), Stream.of("array.dataflow=" + dataflow))
                        .toList());
    Stream<List<String>> widened =
        overrides(format).isEmpty() ? Stream.of() : Stream.of(List.<String>of());
    return Stream.concat(dataflows, widened).toList();
  }
}
