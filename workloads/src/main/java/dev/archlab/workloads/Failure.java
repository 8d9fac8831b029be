package dev.archlab.workloads;

import dev.archlab.sim.ArchlabException;

/**
 * What to say of an exception, and the exit code it ends with.
 *
 * @param line what went wrong, in one line
 * @param exitCode 1 failed check, 2 usage or input, 3 simulated fault, 70 our own fault (as in
 *     BSD's sysexits)
 */
public record Failure(String line, int exitCode) {

  private static final int SOFTWARE = 70;

  /** Known errors say what they are; others are our own fault. */
  public static Failure of(Throwable problem) {
    if (problem instanceof ArchlabException known) {
      return new Failure(oneLine(String.valueOf(known.getMessage())), known.exitCode());
    }
    if (problem instanceof OutOfMemoryError) {
      return new Failure(
          "out of memory on this host; ARCHLAB_JAVA_OPTS=-Xmx8g, for example, allows more", 2);
    }
    if (problem instanceof StackOverflowError) {
      return new Failure("internal error: stack overflow; --debug shows where", SOFTWARE);
    }
    return new Failure(
        "internal error: " + oneLine(problem.toString()) + "; --debug shows where", SOFTWARE);
  }

  /** Without line ends. */
  public static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
