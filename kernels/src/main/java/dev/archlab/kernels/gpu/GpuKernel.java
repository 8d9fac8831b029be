package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.LadderKernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Operation;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.List;
import java.util.Optional;

/** A CUDA kernel of one operation: its place on the ladder, and the PTX file that holds it. */
abstract class GpuKernel<O extends Operation> extends LadderKernel<O> {

  private final String file;
  private final PtxFile ptx;

  /**
   * @param file name of the CUDA C and PTX files without their extensions
   */
  GpuKernel(Class<O> operation, String name, int rung, String summary, String file) {
    super("gpu", operation, name, rung, summary);
    this.file = file;
    this.ptx = new PtxFile(file + ".ptx");
  }

  @Override
  public final List<String> programs() {
    return List.of(file + ".cu", file + ".ptx");
  }

  /**
   * {@inheritDoc}
   *
   * <p>Also false if an SM cannot hold even one CTA.
   */
  @Override
  public final boolean supports(O operation, LaunchContext context) {
    return computes(operation)
        && context.machine() instanceof GpuMachine gpu
        && shortage(operation, gpu).isEmpty();
  }

  @Override
  public final String refusal(O operation, LaunchContext context) {
    return computes(operation) && context.machine() instanceof GpuMachine gpu
        ? shortage(operation, gpu).orElseThrow()
        : "takes " + operands();
  }

  private Optional<String> shortage(O operation, GpuMachine machine) {
    return plan(operation, machine).stream()
        .map(machine::shortage)
        .flatMap(Optional::stream)
        .findFirst();
  }

  @Override
  public final void run(O operation, LaunchContext context) {
    plan(operation, (GpuMachine) context.machine()).forEach(context::launch);
  }

  /** True if the kernel can compute that type, shape and layout. */
  abstract boolean computes(O operation);

  /** What it computes, for those whom it refuses something else. */
  String operands() {
    return "row-major operands of 32-bit elements without gaps, at most 2^31 - 1 of them";
  }

  /** The launches that compute the operation, one after the other. */
  abstract List<GpuLaunch> plan(O operation, GpuMachine machine);

  final GpuLaunch launch(String entry, Dim3 grid, Dim3 block, Arguments arguments) {
    return new GpuLaunch(ptx.module(), entry, grid, block, arguments);
  }

  /** How many CTAs of {@code extent} elements cover {@code elements}. */
  static int ctas(int elements, int extent) {
    return (elements + extent - 1) / extent;
  }

  /** The least power of two that is not below {@code extent}, but at most {@code most}, another. */
  static int powerOfTwo(int extent, int most) {
    return extent >= most ? most : Integer.highestOneBit(2 * extent - 1);
  }

  /**
   * True if all regions are row-major without gaps, hold elements of that type, and can be indexed
   * in 32 bits, as the kernels do.
   */
  static boolean dense(ElementType type, Region... regions) {
    for (Region region : regions) {
      if (region.type() != type || !region.isDense() || region.size() > Integer.MAX_VALUE) {
        return false;
      }
    }
    return true;
  }
}
