package dev.archlab.workloads.trace;

import dev.archlab.sim.Launch;
import dev.archlab.sim.Simulation;
import java.io.IOException;

/** Shows what the units of one kind of machine do. */
interface MachineTrace {

  /** A launch begins. */
  void launch(Launch launch, Simulation simulation, Tracks tracks);

  /** Shows the cycle that has been simulated last. */
  void look(long cycle) throws IOException;

  /** The counter that says how much is done per cycle. */
  String throughput();
}
