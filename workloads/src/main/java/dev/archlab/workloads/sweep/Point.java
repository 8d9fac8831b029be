package dev.archlab.workloads.sweep;

import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Workload;

/**
 * One run of a sweep.
 *
 * @param kernel empty for the defaults
 * @param oneOfAll true if it is tried because all kernels were asked for
 * @param seed of all that is random
 * @param key stands for all of it and for the program's version
 */
record Point(
    Workload workload,
    Parameters parameters,
    Variant variant,
    String kernel,
    boolean oneOfAll,
    long seed,
    String key) {

  static Point of(
      Workload workload,
      Parameters parameters,
      Variant variant,
      String kernel,
      boolean oneOfAll,
      long seed,
      String version) {
    Digest digest = new Digest().add(workload.name());
    parameters.values().forEach((name, value) -> digest.add(name).add(value.toString()));
    digest.add(variant.digest()).add(kernel).add(Long.toString(seed)).add(version);
    return new Point(workload, parameters, variant, kernel, oneOfAll, seed, digest.hex());
  }

  @Override
  public String toString() {
    return withoutKernel() + (kernel.isEmpty() ? "" : " with " + kernel);
  }

  /** In words, the kernel left out. */
  String withoutKernel() {
    StringBuilder text = new StringBuilder(workload.name());
    parameters.values().forEach((name, value) -> text.append(' ').append(name + "=" + value));
    text.append(" on ").append(variant.machine());
    variant.overrides().forEach((key, value) -> text.append(' ').append(key + "=" + value));
    return text.toString();
  }
}
