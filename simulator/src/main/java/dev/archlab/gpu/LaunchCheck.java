package dev.archlab.gpu;

import dev.archlab.gpu.ptx.PtxEntry;
import dev.archlab.gpu.ptx.PtxVariable;
import dev.archlab.sim.UsageException;
import java.util.List;

/** Does a launch fit its kernel? */
final class LaunchCheck {

  /** CUDA C++ Programming Guide, "Technical Specifications per Compute Capability". */
  private static final int MOST_THREADS = 1024;

  private LaunchCheck() {}

  /**
   * The parameter block.
   *
   * @throws UsageException if arguments or block shape are not what the kernel declares
   */
  static byte[] parameters(GpuLaunch launch, KernelProgram program) {
    PtxEntry entry = program.entry();
    checkShape(launch, entry);
    List<PtxVariable> parameters = entry.parameters();
    if (launch.arguments().count() != parameters.size()) {
      throw new UsageException(
          "kernel '%s' takes %d arguments, not %d"
              .formatted(entry.name(), parameters.size(), launch.arguments().count()));
    }
    byte[] block = new byte[program.parameterBytes()];
    for (int i = 0; i < parameters.size(); i++) {
      int size = launch.arguments().size(i);
      if (size != parameters.get(i).bytes()) {
        throw new UsageException(
            "argument %d of kernel '%s' has %d bytes, but .%s takes %d"
                .formatted(
                    i + 1,
                    entry.name(),
                    size,
                    parameters.get(i).type(),
                    parameters.get(i).bytes()));
      }
      launch.arguments().copyTo(i, block, program.parameterOffsets()[i]);
    }
    return block;
  }

  private static void checkShape(GpuLaunch launch, PtxEntry entry) {
    long threads = launch.block().size();
    int most = entry.maxThreads() == 0 ? MOST_THREADS : Math.min(MOST_THREADS, entry.maxThreads());
    if (threads > most) {
      throw new UsageException(
          "kernel '%s' with CTAs of %s: %d threads, but at most %d are possible%s"
              .formatted(
                  entry.name(),
                  launch.block(),
                  threads,
                  most,
                  entry.maxThreads() == 0 ? "" : " (.maxntid)"));
    }
    List<Integer> required = entry.requiredThreads();
    if (!required.isEmpty()) {
      Dim3 shape =
          new Dim3(
              required.get(0),
              required.size() > 1 ? required.get(1) : 1,
              required.size() > 2 ? required.get(2) : 1);
      if (!shape.equals(launch.block())) {
        throw new UsageException(
            "kernel '%s' requires CTAs of %s (.reqntid), not %s"
                .formatted(entry.name(), shape, launch.block()));
      }
    }
    if (launch.dynamicShared() < 0) {
      throw new UsageException(launch.dynamicShared() + " bytes of dynamic shared memory");
    }
  }
}
