package dev.archlab.visualizer.window;

import dev.archlab.visualizer.panel.Actor;
import dev.archlab.visualizer.panel.Axis;
import dev.archlab.visualizer.panel.Pacing;
import dev.archlab.visualizer.panel.Screen;
import dev.archlab.visualizer.panel.Show;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.window.Picture.Arrival;
import dev.archlab.visualizer.window.Picture.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Goes through a show in search of what a move asks for. */
final class Search {

  private final Show show;
  private final Axis axis;
  private final Pacing pacing;
  private final int machine;
  private final BooleanSupplier givenUp;

  /**
   * @param machine that is looked at, or {@link Command#ALL}
   * @param givenUp is asked now and then whether the answer is still wanted
   */
  Search(Show show, Pacing pacing, int machine, BooleanSupplier givenUp) {
    this.show = show;
    this.axis = show.axis();
    this.pacing = pacing;
    this.machine = machine;
    this.givenUp = givenUp;
  }

  Place place(Move move) {
    if (move instanceof Move.To to) {
      double position = Math.max(0, Math.min(to.position(), axis.length(pacing)));
      return new Place(position, Arrival.THERE);
    }
    if (move instanceof Move.Until until) {
      return until(until.from(), until.to(), until.tag(), Arrival.THERE);
    }
    Move.Next next = (Move.Next) move;
    String tag = next.tag();
    return tag == null
        ? nextLaunch(next.from())
        : until(next.from(), axis.length(pacing), tag, Arrival.NOTHING);
  }

  List<Actor<?>> actors(double position) {
    return machine == Command.ALL
        ? show.at(pacing, position)
        : List.of(show.at(machine, axis.cycle(pacing, machine, position)));
  }

  /** Step by step, because what is touched is seen only by looking. */
  private Place until(double from, double to, String tag, Arrival otherwise) {
    double end = Math.min(to, axis.length(pacing));
    double position = from;
    Set<Touch> before = touches(position, tag);
    while (position < end) {
      if (givenUp.getAsBoolean()) {
        return new Place(position, Arrival.GIVEN_UP);
      }
      position = Math.min(end, axis.moved(pacing, position, 1));
      Set<Touch> now = touches(position, tag);
      if (!before.containsAll(now)) {
        return new Place(position, Arrival.TOUCHED);
      }
      before = now;
    }
    return new Place(position, otherwise);
  }

  /** A thing that holds the element. */
  private record Touch(String unit, @Nullable String value) {}

  private Set<Touch> touches(double position, String tag) {
    Scene scene = Screen.draw(actors(position), pacing, Look.PLAIN, 0);
    Set<Touch> touches = new HashSet<>();
    for (Mark mark : new Marks(scene).all()) {
      if (Marks.tag(mark).equals(tag)) {
        touches.add(new Touch(Marks.unit(mark), mark.data().get("value")));
      }
    }
    return touches;
  }

  private Place nextLaunch(double from) {
    Place best = new Place(from, Arrival.NOTHING);
    for (int i = 0; i < axis.machines().size(); i++) {
      if (machine == Command.ALL || machine == i) {
        Optional<Long> cycle = nextLaunch(i, axis.cycle(pacing, i, from));
        if (cycle.isPresent()) {
          double position = axis.position(pacing, i, cycle.get());
          if (position > from
              && (best.arrival() == Arrival.NOTHING || position < best.position())) {
            best = new Place(position, Arrival.THERE);
          }
        }
      }
    }
    return best;
  }

  /** The first cycle behind {@code from} at which another launch runs; launches only follow. */
  private Optional<Long> nextLaunch(int which, long from) {
    int launch = show.at(which, from).frame().launch();
    long before = from;
    long after = axis.cycles(which);
    if (show.at(which, after).frame().launch() == launch) {
      return Optional.empty();
    }
    while (after - before > 1) {
      long middle = (before + after) / 2;
      if (show.at(which, middle).frame().launch() == launch) {
        before = middle;
      } else {
        after = middle;
      }
    }
    return Optional.of(after);
  }
}
