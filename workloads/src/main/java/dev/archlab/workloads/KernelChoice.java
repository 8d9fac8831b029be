package dev.archlab.workloads;

import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Operation;
import dev.archlab.sim.Machine;
import dev.archlab.sim.UsageException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The kernels that a workload can be asked to run with on a machine. */
public final class KernelChoice {

  /** Asks for every kernel of the principal operation. */
  public static final String ALL = "all";

  private KernelChoice() {}

  /** The names of the kernels of all of the workload's operations. */
  public static Set<String> names(Kernels kernels, String kind, Workload workload) {
    Set<String> names = new LinkedHashSet<>();
    for (Class<? extends Operation> operation : workload.operations()) {
      names.addAll(names(kernels.ladder(kind, operation)));
    }
    return names;
  }

  /**
   * Names of kernels to run with, one after the other; an empty one stands for the defaults.
   *
   * @param wanted a name, or {@value #ALL}
   * @throws UsageException if there is none of that name
   */
  public static List<String> of(
      Kernels kernels, Machine machine, Workload workload, String wanted) {
    if (wanted.equals(ALL)) {
      List<String> ladder =
          names(
              kernels.ladder(machine.kind(), workload.operations().get(0)).stream()
                  .filter(kernel -> kernel.suits(machine))
                  .toList());
      return ladder.size() > 1 ? ladder : List.of("");
    }
    Set<String> names = names(kernels, machine.kind(), workload);
    if (!names.contains(wanted)) {
      throw new UsageException(
          "%s on '%s' has no kernel '%s'; there are: %s, all"
              .formatted(workload.name(), machine.name(), wanted, String.join(", ", names)));
    }
    return List.of(wanted);
  }

  private static List<String> names(List<Kernel<?>> ladder) {
    return ladder.stream().map(Kernel::name).toList();
  }
}
