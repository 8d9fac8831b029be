package dev.archlab.workloads.reference;

import java.util.Set;

final class CpuKernelConformanceTest extends KernelConformance {

  CpuKernelConformanceTest() {
    super("cpu", Set.of());
  }
}
