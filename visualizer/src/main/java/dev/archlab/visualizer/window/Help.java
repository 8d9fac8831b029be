package dev.archlab.visualizer.window;

import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import java.util.ArrayList;
import java.util.List;

/** The list of keys, over everything else. */
final class Help {

  /** What has a key and is no control of the strip. */
  private static final List<String> OTHERS = List.of("point", "take", "pan", "escape");

  private Help() {}

  static void draw(Look look, Box page, Sketch sketch) {
    Words words = Words.in(look.language(), Help.class);
    Theme theme = look.theme();
    List<String> names = new ArrayList<>();
    for (Control control : Control.values()) {
      names.add(control.label());
    }
    names.addAll(OTHERS);
    double size = 1.1 * look.text();
    double line = 1.7 * size;
    int rows = (names.size() + 1) / 2;
    double height = (rows + 2.2) * line;
    double width = Math.min(page.width() - 40, 92 * size);
    Box box = new Box(page.centreX() - width / 2, page.centreY() - height / 2, width, height);
    sketch.mark(
        "help",
        "control/keys",
        "",
        "",
        words.say("help"),
        () -> {
          sketch.box(box, Style.outlined(theme.paper(), theme.ink(), 1.5));
          Box inner = box.inset(size);
          sketch.bold(words.say("help"), inner.x(), inner.y() + size, 1.2 * size, theme.ink());
          for (int i = 0; i < names.size(); i++) {
            Box column = inner.below(1.2 * line).column(i / rows, 2, 2 * size);
            Box row = column.below(i % rows * line).top(line);
            double keys = 9.5 * size;
            sketch.bold(
                Sketch.fit(words.say("key." + names.get(i)), keys - 4, size, true),
                row.x(),
                row.y() + size,
                size,
                theme.accent());
            sketch.text(
                Sketch.fit(words.say("control." + names.get(i)), row.width() - keys, size, false),
                row.x() + keys,
                row.y() + size,
                size,
                theme.ink());
          }
        });
  }
}
