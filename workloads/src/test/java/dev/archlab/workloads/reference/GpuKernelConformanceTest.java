package dev.archlab.workloads.reference;

import java.util.Set;

final class GpuKernelConformanceTest extends KernelConformance {

  GpuKernelConformanceTest() {
    super("gpu", Set.of());
  }
}
