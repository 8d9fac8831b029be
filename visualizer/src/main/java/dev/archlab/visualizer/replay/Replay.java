package dev.archlab.visualizer.replay;

import dev.archlab.kernels.Tensor;
import dev.archlab.sim.Machine;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.Region;
import dev.archlab.sim.Session;
import dev.archlab.sim.SessionSimulation;
import dev.archlab.sim.Simulation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Goes to any cycle of a recording. Going back restores a snapshot and simulates again from there;
 * whatever way leads to a cycle, its {@link Frame} is the same.
 *
 * <p>Not safe for use by several threads at once; the frames are.
 *
 * @param <S> what the lens sees
 */
public final class Replay<S> {

  /** Snapshots kept: at most so many, and fewer of a machine that holds much on its chip. */
  private static final int MOST_SNAPSHOTS = 256;

  private static final int FEWEST_SNAPSHOTS = 8;
  private static final long SNAPSHOT_BYTES = 512L << 20;

  /** A watched value has a tag of eight bytes beside its four. */
  private static final int BYTES_WITH_TAG = 3;

  private static final long PROGRESS_CYCLES = 1 << 14;

  private final Recording recording;
  private final Lens<S> lens;
  private final Machine machine;
  private final SessionSimulation simulation;
  private final Tape tape;
  private final Profile profile;
  private final List<Part> parts;
  private long cycle;

  /** From which of the session's events on, a launch, belongs to which phase. */
  private record Part(String program, String phase) {}

  /**
   * Simulates the whole run once.
   *
   * @param lenses gives the reader of a machine
   * @param progress is told the cycle from time to time
   */
  public Replay(Recording recording, Function<Machine, Lens<S>> lenses, LongConsumer progress) {
    this.recording = recording;
    machine = recording.blueprint().build();
    lens = lenses.apply(machine);
    tape = new Tape(snapshots(machine), 1);
    parts = parts(recording.session());
    Writes writes = new Writes(recording.operands()); // a probe makes the machine keep tags, too
    simulation = new SessionSimulation(machine, recording.session(), writes);
    profile = simulateAll(writes, progress);
    restore(tape.before(0));
  }

  private static int snapshots(Machine machine) {
    long fit = SNAPSHOT_BYTES / (BYTES_WITH_TAG * machine.limits().onChipBytes());
    return (int) Math.max(FEWEST_SNAPSHOTS, Math.min(fit, MOST_SNAPSHOTS));
  }

  private static List<Part> parts(Session session) {
    List<Part> parts = new ArrayList<>();
    String phase = "";
    for (Session.Event event : session.events()) {
      if (event instanceof Session.Phase named) {
        phase = named.name();
      } else if (event instanceof Session.Launched launched) {
        parts.add(new Part(launched.launch().name(), phase));
      }
    }
    return parts;
  }

  private Profile simulateAll(Writes writes, LongConsumer progress) {
    Sampler sampler = new Sampler();
    Optional<String> fault = Optional.empty();
    long now = 0;
    try {
      do {
        if (tape.wants(now)) {
          tape.add(now, simulation.snapshot());
        }
        if (sampler.wants(now)) {
          sampler.add(sample());
        }
        if (now % PROGRESS_CYCLES == 0) {
          progress.accept(now);
        }
        now++;
      } while (simulation.step());
    } catch (MachineFault e) {
      fault = Optional.of(String.valueOf(e.getMessage()));
    }
    return sampler.end(sample(), fault, new Outcome(tensors(), writes.close()));
  }

  private Profile.Sample sample() {
    int launch = simulation.launches() - 1;
    return new Profile.Sample(
        simulation.cycle(),
        launch,
        launch < 0 ? "" : parts.get(launch).phase(),
        simulation.account(),
        simulation.counters());
  }

  /** What is replayed. */
  public Recording recording() {
    return recording;
  }

  /** The whole run. */
  public Profile profile() {
    return profile;
  }

  /** The most cycles that are simulated again to go anywhere. */
  public long coarseness() {
    return tape.interval() + lens.history();
  }

  /** The machine after {@code wanted} cycles; at the end if there are not so many. */
  public Frame<S> at(long wanted) {
    long target = Math.max(0, Math.min(wanted, profile.cycles()));
    long first = Math.max(0, target - lens.history());
    Tape.Mark mark = tape.before(first);
    if (target < cycle || cycle < mark.cycle() || (cycle < first && mark.cycle() > cycle)) {
      restore(mark);
    }
    while (cycle < target) {
      boolean stepped = simulation.step();
      Simulation running = simulation.running();
      if (!stepped || running == null) {
        throw new IllegalStateException("the run ended at " + cycle + ", not at " + target);
      }
      cycle++;
      if (cycle > first) {
        lens.observe(running, cycle);
      }
    }
    return frame();
  }

  private void restore(Tape.Mark mark) {
    simulation.restore(mark.snapshot());
    cycle = mark.cycle();
    lens.forget();
  }

  private Frame<S> frame() {
    int launch = simulation.launches() - 1;
    Part part = launch < 0 ? new Part("", "") : parts.get(launch);
    return new Frame<>(
        recording,
        profile,
        cycle,
        launch,
        part.program(),
        part.phase(),
        simulation.account(),
        simulation.counters(),
        tensors(),
        lens.look(simulation.running()));
  }

  private Map<String, Tensor> tensors() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (Region region : recording.operands().regions()) {
      if (region.size() <= Frame.SHOWN_ELEMENTS) {
        byte[] bytes = new byte[(int) region.bytes()];
        machine.memory().read(region.base(), bytes, 0, bytes.length);
        int[] shape = region.shape().stream().mapToInt(Integer::intValue).toArray();
        tensors.put(region.name(), Tensor.ofBytes(region.type(), bytes, shape));
      }
    }
    return tensors;
  }
}
