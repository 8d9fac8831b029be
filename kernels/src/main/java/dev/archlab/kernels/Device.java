package dev.archlab.kernels;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;

/** Where a workload runs: places tensors, executes operations, reads back. */
public interface Device {

  /** The name of the machine's configuration, or {@code reference}. */
  String name();

  /** Allocates a region and moves values into it over the host link. */
  Region upload(String name, Tensor values);

  /** Allocates a region, zeroed. */
  Region allocate(String name, ElementType type, int... shape);

  /** Moves values to the host over the host link. */
  Tensor download(Region region);

  /** Computes; returns how it was done. */
  Execution execute(Operation operation);

  /** What follows belongs to a named part of the workload. */
  void phase(String name);

  /**
   * Counts arithmetic that the workload did on the host: loop control and solves up to 16 × 16,
   * nothing else.
   */
  void hostOperations(long count);

  /** Reads a region without moving it: for checks and views, never for results. */
  Tensor peek(Region region);

  /**
   * How an operation was computed.
   *
   * @param kernel name on the ladder
   * @param formula what a checker has to know of its rounding
   * @param functionError of the exponential or other function that it evaluated
   */
  record Execution(String kernel, Kernel.Formula formula, FunctionError functionError) {

    /** Of an operation that evaluates no function. */
    public Execution(String kernel, Kernel.Formula formula) {
      this(kernel, formula, FunctionError.NONE);
    }
  }
}
