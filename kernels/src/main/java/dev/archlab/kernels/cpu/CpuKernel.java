package dev.archlab.kernels.cpu;

import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Operation;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.List;

/** A kernel that is one call of an assembly function: its place on the ladder, and the function. */
abstract class CpuKernel<O extends Operation> implements Kernel<O> {

  private final Class<O> operation;
  private final String name;
  private final int rung;
  private final String summary;
  private final AssemblyFunction function;

  /**
   * @param function name of the function, and of its file without the extension
   */
  CpuKernel(Class<O> operation, String name, int rung, String summary, String function) {
    this.operation = operation;
    this.name = name;
    this.rung = rung;
    this.summary = summary;
    this.function = new AssemblyFunction(function);
  }

  @Override
  public final String machine() {
    return "cpu";
  }

  @Override
  public final Class<O> operation() {
    return operation;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final int rung() {
    return rung;
  }

  @Override
  public final String summary() {
    return summary;
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
      int[] shape = region.shape().stream().mapToInt(Integer::intValue).toArray();
      if (!region.equals(Region.dense(region.name(), region.base(), type, shape))) {
        return false;
      }
    }
    return true;
  }
}
