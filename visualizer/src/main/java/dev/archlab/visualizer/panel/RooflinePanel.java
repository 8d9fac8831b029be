package dev.archlab.visualizer.panel;

import dev.archlab.sim.MachineLimits;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import java.util.List;

/** The machine's roofline with the run so far as a dot; both axes are logarithmic. */
final class RooflinePanel {

  private static final double DECADES_X = 5;
  private static final double LOWEST_X = 0.01;
  private static final double DECADES_Y = 4;

  private RooflinePanel() {}

  static void draw(Actor<?> actor, Box box, Look look, Words words, Sketch sketch) {
    Panels.heading(words.say("roofline"), box, look, sketch);
    double size = look.text();
    Box plot = box.below(Panels.headingHeight(look)).top(box.height() - 3.1 * size);
    sketch.fill(plot, look.theme().panel());
    MachineLimits limits = actor.frame().recording().summary().limits();
    double peak = 2 * limits.peakMacsPerCycle();
    double ridge = peak / limits.dramBytesPerCycle();
    double top = peak * 2;
    Style roof = Style.stroked(look.theme().ink(), 2);
    double slopeEnd = Math.min(ridge, LOWEST_X * Math.pow(10, DECADES_X));
    Point left = point(plot, LOWEST_X, LOWEST_X * limits.dramBytesPerCycle(), top);
    Point bend = point(plot, slopeEnd, slopeEnd * limits.dramBytesPerCycle(), top);
    sketch.lines(List.of(left, bend, new Point(plot.right(), bend.y())), roof);
    Pace pace = Pace.of(actor);
    double speed = 2 * pace.usefulMacsPerCycle();
    if (speed > 0) {
      Point dot = point(plot, pace.intensity(), speed, top);
      String title =
          words.say("roofline.dot", Panels.amount(pace.intensity()), Panels.amount(speed));
      sketch.mark(
          "roofline",
          actor.prefix() + "roofline",
          "",
          Panels.amount(speed),
          title,
          () ->
              sketch.circle(
                  dot.x(),
                  dot.y(),
                  5.5,
                  Style.outlined(look.theme().bad(), look.theme().paper(), 1.5)));
    }
    sketch.text(
        Sketch.fit(words.say("roofline.x"), box.width(), size, false),
        box.x(),
        plot.bottom() + 1.2 * size,
        size,
        look.theme().muted());
  }

  private static Point point(Box plot, double x, double y, double top) {
    double right = Math.log10(Math.max(x, LOWEST_X) / LOWEST_X) / DECADES_X;
    double down = Math.log10(top / Math.max(y, top * 1e-9)) / DECADES_Y;
    return new Point(
        plot.x() + plot.width() * Math.max(0, Math.min(1, right)),
        plot.y() + plot.height() * Math.max(0, Math.min(1, down)));
  }
}
