package dev.archlab.sim;

/**
 * An access to an address where there is no memory. A machine catches it and says with a {@link
 * MachineFault} which instruction was to blame and when.
 */
public final class AccessFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long address;

  AccessFault(long address) {
    super("no memory at address 0x" + Long.toHexString(address), null, false, false);
    this.address = address;
  }

  public long address() {
    return address;
  }
}
