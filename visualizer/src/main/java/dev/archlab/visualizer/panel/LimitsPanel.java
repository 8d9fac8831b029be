package dev.archlab.visualizer.panel;

import dev.archlab.sim.MachineLimits;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.replay.Summary.Verdict;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Speed of light: how near the machine came so far to the most that each of its parts can do. Bytes
 * of DRAM count when they are asked for, and so may be more than have arrived.
 */
final class LimitsPanel {

  private LimitsPanel() {}

  static void draw(Actor<?> actor, Box box, Look look, Words words, Sketch sketch) {
    Panels.heading(words.say("limits"), box, look, sketch);
    Pace pace = Pace.of(actor);
    MachineLimits limits = actor.frame().recording().summary().limits();
    Map<String, Double> parts = new LinkedHashMap<>();
    parts.put(words.say("limits.compute"), pace.macsPerCycle() / limits.peakMacsPerCycle());
    if (actor.frame().recording().summary().verdict() != Verdict.UNCHECKED) {
      parts.put(words.say("limits.useful"), pace.usefulMacsPerCycle() / limits.peakMacsPerCycle());
    }
    parts.put(words.say("limits.dram"), pace.dramBytesPerCycle() / limits.dramBytesPerCycle());
    double size = look.text();
    double y = box.y() + Panels.headingHeight(look);
    double label = 0.47 * box.width();
    for (Map.Entry<String, Double> part : parts.entrySet()) {
      if (y + size > box.bottom()) {
        return;
      }
      double share = Math.max(0, Math.min(1, part.getValue()));
      String percent = AccountPanel.percent(part.getValue(), 1);
      Box bar = new Box(box.x() + label, y + 0.15 * size, box.width() - label - 4 * size, size);
      sketch.text(
          Sketch.fit(part.getKey(), label - 4, size, false),
          box.x(),
          y + size,
          size,
          look.theme().ink());
      sketch.fill(bar, look.theme().idle());
      sketch.fill(bar.left(bar.width() * share), look.theme().accent());
      sketch.textTo(percent, box.right(), y + size, size, look.theme().ink());
      y += 1.45 * size;
    }
  }
}
