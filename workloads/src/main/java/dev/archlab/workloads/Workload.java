package dev.archlab.workloads;

import dev.archlab.kernels.Operation;
import java.util.List;

/**
 * A tensor computation, written once against {@link Device}. An implementation registers itself as
 * a service ({@code @AutoService(Workload.class)}); there is no table to extend.
 */
public interface Workload {

  /** As on the command line. */
  String name();

  /** One line for {@code archlab list workloads}. */
  String summary();

  /** In the order in which they are shown. */
  List<Parameter> parameters();

  /** The operations that it executes; first the principal one, whose kernels are compared. */
  List<Class<? extends Operation>> operations();

  /**
   * Sets the parameters and reads the data that they name; nothing is computed yet.
   *
   * @param seed of all that is random; the same seed gives the same operands on every host
   * @throws dev.archlab.sim.UsageException if the parameters contradict each other
   * @throws dev.archlab.sim.InputException if data cannot be read
   */
  Task prepare(Parameters parameters, long seed);
}
