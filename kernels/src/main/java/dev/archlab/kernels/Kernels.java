package dev.archlab.kernels;

import dev.archlab.sim.UsageException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kernels there are, for every kind of machine; each by machine, operation and rung. */
public final class Kernels {

  private final List<Kernel<?>> kernels;

  /** A choice among these; for tests and for kernels of one's own. */
  public Kernels(List<? extends Kernel<?>> kernels) {
    List<Kernel<?>> sorted = new ArrayList<>(kernels);
    // The order of discovery depends on the class path; this one does not.
    sorted.sort(
        Comparator.<Kernel<?>, String>comparing(Kernel::machine)
            .thenComparing(kernel -> kernel.operation().getSimpleName())
            .thenComparing(Kernel::rung)
            .thenComparing(Kernel::name));
    this.kernels = List.copyOf(sorted);
  }

  /** All that are registered as services. */
  public static Kernels load() {
    List<Kernel<?>> found = new ArrayList<>();
    for (Kernel<?> kernel : ServiceLoader.load(Kernel.class)) {
      found.add(kernel);
    }
    return new Kernels(found);
  }

  public List<Kernel<?>> all() {
    return kernels;
  }

  /** The ladder of one operation on one kind of machine, lowest rung first. */
  public List<Kernel<?>> ladder(String machine, Class<? extends Operation> operation) {
    return kernels.stream()
        .filter(kernel -> kernel.machine().equals(machine) && kernel.operation() == operation)
        .toList();
  }

  /**
   * Refuses a name that no kernel of a kind of machine has.
   *
   * @throws UsageException naming those there are
   */
  public void requireName(String machine, String name) {
    Set<String> names = new TreeSet<>();
    kernels.stream().filter(k -> k.machine().equals(machine)).map(Kernel::name).forEach(names::add);
    if (!names.contains(name)) {
      throw new UsageException(
          "no kernel '%s' for a '%s' machine; there are: %s"
              .formatted(name, machine, String.join(", ", names)));
    }
  }

  /**
   * The kernel to compute an operation with: the one of that name if the ladder has it, else the
   * highest rung that supports the operation.
   *
   * @param name a name, or null for the default
   * @throws UsageException if there is none, or if the named one cannot compute this shape
   */
  <O extends Operation> Kernel<O> choose(
      O operation, LaunchContext context, @Nullable String name) {
    String machine = context.machine().kind();
    List<Kernel<O>> ladder =
        ladder(machine, operation.getClass()).stream().map(Kernels::<O>cast).toList();
    Kernel<O> best = null;
    for (Kernel<O> kernel : ladder) {
      boolean supports = kernel.supports(operation, context);
      if (name != null && kernel.name().equals(name)) {
        if (!supports) {
          throw new KernelRefusal(
              "kernel '%s' cannot compute %s on this '%s' machine: it %s%s"
                  .formatted(
                      name,
                      describe(operation),
                      machine,
                      kernel.refusal(operation, context),
                      ladder.size() == 1 ? "" : "; others: " + others(ladder, name)));
        }
        return kernel;
      }
      if (supports) {
        best = kernel;
      }
    }
    if (best == null) {
      throw new UsageException(
          "no kernel for %s on a '%s' machine%s"
              .formatted(
                  describe(operation),
                  machine,
                  ladder.isEmpty() ? "" : ": " + refusals(ladder, operation, context)));
    }
    return best;
  }

  @SuppressWarnings("unchecked") // a ladder holds kernels of one operation's class only
  private static <O extends Operation> Kernel<O> cast(Kernel<?> kernel) {
    return (Kernel<O>) kernel;
  }

  private static String describe(Operation operation) {
    return operation.name()
        + operation.inputs().stream()
            .map(region -> region.name() + region.shape())
            .collect(Collectors.joining(", ", " of ", ""));
  }

  /**
   * What keeps the kernels from it; of those for a machine that is built otherwise only if all are.
   */
  private static <O extends Operation> String refusals(
      List<Kernel<O>> ladder, O operation, LaunchContext context) {
    List<Kernel<O>> suiting =
        ladder.stream().filter(kernel -> kernel.suits(context.machine())).toList();
    return (suiting.isEmpty() ? ladder : suiting)
        .stream()
            .map(kernel -> kernel.name() + " " + kernel.refusal(operation, context))
            .collect(Collectors.joining("; "));
  }

  private static <O extends Operation> String others(List<Kernel<O>> ladder, String name) {
    return ladder.stream()
        .map(Kernel::name)
        .filter(other -> !other.equals(name))
        .collect(Collectors.joining(", "));
  }
}
