package dev.archlab.visualizer.panel;

import dev.archlab.sim.CycleAccount.SlotGroup;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Causes;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import java.util.List;

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
    SlotGroup group = actor.frame().account().primary();
    for (Band band : actor.course().bands()) {
      double left =
          axis.x() + axis.width() * pacing.position(actor.course(), band.from()) / longest;
      double right = axis.x() + axis.width() * pacing.position(actor.course(), band.to()) / longest;
      Box box = new Box(left, axis.y(), right - left, axis.height());
      sketch.mark(
          "time",
          actor.prefix() + "time:" + band.from(),
          "",
          Long.toString(band.from()),
          band.phase(),
          () -> drawBand(band, group, box, look, sketch));
    }
    double now =
        axis.x() + axis.width() * pacing.position(actor.course(), actor.frame().cycle()) / longest;
    sketch.line(now, lane.y() - 2, now, lane.bottom() + 2, Style.stroked(look.theme().ink(), 2.5));
  }

  private static void drawBand(Band band, SlotGroup group, Box box, Look look, Sketch sketch) {
    double y = box.bottom();
    for (Band.Slice slice : band.slices()) {
      double height = box.height() * slice.part();
      y -= height;
      sketch.fill(
          new Box(box.x(), y, box.width() + 0.3, height), // no seam between bands
          Causes.colour(group, slice.cause(), look.theme()));
    }
  }
}
