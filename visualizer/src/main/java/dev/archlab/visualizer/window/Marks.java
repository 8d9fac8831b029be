package dev.archlab.visualizer.window;

import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Circle;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.scene.Element.Path;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Element.Text;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.scene.Typeface;
import dev.archlab.visualizer.view.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be pointed at in a scene, in the order in which it is drawn. */
final class Marks {

  /** How far beside a line one may point. */
  private static final double REACH = 4;

  private final List<Mark> marks = new ArrayList<>();

  Marks(Scene scene) {
    collect(scene.elements());
  }

  private void collect(List<Element> elements) {
    for (Element element : elements) {
      if (element instanceof Mark mark) {
        marks.add(mark);
        collect(mark.elements());
      }
    }
  }

  static String unit(Mark mark) {
    return mark.data().getOrDefault("unit", "");
  }

  /** Empty if it holds no element. */
  static String tag(Mark mark) {
    return mark.data().getOrDefault("tag", "");
  }

  List<Mark> all() {
    return marks;
  }

  List<Mark> ofKind(String kind) {
    return marks.stream().filter(mark -> mark.kind().equals(kind)).toList();
  }

  Optional<Mark> named(String unit) {
    return marks.stream().filter(mark -> unit(mark).equals(unit)).findFirst();
  }

  /** The topmost at a point that says something. */
  Optional<Mark> at(Point point) {
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      if (speaks(mark) && mark.elements().stream().anyMatch(part -> covers(part, point))) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  private static boolean speaks(Mark mark) {
    return !mark.title().isEmpty() || !tag(mark).isEmpty();
  }

  /**
   * The nearest that lies in a direction, to be pointed at without a mouse.
   *
   * @param from the unit that is pointed at; empty for the first of all
   * @param dx 1 to the right, −1 to the left
   * @param dy 1 downwards, −1 upwards
   */
  Optional<Mark> beside(String from, int dx, int dy) {
    List<Mark> machine =
        marks.stream()
            .filter(Marks::speaks)
            .filter(mark -> !mark.kind().equals("control") && !mark.kind().equals("time"))
            .toList();
    Optional<Mark> start = machine.stream().filter(mark -> unit(mark).equals(from)).findFirst();
    if (start.isEmpty()) {
      return machine.stream().findFirst();
    }
    Box box = bounds(start.get());
    Mark best = start.get();
    double least = Double.POSITIVE_INFINITY;
    for (Mark mark : machine) {
      Box other = bounds(mark);
      double x = other.centreX() - box.centreX();
      double y = other.centreY() - box.centreY();
      double along = x * dx + y * dy;
      double across = Math.abs(x * dy) + Math.abs(y * dx);
      // What lies straight ahead comes before what lies nearer but aside.
      double distance = along + 3 * across;
      if (along > 0.5 && distance < least) {
        least = distance;
        best = mark;
      }
    }
    return Optional.of(best);
  }

  /** Where the time line is; empty if there is none to be seen. */
  Optional<Box> timeLine() {
    return ofKind("time").stream().map(Marks::bounds).reduce(Marks::union);
  }

  /** The smallest box around all that is drawn of it. */
  static Box bounds(Mark mark) {
    return mark.elements().stream()
        .map(Marks::bounds)
        .reduce(Marks::union)
        .orElse(new Box(0, 0, 0, 0));
  }

  private static Box bounds(Element element) {
    if (element instanceof Mark mark) {
      return bounds(mark);
    }
    if (element instanceof Circle circle) {
      double radius = circle.radius();
      return new Box(
          circle.centre().x() - radius, circle.centre().y() - radius, 2 * radius, 2 * radius);
    }
    if (element instanceof Text text) {
      return bounds(text);
    }
    List<Point> points = ((Path) element).points();
    Box box = new Box(points.get(0).x(), points.get(0).y(), 0, 0);
    for (Point point : points) {
      box = union(box, new Box(point.x(), point.y(), 0, 0));
    }
    return box;
  }

  private static Box bounds(Text text) {
    double width = Typeface.of(text.bold()).width(text.text(), text.size());
    double left =
        switch (text.anchor()) {
          case START -> text.at().x();
          case MIDDLE -> text.at().x() - width / 2;
          case END -> text.at().x() - width;
        };
    return new Box(left, text.at().y() - text.size(), width, 1.2 * text.size());
  }

  private static Box union(Box one, Box other) {
    double x = Math.min(one.x(), other.x());
    double y = Math.min(one.y(), other.y());
    return new Box(
        x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
  }

  private static boolean covers(Element element, Point point) {
    if (element instanceof Circle circle) {
      return Math.hypot(point.x() - circle.centre().x(), point.y() - circle.centre().y())
          <= circle.radius();
    }
    if (element instanceof Path path && !path.closed()) {
      for (int i = 1; i < path.points().size(); i++) {
        if (distance(path.points().get(i - 1), path.points().get(i), point) <= REACH) {
          return true;
        }
      }
      return false;
    }
    if (element instanceof Mark) {
      return false; // it is on the list itself
    }
    Box box = bounds(element);
    return point.x() >= box.x()
        && point.x() <= box.right()
        && point.y() >= box.y()
        && point.y() <= box.bottom();
  }

  /** From a point to the line between two others. */
  private static double distance(Point from, Point to, Point point) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double square = dx * dx + dy * dy;
    double along =
        square == 0
            ? 0
            : Math.max(
                0,
                Math.min(((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square, 1));
    return Math.hypot(point.x() - from.x() - along * dx, point.y() - from.y() - along * dy);
  }
}
