package dev.archlab.workloads;

import dev.archlab.kernels.Kernel.Formula;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.kernels.Tensor;
import dev.archlab.kernels.TopK;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.Region;
import java.util.function.Function;

/**
 * The check of one execution. It is made before the operation runs, when it reads the operands from
 * the machine's memory, and asked after it, when it reads the results from there.
 */
interface OperationCheck {

  /** The element with the worst ratio of error to bound. */
  Finding compare(Formula formula, Function<Region, Tensor> memory);

  /**
   * The check of an operation.
   *
   * @throws IllegalArgumentException if the operation has no reference
   */
  static OperationCheck of(Operation operation, Function<Region, Tensor> memory) {
    if (operation instanceof Matmul matmul) {
      return new MatmulCheck(matmul, memory);
    }
    if (operation instanceof SquaredDistances distances) {
      return new DistancesCheck(distances, memory);
    }
    if (operation instanceof TopK topK) {
      return new TopKCheck(topK, memory);
    }
    if (operation instanceof Vote vote) {
      return new VoteCheck(vote, memory);
    }
    throw new IllegalArgumentException("no reference for " + operation.name());
  }

  /** Compares a region with its reference, element by element. */
  static Finding worst(Region region, Tensor values, double[] reference, double[] bounds) {
    Finding worst = null;
    int worstIndex = 0;
    for (int i = 0; i < reference.length; i++) {
      Finding finding = Finding.of("", values.get(i), reference[i], bounds[i]);
      if (worst == null || finding.ratio() > worst.ratio()) {
        worst = finding;
        worstIndex = i;
      }
    }
    if (worst == null) {
      throw new IllegalArgumentException("nothing to compare in " + region.name());
    }
    return Finding.of(name(region, worstIndex), worst.value(), worst.reference(), worst.bound());
  }

  /** The name of an element, as in {@code c[3,4]}. */
  static String name(Region region, long index) {
    return region.element(region.address(index));
  }
}
