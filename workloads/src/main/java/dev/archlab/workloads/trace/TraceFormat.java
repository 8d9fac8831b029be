package dev.archlab.workloads.trace;

import dev.archlab.sim.UsageException;
import java.util.Locale;

/** What a trace is written for; the file's name says it. */
public enum TraceFormat {
  /** Trace-event JSON, which ui.perfetto.dev and chrome://tracing read: any machine, any runs. */
  CHROME(".json"),
  /** A Kanata 0004 log, which Konata reads: one run on a CPU. */
  KANATA(".kanata");

  private static final String COMPRESSED = ".gz";

  private final String ending;

  TraceFormat(String ending) {
    this.ending = ending;
  }

  /**
   * The format that a file's name asks for.
   *
   * @throws UsageException if it asks for none
   */
  public static TraceFormat of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (TraceFormat format : values()) {
      if (name.endsWith(format.ending) || name.endsWith(format.ending + COMPRESSED)) {
        return format;
      }
    }
    throw new UsageException(
        "--trace '%s': the name's ending says what to write: .json or .json.gz for Perfetto and"
                .formatted(fileName)
            + " chrome://tracing, .kanata or .kanata.gz for Konata");
  }

  /** True if the file's name asks for gzip. */
  public static boolean isCompressed(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
  }
}
