package dev.archlab.visualizer.lesson;

import dev.archlab.sim.UsageException;
import dev.archlab.visualizer.panel.Actor;
import dev.archlab.visualizer.panel.Show;
import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.view.Look;
import java.util.List;
import java.util.Optional;

/** Puts a show into the state that a chapter prepares. */
public final class Stage {

  private Stage() {}

  /** The look with what the chapter chooses and points at; what the reader chose comes first. */
  public static Look look(Chapter chapter, Look look) {
    String chosen = look.chosen() == null ? chapter.chosen().orElse(null) : look.chosen();
    String unit = look.unit() == null ? chapter.unit().orElse(null) : look.unit();
    return new Look(look.language(), look.theme(), look.text(), chosen, unit);
  }

  /**
   * The place of the common axis where the chapter begins.
   *
   * @throws UsageException if the run never comes there
   */
  public static double position(Chapter chapter, Show show) {
    double length = show.length(chapter.pace());
    if (chapter.place() instanceof Place.Part part) {
      return part.part() * length;
    }
    if (chapter.place() instanceof Place.At at) {
      return Math.min(at.position(), length);
    }
    Place.Landmark landmark = (Place.Landmark) chapter.place();
    List<Actor<?>> actors = show.at(chapter.pace(), 0);
    int machine = index(actors, landmark.machine());
    Frame<?> frame = actors.get(machine).frame();
    long cycle =
        landmark
            .cycle(frame.recording().session(), frame.profile())
            .orElseThrow(
                () -> new UsageException("the run has no place like " + describe(landmark)));
    return show.position(chapter.pace(), machine, cycle);
  }

  private static String describe(Place.Landmark landmark) {
    return landmark instanceof Place.Phase phase
        ? "phase '%s', program '%s', time %d".formatted(phase.name(), phase.program(), phase.time())
        : "cause '" + ((Place.Cause) landmark).name() + "'";
  }

  private static int index(List<Actor<?>> actors, Optional<String> machine) {
    for (int i = 0; i < actors.size(); i++) {
      if (machine.isPresent() && actors.get(i).name().equals(machine.get())) {
        return i;
      }
    }
    return 0;
  }
}
