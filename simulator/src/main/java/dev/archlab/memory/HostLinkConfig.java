package dev.archlab.memory;

import dev.archlab.sim.HostLink;
import dev.archlab.sim.In;
import dev.archlab.sim.Unit;

/**
 * The link from a host to its co-processor.
 *
 * @param latency before the first byte of a transfer arrives, in seconds
 * @param bandwidth thereafter, in bytes per second
 * @param launch from the host's call to the first cycle of a launch, in seconds
 */
public record HostLinkConfig(
    @In(value = Unit.SECONDS, max = 1) double latency,
    @In(value = Unit.BYTES_PER_SECOND, min = 1, max = 1e15) double bandwidth,
    @In(value = Unit.SECONDS, max = 1) double launch) {

  public HostLink toHostLink() {
    return new HostLink(latency, bandwidth, launch);
  }
}
