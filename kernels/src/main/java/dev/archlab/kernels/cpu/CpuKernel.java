package dev.archlab.kernels.cpu;

import dev.archlab.kernels.LadderKernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Operation;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.List;

/**
 * A kernel that calls assembly functions: its place on the ladder, and the file that holds them.
 */
abstract class CpuKernel<O extends Operation> extends LadderKernel<O> {

  private final String function;
  private final AssemblyFile file;

  /**
   * @param file name of the file without the extension, and of its function if it has but one
   */
  CpuKernel(Class<O> operation, String name, int rung, String summary, String file) {
    super("cpu", operation, name, rung, summary);
    this.function = file;
    this.file = new AssemblyFile(file);
  }

  @Override
  public final List<String> programs() {
    return List.of(file.name());
  }

  /** Runs the function to its end; addresses and sizes go to a0, a1, … and onto the stack. */
  final void call(LaunchContext context, long... arguments) {
    callFunction(context, function, arguments);
  }

  /** Runs one of several functions; float32 arguments go to fa0, fa1, … */
  final void callFunction(
      LaunchContext context, String name, long[] arguments, Number... floatArguments) {
    context.launch(file.call(name, arguments, floatArguments));
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
