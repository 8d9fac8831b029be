package dev.archlab.workloads.trace;

import dev.archlab.sim.Machine;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.Session;
import dev.archlab.sim.Session.Event;
import dev.archlab.sim.Session.Launched;
import dev.archlab.sim.SessionSimulation;
import dev.archlab.sim.Simulation;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Repeats a session on a fresh machine, cycle by cycle, and has each cycle written down. */
public final class Recording {

  private final SessionSimulation simulation;
  private final List<Event> events;
  private final CycleWindow window;
  private final SessionTrace trace;
  private final LongSupplier written;
  private final long most;
  private int told; // of the events
  private @Nullable Simulation running;
  private boolean full;

  /**
   * @param machine one that nothing has run on
   * @param written bytes of the trace so far
   * @param most bytes after which the trace ends
   */
  Recording(
      Machine machine,
      Session session,
      CycleWindow window,
      SessionTrace trace,
      LongSupplier written,
      long most) {
    this.simulation = new SessionSimulation(machine, session, null);
    this.events = session.events();
    this.window = window;
    this.trace = trace;
    this.written = written;
    this.most = most;
  }

  /**
   * Writes the trace.
   *
   * @throws IOException if it cannot be written
   */
  public void run() throws IOException {
    long cycle = 0;
    try {
      while (cycle < window.to() && !full && simulation.step()) {
        tell(cycle);
        if (cycle < window.from()) {
          trace.pass(cycle);
        } else {
          trace.look(cycle);
          full = written.getAsLong() >= most;
        }
        cycle = simulation.cycle();
      }
      if (cycle < window.to() && !full) {
        tell(cycle);
      }
    } catch (MachineFault e) {
      tell(cycle);
      trace.fault(e, cycle);
    }
    endLaunch(cycle);
    trace.end(cycle);
  }

  /** Passes on the events that lie before the cycle. */
  private void tell(long cycle) throws IOException {
    while (told < simulation.position()) {
      Event event = events.get(told++);
      endLaunch(cycle);
      if (event instanceof Launched launched) {
        Simulation begun = Objects.requireNonNull(simulation.running());
        running = begun;
        trace.launch(launched.launch(), begun, cycle);
      } else {
        trace.host(event, cycle);
      }
    }
  }

  private void endLaunch(long cycle) throws IOException {
    if (running != null) {
      running = null;
      trace.launchEnded(cycle);
    }
  }

  /** The cycle that comes next; may be read from another thread to show progress. */
  public long cycle() {
    return simulation.cycle();
  }

  /** True if the trace ended early because it became too large. */
  public boolean isCut() {
    return full;
  }
}
