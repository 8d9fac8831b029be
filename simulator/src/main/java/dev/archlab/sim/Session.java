package dev.archlab.sim;

import java.util.List;

/**
 * What a workload did to a machine, in order: enough to do it again without the workload.
 *
 * @param events in the order in which the host issued them
 */
public record Session(List<Event> events) {

  public Session {
    events = List.copyOf(events);
  }

  /** One act of the host. */
  public sealed interface Event {}

  /** A program was run to its end. */
  public record Launched(Launch launch) implements Event {}

  /** The host wrote to the machine's memory; the array is not to be changed. */
  @SuppressWarnings(
      "ArrayRecordComponent") // megabytes, shared with whoever replays; identity is enough
  public record Uploaded(long address, byte[] data) implements Event {}

  /** The host read from the machine's memory. */
  public record Downloaded(long address, long bytes) implements Event {}

  /** What follows belongs to a named part of the workload. */
  public record Phase(String name) implements Event {}

  /** Seconds on the host link: transfers and launches; 0 events cost 0. */
  public double hostSeconds(HostLink link) {
    double seconds = 0;
    for (Event event : events) {
      if (event instanceof Uploaded upload) {
        seconds += link.transferSeconds(upload.data().length);
      } else if (event instanceof Downloaded download) {
        seconds += link.transferSeconds(download.bytes());
      } else if (event instanceof Launched) {
        seconds += link.launchSeconds();
      }
    }
    return seconds;
  }
}
