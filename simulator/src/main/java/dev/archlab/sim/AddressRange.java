package dev.archlab.sim;

/**
 * Consecutive addresses.
 *
 * @param base the first one
 * @param bytes how many
 */
public record AddressRange(long base, long bytes) {

  /** True if the address is one of them; addresses are unsigned. */
  public boolean contains(long address) {
    return Long.compareUnsigned(address - base, bytes) < 0;
  }
}
