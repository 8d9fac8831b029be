package dev.archlab.visualizer.replay;

import dev.archlab.sim.Probe;
import dev.archlab.sim.Region;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * When the elements of tensors were last written by the machine. A value that is there from the
 * beginning, a zero say, is not a result yet, though it may equal it.
 */
final class Writes implements Probe {

  private static final long NEVER = Long.MAX_VALUE;

  private final Operands operands;
  private final Map<String, long[]> lastWrites = new HashMap<>();
  private boolean closed;

  Writes(Operands operands) {
    this.operands = operands;
    for (Region region : operands.regions()) {
      if (region.size() <= Frame.SHOWN_ELEMENTS) {
        long[] cycles = new long[(int) region.size()];
        Arrays.fill(cycles, NEVER);
        lastWrites.put(region.name(), cycles);
      }
    }
  }

  /**
   * {@inheritDoc}
   *
   * @param cycle the machine's, which is the session's, for nothing ran on it before
   */
  @Override
  public void access(long cycle, int thread, long address, int bytes, boolean write) {
    if (!write || closed) {
      return;
    }
    long at = address;
    while (at < address + bytes) {
      Region region = operands.region(at).orElse(null);
      if (region == null) {
        at = address + bytes;
      } else {
        long position = (at - region.base()) / region.type().bytes();
        long[] cycles = lastWrites.get(region.name());
        if (cycles != null && position < cycles.length) {
          cycles[(int) position] = cycle + 1; // seen at the end of that cycle
        }
        at = region.base() + (position + 1) * region.type().bytes();
      }
    }
  }

  /**
   * By the name of the region, for each element in row-major order the cycle of its last write.
   * What happens from now on is a repetition, and is not recorded.
   */
  Map<String, long[]> close() {
    closed = true;
    return lastWrites;
  }
}
