package dev.archlab.visualizer.replay;

import dev.archlab.sim.MachineLimits;
import dev.archlab.workloads.RunResult;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was run, in short.
 *
 * @param title the workload's name, or the program's
 * @param parameters of the workload; of a program, what it was given
 * @param machine name of its configuration
 * @param limits of the machine
 * @param operations useful arithmetic operations; 0 where nobody says which are useful
 * @param verdict of the check
 */
public record Summary(
    String title,
    Map<String, Object> parameters,
    String machine,
    MachineLimits limits,
    long operations,
    Verdict verdict) {

  /** What is known of the results, the best first. */
  public enum Verdict {
    PASSED,
    /** A program of the user's own: nobody knows what it should compute. */
    UNCHECKED,
    FAILED
  }

  public Summary {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  static Summary of(RunResult result) {
    return new Summary(
        result.workload(),
        result.parameters(),
        result.machine(),
        result.limits(),
        result.operations(),
        result.check().passed() ? Verdict.PASSED : Verdict.FAILED);
  }
}
