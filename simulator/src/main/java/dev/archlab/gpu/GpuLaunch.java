package dev.archlab.gpu;

import dev.archlab.gpu.ptx.PtxModule;
import dev.archlab.sim.Launch;

/**
 * A kernel with its grid and its arguments.
 *
 * @param entry name of the kernel in the module
 * @param grid CTAs
 * @param block threads of a CTA
 * @param dynamicShared bytes of shared memory beyond those that the kernel declares
 * @param arguments one for each parameter
 */
public record GpuLaunch(
    PtxModule module, String entry, Dim3 grid, Dim3 block, int dynamicShared, Arguments arguments)
    implements Launch {

  /** A launch without dynamic shared memory. */
  public GpuLaunch(PtxModule module, String entry, Dim3 grid, Dim3 block, Arguments arguments) {
    this(module, entry, grid, block, 0, arguments);
  }

  @Override
  public String name() {
    return entry;
  }
}
