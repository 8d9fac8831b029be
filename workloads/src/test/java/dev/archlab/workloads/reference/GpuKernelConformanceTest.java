package dev.archlab.workloads.reference;

import java.util.Set;

final class GpuKernelConformanceTest extends KernelConformance {

  GpuKernelConformanceTest() {
    super(
        "gpu",
        Set.of(
            "batch-normalization",
            "convert from bfloat16",
            "convert from int32",
            "convert to bfloat16",
            "convolution",
            "copy",
            "decision-tree",
            "gather",
            "gather of int32",
            "pool-average",
            "pool-maximum",
            "quantize",
            "scatter-add"));
  }
}
