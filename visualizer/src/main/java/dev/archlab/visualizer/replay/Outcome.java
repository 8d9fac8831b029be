package dev.archlab.visualizer.replay;

import dev.archlab.kernels.Tensor;
import java.util.Map;

/**
 * What a run left in memory, and since when.
 *
 * @param tensors as in {@link Frame#tensors}
 * @param lastWrites by the name of the region, for each element in row-major order the cycle after
 *     which the machine did not write it again; {@link Long#MAX_VALUE} if it never did
 */
public record Outcome(Map<String, Tensor> tensors, Map<String, long[]> lastWrites) {

  public Outcome {
    tensors = Map.copyOf(tensors);
    lastWrites = Map.copyOf(lastWrites);
  }

  /** True if the machine has written an element for the last time by the end of a cycle. */
  public boolean isWritten(String region, int position, long cycle) {
    long[] cycles = lastWrites.get(region);
    return cycles != null && cycles[position] <= cycle;
  }
}
