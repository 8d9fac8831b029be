package dev.archlab.workloads.reference;

import java.util.Optional;

/**
 * The verdict on a run.
 *
 * @param passed true if every element lies within its bound
 * @param maxError error of the element with the worst ratio of error to bound
 * @param bound bound of the same element
 * @param failure if not passed, which element is wrong and by how much, in one line
 */
public record Check(boolean passed, double maxError, double bound, Optional<String> failure) {

  /** The same, but failed for a further reason; the first one stands. */
  public Check failedBy(String reason) {
    return new Check(false, maxError, bound, Optional.of(failure.orElse(reason)));
  }
}
