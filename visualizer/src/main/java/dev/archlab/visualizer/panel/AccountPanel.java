package dev.archlab.visualizer.panel;

import dev.archlab.sim.CycleAccount.SlotGroup;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Causes;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the slots of all cycles so far went: a bar of 100 %, and what its largest parts are. */
final class AccountPanel {

  private static final double BAR = 16;

  private AccountPanel() {}

  static void draw(Actor<?> actor, Box box, Look look, Words words, Sketch sketch) {
    double size = look.text();
    SlotGroup group = actor.frame().account().primary();
    long all = group.causes().values().stream().mapToLong(Long::longValue).sum();
    Panels.heading(words.say("account", group.name()), box, look, sketch);
    Box inner = box.below(Panels.headingHeight(look));
    Box bar = inner.top(BAR);
    sketch.fill(bar, look.theme().idle());
    if (all == 0) {
      return;
    }
    List<Map.Entry<String, Long>> causes = Causes.bySize(group);
    double x = bar.x();
    for (Map.Entry<String, Long> cause : causes) {
      double width = bar.width() * cause.getValue() / all;
      Box part = new Box(x, bar.y(), width, bar.height());
      String colour = Causes.colour(group, cause.getKey(), look.theme());
      String share = percent(cause.getValue(), all);
      sketch.mark(
          "cause",
          actor.prefix() + "cause:" + cause.getKey(),
          "",
          Long.toString(cause.getValue()),
          cause.getKey() + ": " + share,
          () -> sketch.fill(part, colour));
      x += width;
    }
    double line = 1.3 * size;
    double y = bar.bottom() + 6;
    int rows = (int) ((inner.bottom() - y) / line);
    for (int i = 0; i < causes.size() && i < rows; i++) {
      Map.Entry<String, Long> cause = causes.get(i);
      boolean last = i == rows - 1 && causes.size() > rows;
      long value =
          last
              ? causes.subList(i, causes.size()).stream().mapToLong(Map.Entry::getValue).sum()
              : cause.getValue();
      String name = last ? words.say("more", causes.size() - i) : cause.getKey();
      String colour =
          last ? look.theme().muted() : Causes.colour(group, cause.getKey(), look.theme());
      sketch.fill(new Box(box.x(), y + size * 0.2, size * 0.7, size * 0.7), colour);
      double room = box.width() - size - 3.6 * size;
      sketch.text(
          Sketch.fit(name, room, size, false), box.x() + size, y + size, size, look.theme().ink());
      sketch.textTo(percent(value, all), box.right(), y + size, size, look.theme().ink());
      y += line;
    }
  }

  static String percent(double part, double all) {
    return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * part / all);
  }
}
