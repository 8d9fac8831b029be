package dev.archlab.workloads;

/** A model against published figures; found as a service ({@code @AutoService}). */
public interface ValidationSuite {

  /** The name on the command line, such as {@code scalesim}, and of the result files. */
  String name();

  /** What is compared with what, in one line. */
  String summary();

  /**
   * Compares.
   *
   * @param full true to run also what takes long
   */
  Validation run(boolean full);
}
