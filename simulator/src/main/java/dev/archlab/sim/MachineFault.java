package dev.archlab.sim;

import org.jspecify.annotations.Nullable;

/** A simulated program that did what its machine cannot do, or that never ended. */
public final class MachineFault extends ArchlabException {

  private static final long serialVersionUID = 1L;

  /** Why a run stopped. */
  public enum Kind {
    /** An architectural trap that the program does not handle. */
    FAULT,
    /** The watchdog's limit of cycles was reached. */
    LIMIT
  }

  private final Kind kind;
  private final long cycle;

  /**
   * @param kind trap or limit
   * @param cycle the clock cycle at which it happened
   * @param location the place in the source, if the program has a source map
   * @param instruction the disassembled instruction, or null if none was being executed
   * @param thread which thread, lane or hart, in the machine's words ({@code "hart 0"})
   * @param reason what went wrong
   */
  public MachineFault(
      Kind kind,
      long cycle,
      @Nullable SourceLocation location,
      @Nullable String instruction,
      String thread,
      String reason) {
    super(
        (location == null ? "" : location + ": ")
            + reason
            + (instruction == null ? "" : " in '" + instruction + "'")
            + ", "
            + thread
            + ", cycle "
            + cycle,
        null);
    this.kind = kind;
    this.cycle = cycle;
  }

  public Kind kind() {
    return kind;
  }

  /** The clock cycle of the machine at which the run stopped. */
  public long cycle() {
    return cycle;
  }

  @Override
  public int exitCode() {
    return 3;
  }
}
