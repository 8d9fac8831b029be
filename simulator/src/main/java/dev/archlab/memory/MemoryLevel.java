package dev.archlab.memory;

/**
 * A level of the memory hierarchy as its clients see it: when is a request done? Values travel
 * through {@link dev.archlab.sim.AddressSpace} only. A level reserves its resources when a request
 * arrives, so requests should come in order of their cycles; one that comes late finds what earlier
 * ones have reserved and waits behind them. Cycles are core cycles of the machine, counted on its
 * own clock that never restarts.
 */
public interface MemoryLevel {

  /**
   * Reads a block that lies within one line of this level.
   *
   * @return the cycle in which the last byte is there
   */
  long read(long address, int bytes, long cycle);

  /**
   * Writes a block that lies within one line of this level.
   *
   * @return the cycle in which the level has taken it, so that the writer may go on
   */
  long write(long address, int bytes, long cycle);

  /**
   * The first cycle, not before {@code cycle}, in which this level can take a read of the byte at
   * {@code address} without keeping it waiting; changes nothing.
   */
  long acceptsAt(long address, long cycle);
}
