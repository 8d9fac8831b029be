package dev.archlab.visualizer.panel;

import dev.archlab.sim.CycleAccount.SlotGroup;
import dev.archlab.visualizer.replay.Profile;
import dev.archlab.visualizer.replay.Profile.Sample;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Causes;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import java.util.List;
import java.util.Map;

/**
 * The whole run of every machine on one axis: how its slots were spent over time, and where it is
 * now. Its marks are of kind {@code time}; their value is the cycle at which they begin.
 */
final class TimeLine {

  private static final int BANDS = 160;
  private static final double NAME = 76;

  private TimeLine() {}

  static void draw(
      List<? extends Actor<?>> actors, Pacing pacing, Box box, Look look, Sketch sketch) {
    double longest = 0;
    for (Actor<?> actor : actors) {
      longest =
          Math.max(longest, pacing.position(actor.course(), actor.frame().profile().cycles()));
    }
    for (int i = 0; i < actors.size(); i++) {
      drawLane(actors.get(i), pacing, longest, box.row(i, actors.size(), 4), look, sketch);
    }
  }

  private static void drawLane(
      Actor<?> actor, Pacing pacing, double longest, Box lane, Look look, Sketch sketch) {
    double size = look.text();
    double name = NAME * size / 12;
    sketch.boldIn(lane.left(name), actor.name(), size, look.theme().ink());
    Box axis = lane.beside(name);
    Profile profile = actor.frame().profile();
    int bands = (int) Math.min(BANDS, profile.samples().size() - 1);
    for (int i = 0; i < bands; i++) {
      Sample from = profile.samples().get(index(i, bands, profile));
      Sample to = profile.samples().get(index(i + 1, bands, profile));
      double left =
          axis.x() + axis.width() * pacing.position(actor.course(), from.cycle()) / longest;
      double right =
          axis.x() + axis.width() * pacing.position(actor.course(), to.cycle()) / longest;
      Box band = new Box(left, axis.y(), right - left, axis.height());
      sketch.mark(
          "time",
          actor.prefix() + "time:" + from.cycle(),
          "",
          Long.toString(from.cycle()),
          from.phase(),
          () -> drawBand(from, to, band, look, sketch));
    }
    double now =
        axis.x() + axis.width() * pacing.position(actor.course(), actor.frame().cycle()) / longest;
    sketch.line(now, lane.y() - 2, now, lane.bottom() + 2, Style.stroked(look.theme().ink(), 2.5));
  }

  private static int index(int band, int bands, Profile profile) {
    return (int) ((long) band * (profile.samples().size() - 1) / bands);
  }

  /** The slots of some cycles, useful ones at the bottom. */
  private static void drawBand(Sample from, Sample to, Box band, Look look, Sketch sketch) {
    SlotGroup after = to.account().primary();
    Map<String, Long> before =
        from.account().groups().isEmpty() ? Map.of() : from.account().primary().causes();
    double all = (double) (to.cycle() - from.cycle()) * after.slots();
    double y = band.bottom();
    for (Map.Entry<String, Long> cause : Causes.bySize(after)) {
      long slots = cause.getValue() - before.getOrDefault(cause.getKey(), 0L);
      double height = band.height() * slots / all;
      if (height > 0) {
        y -= height;
        sketch.fill(
            new Box(band.x(), y, band.width() + 0.3, height),
            Causes.colour(after, cause.getKey(), look.theme()));
      }
    }
  }
}
