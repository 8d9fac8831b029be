package dev.archlab.sim;

import dev.archlab.sim.Session.Downloaded;
import dev.archlab.sim.Session.Event;
import dev.archlab.sim.Session.Launched;
import dev.archlab.sim.Session.Uploaded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replays a session on a machine: transfers take effect between the cycles, launches follow each
 * other without a gap. The workload's own code never runs again.
 */
public final class SessionSimulation implements Simulation {

  private static final int NONE = -1;

  private record State(
      int next,
      long cyclesBefore,
      @Nullable CycleAccount accountBefore,
      Counters countersBefore,
      int launchIndex,
      Snapshot machine)
      implements Snapshot {}

  private final Machine machine;
  private final List<Event> events;
  private final @Nullable Probe probe;

  private int next;
  private long cyclesBefore;
  private @Nullable CycleAccount accountBefore;
  private Counters countersBefore = Counters.NONE;
  private int launchIndex = NONE;
  private @Nullable Simulation running;

  /** Begins at cycle 0 of the first launch; {@code machine} is one that nothing has run on. */
  public SessionSimulation(Machine machine, Session session, @Nullable Probe probe) {
    this.machine = machine;
    this.events = session.events();
    this.probe = probe;
    beginNextLaunch();
  }

  /** How many launches have begun. */
  public int launches() {
    int launches = 0;
    for (Event event : events.subList(0, next)) {
      launches += event instanceof Launched ? 1 : 0;
    }
    return launches;
  }

  /** The launch that is running or was the last to run; null if the session launches nothing. */
  public @Nullable Simulation running() {
    return running;
  }

  /** How many of the session's events have taken effect or begun; those up to the next launch. */
  public int position() {
    return next;
  }

  @Override
  public boolean step() {
    while (true) {
      if (running != null && running.step()) {
        return true;
      }
      if (!beginNextLaunch()) {
        return false;
      }
    }
  }

  @Override
  public void run() {
    do {
      if (running != null) {
        running.run();
      }
    } while (beginNextLaunch());
  }

  /** Applies transfers up to the next launch and begins it; false when nothing is left. */
  private boolean beginNextLaunch() {
    while (next < events.size()) {
      Event event = events.get(next++);
      if (event instanceof Uploaded upload) {
        machine.memory().write(upload.address(), upload.data(), 0, upload.data().length);
      } else if (event instanceof Launched launched) {
        closeRunning();
        launchIndex = next - 1;
        running = machine.launch(launched.launch(), probe);
        return true;
      } else if (event instanceof Downloaded) {
        continue; // reading changes nothing
      }
    }
    return false;
  }

  private void closeRunning() {
    if (running != null) {
      cyclesBefore = cycle();
      accountBefore = account();
      countersBefore = counters();
    }
  }

  @Override
  public long cycle() {
    return cyclesBefore + (running == null ? 0 : running.cycle());
  }

  @Override
  public CycleAccount account() {
    if (running == null) {
      return accountBefore == null ? new CycleAccount(0, List.of()) : accountBefore;
    }
    return accountBefore == null ? running.account() : accountBefore.plus(running.account());
  }

  @Override
  public Counters counters() {
    return running == null ? countersBefore : countersBefore.plus(running.counters());
  }

  @Override
  public Snapshot snapshot() {
    return new State(
        next,
        cyclesBefore,
        accountBefore,
        countersBefore,
        launchIndex,
        running == null ? machine.memory().snapshot() : running.snapshot());
  }

  @Override
  public void restore(Snapshot snapshot) {
    if (!(snapshot instanceof State state)) {
      throw new IllegalArgumentException("not a snapshot of a session");
    }
    next = state.next();
    cyclesBefore = state.cyclesBefore();
    accountBefore = state.accountBefore();
    countersBefore = state.countersBefore();
    if (state.launchIndex() == NONE) {
      machine.memory().restore(state.machine());
      return;
    }
    if (running == null || launchIndex != state.launchIndex()) {
      launchIndex = state.launchIndex();
      running = machine.launch(((Launched) events.get(launchIndex)).launch(), probe);
    }
    running.restore(state.machine()); // memory and caches with it
  }
}
