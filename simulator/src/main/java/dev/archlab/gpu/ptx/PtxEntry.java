package dev.archlab.gpu.ptx;

import dev.archlab.sim.SourceLocation;
import java.util.List;

/**
 * A kernel.
 *
 * @param maxThreads most threads of a CTA by {@code .maxntid}, or 0
 * @param requiredThreads the exact shape by {@code .reqntid}, or empty
 */
public record PtxEntry(
    SourceLocation at,
    String name,
    List<PtxVariable> parameters,
    int maxThreads,
    List<Integer> requiredThreads,
    List<PtxStatement> body) {

  public PtxEntry {
    parameters = List.copyOf(parameters);
    requiredThreads = List.copyOf(requiredThreads);
    body = List.copyOf(body);
  }
}
