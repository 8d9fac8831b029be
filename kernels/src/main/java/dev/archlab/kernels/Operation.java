package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * A tensor operation on regions of a device's memory; a record that names its operands. What it
 * computes is defined here, how is each {@link Kernel}'s.
 */
public interface Operation {

  /** For people and for {@code --kernel}: {@code matmul}. */
  String name();

  /** Regions that are read. */
  List<Region> inputs();

  /** Regions that are written whole. */
  List<Region> outputs();

  /** Useful arithmetic operations; a multiply-accumulate counts as 2. */
  long usefulOperations();
}
