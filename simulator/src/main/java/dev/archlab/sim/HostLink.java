package dev.archlab.sim;

/**
 * The link between a host and its co-processor; it adds seconds beside the machine's cycles, never
 * to them.
 *
 * @param latencySeconds before the first byte of a transfer arrives
 * @param bytesPerSecond thereafter
 * @param launchSeconds from the host's call to the first cycle of a launch
 */
public record HostLink(double latencySeconds, double bytesPerSecond, double launchSeconds) {

  /** Time to move a block, in seconds. */
  public double transferSeconds(long bytes) {
    return latencySeconds + bytes / bytesPerSecond;
  }
}
