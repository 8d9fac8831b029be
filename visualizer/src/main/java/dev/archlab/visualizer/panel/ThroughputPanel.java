package dev.archlab.visualizer.panel;

import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.replay.Profile;
import dev.archlab.visualizer.replay.Profile.Sample;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import java.util.ArrayList;
import java.util.List;

/** Work per cycle over the whole run, with the present cycle marked. */
final class ThroughputPanel {

  private static final int STEPS = 96;

  private ThroughputPanel() {}

  static void draw(Actor<?> actor, Box box, Look look, Words words, Sketch sketch) {
    String counter = actor.course().work();
    double size = look.text();
    Profile profile = actor.frame().profile();
    double[] rates = rates(profile, counter);
    double most = 0;
    for (double rate : rates) {
      most = Math.max(most, rate);
    }
    Panels.heading(words.say("throughput", words.say("work." + counter)), box, look, sketch);
    Box plot = box.below(Panels.headingHeight(look)).top(box.height() - 3.1 * size);
    sketch.fill(plot, look.theme().panel());
    if (most > 0) {
      List<Point> area = new ArrayList<>();
      area.add(new Point(plot.x(), plot.bottom()));
      for (int i = 0; i < rates.length; i++) {
        double y = plot.bottom() - plot.height() * 0.95 * rates[i] / most;
        area.add(new Point(plot.x() + plot.width() * i / rates.length, y));
        area.add(new Point(plot.x() + plot.width() * (i + 1) / rates.length, y));
      }
      area.add(new Point(plot.right(), plot.bottom()));
      sketch.polygon(area, Style.filled(look.theme().good()));
    }
    double now = plot.x() + plot.width() * actor.frame().cycle() / Math.max(1.0, profile.cycles());
    sketch.line(now, plot.y(), now, plot.bottom(), Style.stroked(look.theme().ink(), 1.5));
    sketch.text(
        Sketch.fit(words.say("throughput.most", Panels.amount(most)), box.width(), size, false),
        box.x(),
        plot.bottom() + 1.2 * size,
        size,
        look.theme().muted());
  }

  /** Work per cycle in each of some equal parts of the run. */
  private static double[] rates(Profile profile, String counter) {
    List<Sample> samples = profile.samples();
    int steps = Math.min(STEPS, samples.size() - 1);
    double[] rates = new double[Math.max(0, steps)];
    for (int i = 0; i < steps; i++) {
      Sample from = samples.get((int) ((long) i * (samples.size() - 1) / steps));
      Sample to = samples.get((int) ((long) (i + 1) * (samples.size() - 1) / steps));
      double work = Pace.count(to.counters(), counter) - Pace.count(from.counters(), counter);
      rates[i] = work / Math.max(1, to.cycle() - from.cycle());
    }
    return rates;
  }
}
