package dev.archlab.visualizer.scene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something that is drawn. */
public sealed interface Element {

  /** A point, in the scene's units. */
  record Point(double x, double y) {}

  /**
   * Straight lines from point to point.
   *
   * @param closed whether the last point is joined to the first
   */
  record Path(List<Point> points, boolean closed, Style style) implements Element {

    public Path {
      points = List.copyOf(points);
    }
  }

  /** A circle around {@code centre}. */
  record Circle(Point centre, double radius, Style style) implements Element {}

  /** Where a text stands about its point. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * One line of text.
   *
   * @param at the point on the baseline that {@code anchor} names
   * @param size of the font, in the scene's units
   * @param turn in degrees about {@code at}, anticlockwise
   */
  record Text(
      String text, Point at, Anchor anchor, double size, boolean bold, double turn, String colour)
      implements Element {}

  /**
   * Elements that show one thing of the model.
   *
   * @param kind of the thing: {@code run}, {@code ceiling}
   * @param data what the thing is, by name
   * @param title what a reader is told who points at it
   */
  record Mark(String kind, Map<String, String> data, String title, List<Element> elements)
      implements Element {

    public Mark {
      data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
      elements = List.copyOf(elements);
    }
  }

  /** A rectangle. */
  static Path rectangle(double x, double y, double width, double height, Style style) {
    return new Path(
        List.of(
            new Point(x, y),
            new Point(x + width, y),
            new Point(x + width, y + height),
            new Point(x, y + height)),
        true,
        style);
  }

  /** A straight line. */
  static Path line(double x1, double y1, double x2, double y2, Style style) {
    return new Path(List.of(new Point(x1, y1), new Point(x2, y2)), false, style);
  }
}
