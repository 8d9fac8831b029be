package dev.archlab.workloads.trace;

import dev.archlab.sim.Launch;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.Session;
import dev.archlab.sim.Simulation;
import java.io.IOException;

/** Is told what happens in a session, in order. A cycle counts over all launches, from 0. */
interface SessionTrace {

  /** The host moves data, or begins a phase; the machine stands still. */
  void host(Session.Event event, long cycle) throws IOException;

  /** A launch begins; {@code cycle} is its first. */
  void launch(Launch launch, Simulation simulation, long cycle) throws IOException;

  /** A cycle has been simulated that is not to be shown. */
  void pass(long cycle) throws IOException;

  /** A cycle has been simulated, and the machine can be looked at. */
  void look(long cycle) throws IOException;

  /** The launch has ended; {@code cycle} is the one behind its last. */
  void launchEnded(long cycle) throws IOException;

  /** A program did what its machine cannot do. */
  void fault(MachineFault fault, long cycle) throws IOException;

  /** Nothing follows; {@code cycle} is the one behind the last that was looked at. */
  void end(long cycle) throws IOException;
}
