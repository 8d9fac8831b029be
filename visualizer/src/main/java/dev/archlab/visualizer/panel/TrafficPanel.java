package dev.archlab.visualizer.panel;

import dev.archlab.sim.Counters;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bytes that moved so far between the levels of the memory. */
final class TrafficPanel {

  /** Counters in bytes, nearest to the units first; a machine has some of them. */
  private static final Map<String, List<String>> LEVELS = new LinkedHashMap<>();

  static {
    LEVELS.put("L1I ← DRAM", List.of("l1i_fill_bytes"));
    LEVELS.put("L1D ← DRAM", List.of("l1d_fill_bytes"));
    LEVELS.put("L1D → DRAM", List.of("l1d_writeback_bytes"));
    LEVELS.put("L1 ← L2", List.of("l1_fill_bytes"));
    LEVELS.put("L2 ← DRAM", List.of("l2_fill_bytes"));
    LEVELS.put("L2 → DRAM", List.of("l2_writeback_bytes"));
    LEVELS.put("UB →", List.of("unified_buffer_read_bytes"));
    LEVELS.put("→ UB", List.of("unified_buffer_write_bytes"));
    LEVELS.put("DRAM", List.of("dram_read_bytes", "dram_write_bytes"));
  }

  private TrafficPanel() {}

  static void draw(Actor<?> actor, Box box, Look look, Words words, Sketch sketch) {
    Panels.heading(words.say("traffic"), box, look, sketch);
    Counters now = actor.frame().counters();
    Counters end = actor.frame().profile().end().counters();
    double size = look.text();
    double y = box.y() + Panels.headingHeight(look);
    for (Map.Entry<String, List<String>> level : LEVELS.entrySet()) {
      if (!end.values().containsKey(level.getValue().get(0)) || y + size > box.bottom()) {
        continue;
      }
      double bytes = level.getValue().stream().mapToDouble(name -> Pace.count(now, name)).sum();
      double all = level.getValue().stream().mapToDouble(name -> Pace.count(end, name)).sum();
      sketch.text(level.getKey(), box.x(), y + size, size, look.theme().ink());
      sketch.textTo(Panels.bytes(bytes), box.right(), y + size, size, look.theme().ink());
      Box bar = new Box(box.x(), y + 1.2 * size, box.width(), 3);
      sketch.fill(bar, look.theme().idle());
      sketch.fill(bar.left(all == 0 ? 0 : bar.width() * bytes / all), look.theme().accent());
      y += 1.65 * size;
    }
  }
}
