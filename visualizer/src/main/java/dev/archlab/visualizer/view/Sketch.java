package dev.archlab.visualizer.view;

import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Anchor;
import dev.archlab.visualizer.scene.Element.Circle;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.scene.Element.Path;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Element.Text;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.scene.Typeface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is drawn, in the order in which it is drawn. */
public final class Sketch {

  private static final String ELLIPSIS = "…";

  /** How far below the middle of a line of text its baseline lies, as a part of the size. */
  private static final double HALF_CAPITAL = 0.36;

  private List<Element> elements = new ArrayList<>();

  /** What was drawn so far. */
  public List<Element> elements() {
    return List.copyOf(elements);
  }

  public void add(Element element) {
    elements.add(element);
  }

  public void box(Box box, Style style) {
    add(Element.rectangle(box.x(), box.y(), box.width(), box.height(), style));
  }

  public void fill(Box box, String colour) {
    box(box, Style.filled(colour));
  }

  public void frame(Box box, String colour, double width) {
    box(box, Style.stroked(colour, width));
  }

  public void line(double x1, double y1, double x2, double y2, Style style) {
    add(Element.line(x1, y1, x2, y2, style));
  }

  public void lines(List<Point> points, Style style) {
    add(new Path(points, false, style));
  }

  public void polygon(List<Point> points, Style style) {
    add(new Path(points, true, style));
  }

  public void circle(double x, double y, double radius, Style style) {
    add(new Circle(new Point(x, y), radius, style));
  }

  /** A line with a head at its end. */
  public void arrow(double x1, double y1, double x2, double y2, String colour, double width) {
    double length = Math.hypot(x2 - x1, y2 - y1);
    if (length == 0) {
      return;
    }
    double head = Math.min(length, 3 + 2.5 * width);
    double dx = (x2 - x1) / length;
    double dy = (y2 - y1) / length;
    double backX = x2 - head * dx;
    double backY = y2 - head * dy;
    line(x1, y1, backX, backY, Style.stroked(colour, width));
    polygon(
        List.of(
            new Point(x2, y2),
            new Point(backX - dy * head / 2, backY + dx * head / 2),
            new Point(backX + dy * head / 2, backY - dx * head / 2)),
        Style.filled(colour));
  }

  /** A text that begins at a point of the baseline. */
  public void text(String text, double x, double y, double size, String colour) {
    add(new Text(text, new Point(x, y), Anchor.START, size, false, 0, colour));
  }

  public void bold(String text, double x, double y, double size, String colour) {
    add(new Text(text, new Point(x, y), Anchor.START, size, true, 0, colour));
  }

  /** A text that ends at a point of the baseline. */
  public void textTo(String text, double right, double y, double size, String colour) {
    add(new Text(text, new Point(right, y), Anchor.END, size, false, 0, colour));
  }

  /** A text in the middle of a box, shortened if it is too long. */
  public void textIn(Box box, String text, double size, String colour) {
    add(centred(box, text, size, false, colour));
  }

  public void boldIn(Box box, String text, double size, String colour) {
    add(centred(box, text, size, true, colour));
  }

  private static Text centred(Box box, String text, double size, boolean bold, String colour) {
    return new Text(
        fit(text, box.width(), size, bold),
        new Point(box.centreX(), box.centreY() + HALF_CAPITAL * size),
        Anchor.MIDDLE,
        size,
        bold,
        0,
        colour);
  }

  /**
   * Lines of words, one below the other, as many as fit into the box; the last is shortened where
   * words are left over.
   *
   * @return y below the last line
   */
  public double paragraph(Box box, String text, double size, boolean bold, String colour) {
    double height = 1.35 * size;
    int most = (int) Math.max(1, box.height() / height);
    List<String> lines = wrap(text, box.width(), size, bold, most);
    double y = box.y();
    for (String line : lines) {
      add(new Text(line, new Point(box.x(), y + size), Anchor.START, size, bold, 0, colour));
      y += height;
    }
    return y;
  }

  private static List<String> wrap(String text, double width, double size, boolean bold, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    String[] words = text.strip().split("\\s+");
    for (int i = 0; i < words.length; i++) {
      String longer = line.isEmpty() ? words[i] : line + " " + words[i];
      if (line.isEmpty() || Typeface.of(bold).width(longer, size) <= width) {
        line = longer;
      } else if (lines.size() + 1 == most) {
        line = longer + ELLIPSIS;
        break;
      } else {
        lines.add(fit(line, width, size, bold));
        line = words[i];
      }
    }
    lines.add(fit(line, width, size, bold));
    return lines;
  }

  /** A text with its end replaced by an ellipsis, if it is wider than that. */
  public static String fit(String text, double width, double size, boolean bold) {
    Typeface face = Typeface.of(bold);
    if (face.width(text, size) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && face.width(text.substring(0, end) + ELLIPSIS, size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return end == 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /**
   * What is drawn meanwhile shows one thing of the machine.
   *
   * @param kind of the thing: {@code pe}, {@code warp}, {@code stage}, {@code cell}
   * @param unit its name, unlike any other in the picture, as in {@code tpu/pe:2,3}
   * @param tag the element that it holds, as in {@code a[3,4]}; empty if none
   * @param value that it holds; empty if none
   * @param title what a reader is told who points at it
   */
  public void mark(
      String kind, String unit, String tag, String value, String title, Runnable drawing) {
    List<Element> outer = elements;
    elements = new ArrayList<>();
    try {
      drawing.run();
    } finally {
      List<Element> inner = elements;
      elements = outer;
      Map<String, String> data = new LinkedHashMap<>();
      data.put("unit", unit);
      data.put("tag", tag);
      data.put("value", value);
      add(new Mark(kind, data, title, inner));
    }
  }
}
