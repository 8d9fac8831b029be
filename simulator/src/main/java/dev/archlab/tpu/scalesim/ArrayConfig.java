package dev.archlab.tpu.scalesim;

/**
 * A systolic array with its three scratchpads and their DRAM interfaces.
 *
 * @param rows R, processing elements from top to bottom, 1 to 512
 * @param cols C, processing elements from left to right, 1 to 512
 * @param ifmapKib size of the ifmap scratchpad in units of 1024 words; half is active, half is
 *     filled behind it
 * @param filterKib the same for the filters
 * @param ofmapKib the same for the outputs; one half takes words while the other drains
 */
public record ArrayConfig(
    int rows,
    int cols,
    Dataflow dataflow,
    int ifmapKib,
    int filterKib,
    int ofmapKib,
    Bandwidth bandwidth) {

  /** The most rows or columns of an array. */
  public static final int MAX_EXTENT = 512;

  private static final int MAX_KIB = 1 << 20;

  /**
   * Refuses an array that is empty or beyond 512 × 512, and scratchpads of no or over 2³⁰ words.
   */
  public ArrayConfig {
    if (Math.min(rows, cols) < 1 || Math.max(rows, cols) > MAX_EXTENT) {
      throw new IllegalArgumentException(
          "the array is %d × %d; each side must be from 1 to %d".formatted(rows, cols, MAX_EXTENT));
    }
    int least = Math.min(ifmapKib, Math.min(filterKib, ofmapKib));
    int most = Math.max(ifmapKib, Math.max(filterKib, ofmapKib));
    if (least < 1 || most > MAX_KIB) {
      throw new IllegalArgumentException(
          "a scratchpad must hold from 1 to %d kB".formatted(MAX_KIB));
    }
  }

  /** Multiply-accumulates per cycle at most. */
  public int processingElements() {
    return rows * cols;
  }
}
