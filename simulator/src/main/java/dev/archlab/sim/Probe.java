package dev.archlab.sim;

/**
 * Watches a run. Timing never depends on it. In a watched run values carry an opaque tag: the
 * address they came from; 0 is a value that came from no memory.
 */
public interface Probe {

  /**
   * An instruction took effect.
   *
   * @param thread hart, global warp number, or 0
   * @param pc its address, or its index where the machine has no instruction addresses
   */
  default void instruction(long cycle, int thread, long pc) {}

  /** A unit read from or wrote to memory. */
  default void access(long cycle, int thread, long address, int bytes, boolean write) {}
}
