package dev.archlab.tpu.scalesim;

/**
 * Words that passed an interface and the cycles of the first and the last of them.
 *
 * @param words number of words; on DRAM interfaces with a fixed bandwidth this includes the padding
 *     of partly filled lines, which are carried as well
 * @param start cycle in which the first word is there, 0 being the first cycle of the array
 * @param stop cycle in which the last word is there
 */
public record Traffic(long words, long start, long stop) {

  /** Mean words per cycle while the interface is used. */
  public double wordsPerCycle() {
    return (double) words / (stop - start + 1);
  }
}
