package dev.archlab.workloads;

import java.util.List;

/** How runs are reported. */
public enum ReportFormat {
  /** For people, at a terminal. */
  TABLE,
  /** For programs: an array with one object per run. */
  JSON,
  /** For spreadsheets: one line per run. */
  CSV,
  /** For people, in a document. */
  MARKDOWN;

  /**
   * The whole report, with a line end.
   *
   * @param version of archlab
   */
  public String render(List<RunResult> runs, String version) {
    return switch (this) {
      case TABLE -> TableReport.plain(runs);
      case JSON -> JsonReport.render(runs, version);
      case CSV -> CsvReport.render(runs, version);
      case MARKDOWN -> TableReport.markdown(runs);
    };
  }
}
