package dev.archlab.visualizer.panel;

import dev.archlab.sim.Region;
import dev.archlab.sim.UsageException;
import dev.archlab.visualizer.replay.Operands;
import dev.archlab.visualizer.replay.Recording;
import dev.archlab.visualizer.replay.Replay;
import dev.archlab.visualizer.view.MachineView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Runs that are shown together, each of which can be gone through in both directions. Not safe for
 * use by several threads at once; the actors and the axis are.
 */
public final class Show {

  /** The most runs that a picture has room for. */
  public static final int MOST_RUNS = 4;

  /** Parameters of workloads, where the user gives none: small enough to see every element. */
  public static final Map<String, String> SMALL =
      Map.of("matmul.m", "8", "matmul.k", "8", "matmul.n", "8");

  private final List<Part<?>> parts = new ArrayList<>();

  /** One machine's run. */
  private record Part<S>(String name, MachineView<S> view, Replay<S> replay, Course course) {

    static <S> Part<S> of(
        String name, MachineView<S> view, Recording recording, LongConsumer progress) {
      Replay<S> replay = new Replay<>(recording, view::lens, progress);
      double clock = recording.summary().limits().clockHz();
      return new Part<>(name, view, replay, Course.of(replay.profile(), clock, view));
    }

    Actor<S> at(long cycle) {
      return new Actor<>(name, view, course, replay.at(cycle));
    }
  }

  /**
   * Simulates every run once.
   *
   * @param recordings from left to right
   * @param progress is told the cycles of each run from time to time
   */
  public Show(List<Recording> recordings, LongConsumer progress) {
    Set<String> names = new HashSet<>();
    for (Recording recording : recordings) {
      String machine = recording.summary().machine();
      String name = machine;
      for (int i = 2; !names.add(name); i++) {
        name = machine + "-" + i;
      }
      parts.add(Part.of(name, Views.of(recording.kind()), recording, progress));
    }
  }

  /** What the runs have in common. */
  public Axis axis() {
    return new Axis(
        parts.stream().map(Part::name).toList(), parts.stream().map(Part::course).toList());
  }

  /**
   * Refuses an element that no tensor of any run has.
   *
   * @throws UsageException that says which tensors there are
   */
  public void requireElement(String name) {
    Set<String> known = new LinkedHashSet<>();
    for (Part<?> part : parts) {
      for (Region region : part.replay().recording().operands().regions()) {
        known.add(region.name() + region.shape());
        for (int i = 0; name.startsWith(region.name() + "[") && i < region.size(); i++) {
          if (Operands.element(region, i).name().equals(name)) {
            return;
          }
        }
      }
    }
    throw new UsageException(
        "no element '%s'; there are %s".formatted(name, String.join(", ", known)));
  }

  /** What stopped one of the runs, if anything did. */
  public Optional<String> fault() {
    return parts.stream()
        .map(part -> part.replay().profile().fault())
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The end of the longest run on the common axis. */
  public double length(Pacing pacing) {
    return axis().length(pacing);
  }

  /** Every machine at a place of the common axis, or at its end if that comes first. */
  public List<Actor<?>> at(Pacing pacing, double position) {
    List<Actor<?>> actors = new ArrayList<>();
    for (Part<?> part : parts) {
      actors.add(part.at(pacing.cycle(part.course(), position)));
    }
    return actors;
  }

  /** The place of the common axis at which a machine has completed a cycle. */
  public double position(Pacing pacing, int machine, long cycle) {
    return axis().position(pacing, machine, cycle);
  }

  /** One machine after a number of cycles, or at its end if that comes first. */
  public Actor<?> at(int machine, long cycle) {
    return parts.get(machine).at(cycle);
  }

  /** The most cycles that are simulated again to go anywhere, of the slowest machine. */
  public long coarseness() {
    return parts.stream().mapToLong(part -> part.replay().coarseness()).max().orElse(0);
  }
}
