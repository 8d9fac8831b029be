package dev.archlab.kernels.cpu;

import dev.archlab.kernels.LadderKernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Operation;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.List;

/** A kernel that is one call of an assembly function: its place on the ladder, and the function. */
abstract class CpuKernel<O extends Operation> extends LadderKernel<O> {

  private final AssemblyFunction function;

  /**
   * @param function name of the function, and of its file without the extension
   */
  CpuKernel(Class<O> operation, String name, int rung, String summary, String function) {
    super("cpu", operation, name, rung, summary);
    this.function = new AssemblyFunction(function);
  }

  @Override
  public final List<String> programs() {
    return List.of(function.file());
  }

  /** Runs the function to its end; addresses and sizes go to a0, a1, … */
  final void call(LaunchContext context, long... arguments) {
    context.launch(function.call(arguments));
  }

  /** True if all regions are row-major without gaps and hold elements of that type. */
  static boolean dense(ElementType type, Region... regions) {
    for (Region region : regions) {
      if (region.type() != type || !region.isDense()) {
        return false;
      }
    }
    return true;
  }
}
