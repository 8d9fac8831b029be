package dev.archlab.workloads.trace;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a machine, made when they are needed; viewers order them by their number. */
final class Tracks {

  private final ChromeTrace out;
  private final int process;
  private final Timeline time;
  private final Map<Integer, Track> tracks = new TreeMap<>();

  Tracks(ChromeTrace out, int process, Timeline time) {
    this.out = out;
    this.process = process;
    this.time = time;
  }

  Track track(int thread, String name) {
    return tracks.computeIfAbsent(thread, number -> new Track(this, number, name));
  }

  void name(int thread, String name) throws IOException {
    out.nameThread(process, thread, name);
  }

  void slice(int thread, long cycle, long cycles, Label label, String waits) throws IOException {
    out.slice(process, thread, time.at(cycle), cycles, label, cycle, waits);
  }

  /** Ends all slices. */
  void close(long cycle) throws IOException {
    for (Track track : tracks.values()) {
      track.close(cycle);
    }
  }
}
