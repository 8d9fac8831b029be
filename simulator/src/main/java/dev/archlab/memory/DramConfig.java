package dev.archlab.memory;

import dev.archlab.sim.In;
import dev.archlab.sim.Unit;

/**
 * A DRAM behind its controller. Durations are rounded up to whole core cycles; the time that a
 * burst holds its channel's data bus is kept as an exact ratio.
 *
 * @param size capacity, in bytes
 * @param bandwidth peak of all channels together, in bytes per second
 * @param channels channels that work independently, each with its own data bus
 * @param banks banks of a channel, each with one row buffer
 * @param row bytes in a row buffer
 * @param burst bytes that one column access moves; smaller requests move a whole burst
 * @param interleave bytes in one channel before the next channel follows
 * @param queue bursts that a channel's controller can hold
 * @param tCas from the column command to the first data, in seconds
 * @param tRcd from opening a row to its first column command, in seconds
 * @param tRp from closing a row to opening the next, in seconds
 * @param tRas from opening a row to closing it, at least, in seconds
 * @param controller what controller, wires and package add to every read, in seconds
 */
public record DramConfig(
    @In(value = Unit.BYTES, min = 1, max = 1L << 46) long size,
    @In(value = Unit.BYTES_PER_SECOND, min = 1, max = 1e15) double bandwidth,
    @In(min = 1, max = 1 << 10) int channels,
    @In(min = 1, max = 1 << 12) int banks,
    @In(value = Unit.BYTES, min = 1, max = 1 << 24) int row,
    @In(value = Unit.BYTES, min = 1, max = 1 << 12) int burst,
    @In(value = Unit.BYTES, min = 1, max = 1 << 24) int interleave,
    @In(min = 1, max = 1 << 16) int queue,
    @In(value = Unit.SECONDS, max = 1e-3) double tCas,
    @In(value = Unit.SECONDS, max = 1e-3) double tRcd,
    @In(value = Unit.SECONDS, max = 1e-3) double tRp,
    @In(value = Unit.SECONDS, max = 1e-3) double tRas,
    @In(value = Unit.SECONDS, max = 1e-3) double controller) {

  /**
   * @throws IllegalArgumentException if burst, interleave, row and banks are not powers of two, or
   *     do not hold one another in this order; or if the bandwidth is not whole bytes per second
   */
  public DramConfig {
    if (Integer.bitCount(burst) != 1
        || Integer.bitCount(interleave) != 1
        || Integer.bitCount(row) != 1
        || Integer.bitCount(banks) != 1) {
      throw new IllegalArgumentException(
          "burst (%d B), interleave (%d B), row (%d B) and banks (%d) must be powers of two"
              .formatted(burst, interleave, row, banks));
    }
    if (burst > interleave || burst > row) {
      throw new IllegalArgumentException(
          "a burst (%d B) must fit into interleave (%d B) and row (%d B)"
              .formatted(burst, interleave, row));
    }
    if (bandwidth != Math.rint(bandwidth)) {
      throw new IllegalArgumentException("bandwidth must be whole bytes per second");
    }
  }

  /** Peak bytes per cycle of a core clock, in cycles per second. */
  public double bytesPerCycle(double clockHz) {
    return bandwidth / clockHz;
  }
}
