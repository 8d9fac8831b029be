package dev.archlab.visualizer.tpu;

import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Theme;
import java.util.List;

/** What the parts of a processing element's picture mean. */
final class LegendPicture {

  private static final List<String> STATIONARY =
      List.of("ground", "right", "down", "shadow", "active", "front");
  private static final List<String> OUTPUT =
      List.of("ground", "right", "top", "drain", "active", "front");

  private final Canvas canvas;

  LegendPicture(Canvas canvas) {
    this.canvas = canvas;
  }

  static double height(Canvas canvas) {
    return STATIONARY.size() * (canvas.line() + 3) + 8;
  }

  void draw(Box box) {
    List<String> entries = canvas.state().isOutputStationary() ? OUTPUT : STATIONARY;
    canvas
        .sketch()
        .line(box.x(), box.y(), box.right(), box.y(), Style.stroked(canvas.theme().line(), 1));
    Box rows = box.below(8);
    for (int i = 0; i < entries.size(); i++) {
      Box row = rows.row(i, entries.size(), 3);
      double side = row.height();
      drawSample(entries.get(i), row.left(1.6 * side));
      String text = canvas.words().say("legend." + entries.get(i));
      canvas.label(row.beside(1.6 * side + 8), text, false, canvas.theme().muted());
    }
  }

  private void drawSample(String entry, Box box) {
    Theme theme = canvas.theme();
    canvas.sketch().box(box, Style.outlined(theme.idle(), theme.muted(), 0.7));
    double s = box.height() * 0.45;
    switch (entry) {
      case "ground" -> canvas.sketch().fill(box.inset(1), theme.warn());
      case "right" -> canvas.sketch().fill(box.left(5), theme.accent());
      case "down" -> canvas.sketch().fill(box.below(box.height() - 4), theme.good());
      case "top" -> canvas.sketch().fill(box.top(4), theme.accent());
      case "shadow" -> corner(box.right(), box.y(), s, s, theme.warn());
      case "drain" -> corner(box.right(), box.bottom(), s, -s, theme.good());
      case "active" -> canvas.sketch().frame(box.inset(1), theme.accent(), 1.1);
      default -> canvas.sketch().frame(box.inset(1.5), theme.accent(), 2.4);
    }
  }

  private void corner(double x, double y, double dx, double dy, String colour) {
    canvas
        .sketch()
        .polygon(
            List.of(new Point(x - dx, y), new Point(x, y), new Point(x, y + dy)),
            Style.filled(colour));
  }
}
