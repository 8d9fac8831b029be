package dev.archlab.visualizer.window;

import dev.archlab.visualizer.panel.Screen;
import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Circle;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.scene.Element.Path;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Element.Text;
import dev.archlab.visualizer.scene.Style;
import java.util.List;

/**
 * A part of the picture, enlarged to the whole.
 *
 * @param factor how much; at least 1
 * @param x of the part's left edge
 * @param y of its upper edge
 */
record Zoom(double factor, double x, double y) {

  static final Zoom NONE = new Zoom(1, 0, 0);

  private static final double STEP = 1.25;
  private static final double MOST = 5;

  /** Larger, or smaller, so that the point stays where it is. */
  Zoom by(int steps, Point about) {
    double wanted = Math.max(1, Math.min(factor * Math.pow(STEP, steps), MOST));
    return within(
        wanted,
        x + about.x() / factor - about.x() / wanted,
        y + about.y() / factor - about.y() / wanted);
  }

  /** Another part, so far from this one as seen in the enlarged picture. */
  Zoom moved(double dx, double dy) {
    return within(factor, x + dx / factor, y + dy / factor);
  }

  private static Zoom within(double factor, double x, double y) {
    double right = Screen.WIDTH - Screen.WIDTH / factor;
    double bottom = Screen.HEIGHT - Screen.HEIGHT / factor;
    return new Zoom(factor, Math.max(0, Math.min(x, right)), Math.max(0, Math.min(y, bottom)));
  }

  List<Element> of(List<Element> elements) {
    return factor == 1 ? elements : elements.stream().map(this::of).toList();
  }

  private Element of(Element element) {
    if (element instanceof Path path) {
      return new Path(
          path.points().stream().map(this::of).toList(), path.closed(), of(path.style()));
    }
    if (element instanceof Circle circle) {
      return new Circle(of(circle.centre()), circle.radius() * factor, of(circle.style()));
    }
    if (element instanceof Text text) {
      return new Text(
          text.text(),
          of(text.at()),
          text.anchor(),
          text.size() * factor,
          text.bold(),
          text.turn(),
          text.colour());
    }
    Mark mark = (Mark) element;
    return new Mark(mark.kind(), mark.data(), mark.title(), of(mark.elements()));
  }

  private Point of(Point point) {
    return new Point((point.x() - x) * factor, (point.y() - y) * factor);
  }

  private Style of(Style style) {
    return new Style(
        style.fill(),
        style.stroke(),
        style.width() * factor,
        style.dashes().stream().map(dash -> dash * factor).toList());
  }
}
