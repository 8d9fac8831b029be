package dev.archlab.workloads.trace;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One row of a process: what one unit does. Equal cycles are one slice. */
final class Track {

  private final Tracks tracks;
  private final int thread;
  private final String name;
  private boolean named;

  private @Nullable Label label; // of the open slice
  private long key;
  private long begin;
  private String waits = "";

  Track(Tracks tracks, int thread, String name) {
    this.tracks = tracks;
    this.thread = thread;
    this.name = name;
  }

  /**
   * Shows a cycle.
   *
   * @param newKey tells two slices of the same label apart
   */
  void show(long cycle, Label newLabel, long newKey) throws IOException {
    if (newLabel == label && newKey == key) {
      return;
    }
    close(cycle);
    label = newLabel;
    key = newKey;
    begin = cycle;
  }

  /** As {@link #show(long, Label, long)}, with the label alone. */
  void show(long cycle, Label newLabel) throws IOException {
    show(cycle, newLabel, 0);
  }

  /** Notes what keeps the unit in the slice that is shown. */
  void waitsFor(String cause) {
    if (waits.isEmpty()) {
      waits = cause;
    } else if (!waits.endsWith(cause)) {
      waits += ", " + cause;
    }
  }

  /** Nothing is shown from this cycle on. */
  void close(long cycle) throws IOException {
    if (label != null) {
      if (!named) {
        tracks.name(thread, name);
        named = true;
      }
      tracks.slice(thread, begin, cycle - begin, label, waits);
      label = null;
      waits = "";
    }
  }
}
