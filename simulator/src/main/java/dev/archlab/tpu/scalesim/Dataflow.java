package dev.archlab.tpu.scalesim;

import java.util.Locale;

/** Which operand stays in the processing elements while the others move. */
public enum Dataflow {
  /** Each PE keeps one output; ifmap rows and filter columns stream in. */
  OUTPUT_STATIONARY("os"),
  /** Each PE keeps one weight; ifmap rows stream in, partial sums move down. */
  WEIGHT_STATIONARY("ws"),
  /** Each PE keeps one input; filters stream in, partial sums move down. */
  INPUT_STATIONARY("is");

  private final String abbreviation;

  Dataflow(String abbreviation) {
    this.abbreviation = abbreviation;
  }

  /** The name in SCALE-Sim's files: os, ws or is. */
  public String abbreviation() {
    return abbreviation;
  }

  /**
   * The dataflow of a name in SCALE-Sim's files.
   *
   * @throws IllegalArgumentException if it is none of os, ws, is
   */
  public static Dataflow of(String abbreviation) {
    for (Dataflow dataflow : values()) {
      if (dataflow.abbreviation.equals(abbreviation.toLowerCase(Locale.ROOT))) {
        return dataflow;
      }
    }
    throw new IllegalArgumentException("no dataflow '" + abbreviation + "': use os, ws or is");
  }
}
