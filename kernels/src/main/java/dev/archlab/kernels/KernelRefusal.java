package dev.archlab.kernels;

import dev.archlab.sim.UsageException;

/** The kernel that was asked for cannot compute these operands; others may. */
public final class KernelRefusal extends UsageException {

  private static final long serialVersionUID = 1L;

  KernelRefusal(String message) {
    super(message);
  }
}
