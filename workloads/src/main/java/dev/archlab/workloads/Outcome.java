package dev.archlab.workloads;

import dev.archlab.kernels.Tensor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a run found.
 *
 * @param results for the report: numbers, texts, and maps of them
 * @param tensors what was computed, for a comparison with the reference
 */
public record Outcome(Map<String, Object> results, Map<String, Tensor> tensors) {

  public Outcome {
    results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
  }

  /** A part of a whole, for the report. */
  public static double share(int part, int whole) {
    return part / (double) whole;
  }
}
