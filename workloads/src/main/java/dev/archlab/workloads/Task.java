package dev.archlab.workloads;

import dev.archlab.kernels.Device;
import java.util.List;
import java.util.Optional;

/** A workload with its parameters set; runs on any number of devices, always with the same data. */
public interface Task {

  /**
   * The tensors that lie in a device's memory at the same time; asked before any of them is made,
   * so that what cannot fit is refused at no cost. Workloads whose tensors are small by nature name
   * none.
   */
  default List<Footprint> footprint() {
    return List.of();
  }

  /**
   * The largest part of an input's value that was lost when it was rounded to the format in which
   * machine and reference are given it; 0 where every input is exact.
   */
  default double inputRounding() {
    return 0;
  }

  /** Runs to real numbers. */
  Outcome run(Device device);

  /**
   * False if the check of each operation says everything, so that the whole need not run on the
   * reference as well.
   */
  default boolean runsOnReference() {
    return true;
  }

  /**
   * Compares the whole run with the same run on the reference, where that says more than the check
   * of each operation does.
   *
   * @return the first disagreement that rounding cannot explain, in one line; empty if there is
   *     none
   */
  default Optional<String> disagreement(Outcome machine, Outcome reference) {
    return Optional.empty();
  }
}
