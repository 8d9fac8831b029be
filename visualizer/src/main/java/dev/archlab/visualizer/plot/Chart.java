package dev.archlab.visualizer.plot;

import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Anchor;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Element.Text;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.scene.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A figure under construction: title, subtitle, two axes, what is drawn between them, a legend at
 * the right, notes at the bottom. Sizes of letters suit the back row of a lecture hall.
 */
final class Chart {

  static final int WIDTH = 1280;
  static final int HEIGHT = 720;
  static final double SMALL = 18;
  static final double MEDIUM = 21;
  private static final double LARGE = 34;

  private static final double MARGIN = 28;
  private static final double TOP = 118;
  private static final double LEGEND_GAP = 30;
  private static final double LEGEND_LINE = 32;
  private static final double SWATCH = 40;
  private static final double NOTE_LINE = 24;
  private static final double TICK_GAP = 10;

  /** One line of the legend: what is drawn, at a point and as wide as a swatch, and its name. */
  record Entry(String name, List<Element> swatch) {}

  private final String title;
  private final Words words;
  private final List<Element> frame = new ArrayList<>();
  private final List<Element> marks = new ArrayList<>();
  private final List<Element> labels = new ArrayList<>();
  private final List<double[]> taken = new ArrayList<>();
  private final Axis x;
  private final Axis y;
  private final double left;
  private final double right;
  private final double bottom;
  private final double legendWidth;

  /**
   * @param legend names of its lines: they say how much room it needs
   * @param notes lines at the bottom
   */
  Chart(
      String title,
      String subtitle,
      Axis x,
      Axis y,
      List<String> legend,
      List<String> notes,
      Words words) {
    this.title = title;
    this.words = words;
    this.x = x;
    this.y = y;
    double widest = legend.stream().mapToDouble(name -> width(name, SMALL)).max().orElse(0);
    legendWidth = legend.isEmpty() ? 0 : Math.min(widest, 0.3 * WIDTH) + SWATCH + LEGEND_GAP;
    left = MARGIN + MEDIUM + 18 + y.widest(text -> width(text, SMALL)) + TICK_GAP;
    right = WIDTH - MARGIN - Math.max(legendWidth, 10);
    bottom = HEIGHT - 82 - NOTE_LINE * notes.size();
    frame.add(text(fit(title, LARGE, true), MARGIN, 54, Anchor.START, LARGE, true, Palette.INK));
    frame.add(
        text(fit(subtitle, MEDIUM, false), MARGIN, 88, Anchor.START, MEDIUM, false, Palette.MUTED));
    for (int i = 0; i < notes.size(); i++) {
      double line = HEIGHT - 16 - NOTE_LINE * (notes.size() - 1 - i);
      String note = fit(notes.get(i), SMALL, false);
      frame.add(text(note, MARGIN, line, Anchor.START, SMALL, false, Palette.MUTED));
    }
  }

  double x(double value) {
    return left + x.part(value) * (right - left);
  }

  double y(double value) {
    return bottom - y.part(value) * (bottom - TOP);
  }

  double left() {
    return left;
  }

  double right() {
    return right;
  }

  /** Where legends end. */
  double farRight() {
    return WIDTH - MARGIN;
  }

  double top() {
    return TOP;
  }

  double bottom() {
    return bottom;
  }

  /** The axes with their numbers; those of words have no lines across the figure. */
  Chart axes(boolean linesAcross, boolean linesUp) {
    Style grid = Style.stroked(Palette.GRID, 1);
    for (Axis.Tick tick : x.ticks()) {
      double at = x(tick.value());
      if (linesUp) {
        frame.add(Element.line(at, TOP, at, bottom, grid));
      }
      String name = clip(tick.text(), SMALL, false, (right - left) / x.ticks().size() * 1.1);
      frame.add(text(name, at, bottom + 27, Anchor.MIDDLE, SMALL, false, Palette.INK));
    }
    for (Axis.Tick tick : y.ticks()) {
      double at = y(tick.value());
      if (linesAcross) {
        frame.add(Element.line(left, at, right, at, grid));
      }
      double base = at + SMALL * 0.36;
      frame.add(text(tick.text(), left - TICK_GAP, base, Anchor.END, SMALL, false, Palette.INK));
    }
    Style line = Style.stroked(Palette.INK, 1.5);
    frame.add(Element.line(left, bottom, right, bottom, line));
    frame.add(Element.line(left, TOP, left, bottom, line));
    double middle = (left + right) / 2;
    frame.add(text(x.label(), middle, bottom + 60, Anchor.MIDDLE, MEDIUM, false, Palette.INK));
    frame.add(
        new Text(
            y.label(),
            new Point(MARGIN + MEDIUM * 0.7, (TOP + bottom) / 2),
            Anchor.MIDDLE,
            MEDIUM,
            false,
            90,
            Palette.INK));
    return this;
  }

  void add(Element element) {
    marks.add(element);
  }

  void addLast(Element element) {
    labels.add(element);
  }

  /** What shows one run, and says so to who points at it. */
  void run(Run run, List<Element> elements) {
    marks.add(new Mark("run", Hover.data(run), Hover.text(run, words), elements));
  }

  /** Keeps labels away from here. */
  void reserve(double fromX, double fromY, double toX, double toY) {
    taken.add(new double[] {fromX, fromY, toX, toY});
  }

  /** Keeps labels this far away from a straight line. */
  void reserveLine(Point from, Point to, double beside) {
    along(from, to)
        .forEach(p -> reserve(p.x() - beside, p.y() - beside, p.x() + beside, p.y() + beside));
  }

  /** Whether a straight line has this much room on both sides. */
  boolean isLineFree(Point from, Point to, double beside) {
    return along(from, to).stream()
        .allMatch(p -> isFree(p.x() - beside, p.y() - beside, p.x() + beside, p.y() + beside));
  }

  /** Points of a line, close enough for small boxes around them to cover it. */
  private static List<Point> along(Point from, Point to) {
    double width = to.x() - from.x();
    double height = to.y() - from.y();
    int steps = 1 + (int) (StrictMath.hypot(width, height) / 3);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      double part = (double) i / steps;
      points.add(new Point(from.x() + part * width, from.y() + part * height));
    }
    return points;
  }

  /** Writes a label beside a point where there is room for it, or not at all. */
  boolean label(String label, double atX, double atY, double gap, String colour) {
    return label(label, atX, atY, gap, colour, false);
  }

  /** As {@link #label}, but rather over other labels than not at all if it must be there. */
  boolean label(String label, double atX, double atY, double gap, String colour, boolean required) {
    double width = width(label, SMALL);
    double[][] places = {
      {atX + gap, atY + 6},
      {atX - width / 2, atY - gap},
      {atX - gap - width, atY + 6},
      {atX - width / 2, atY + gap + 14},
      {atX + gap * 0.7, atY - gap * 0.7},
      {atX + gap * 0.7, atY + gap * 0.7 + 14},
      {atX - gap * 0.7 - width, atY - gap * 0.7},
      {atX - gap * 0.7 - width, atY + gap * 0.7 + 14}
    };
    for (double[] place : places) {
      if (isFree(place[0], place[1] - 15, place[0] + width, place[1] + 4)) {
        write(label, place, width, colour);
        return true;
      }
    }
    if (required) {
      write(label, places[0], width, colour);
    }
    return required;
  }

  private void write(String label, double[] place, double width, String colour) {
    reserve(place[0], place[1] - 15, place[0] + width, place[1] + 4);
    labels.add(text(label, place[0], place[1], Anchor.START, SMALL, false, colour));
  }

  private boolean isFree(double fromX, double fromY, double toX, double toY) {
    return fromX >= left
        && toX <= right
        && fromY >= TOP
        && toY <= bottom
        && taken.stream()
            .noneMatch(
                other -> fromX < other[2] && toX > other[0] && fromY < other[3] && toY > other[1]);
  }

  /** The legend, from the top; a swatch is drawn about its own point 0, 0. */
  Chart legend(List<Entry> entries) {
    double line = TOP + 14;
    double start = right + LEGEND_GAP;
    for (Entry entry : entries) {
      for (Element element : entry.swatch()) {
        labels.add(moved(element, start, line));
      }
      double room = legendWidth - SWATCH - LEGEND_GAP + 4;
      String name = clip(entry.name(), SMALL, false, room);
      double base = line + SMALL * 0.36;
      labels.add(text(name, start + SWATCH, base, Anchor.START, SMALL, false, Palette.INK));
      line += LEGEND_LINE;
    }
    return this;
  }

  /** How many lines a legend can have. */
  static int mostEntries() {
    return (int) ((HEIGHT - TOP - 60) / LEGEND_LINE);
  }

  /** Room for a dash and a marker in it, seen from a swatch's point. */
  static double swatchWidth() {
    return SWATCH - 10;
  }

  private static Element moved(Element element, double byX, double byY) {
    if (element instanceof Element.Path path) {
      List<Point> points =
          path.points().stream().map(p -> new Point(p.x() + byX, p.y() + byY)).toList();
      return new Element.Path(points, path.closed(), path.style());
    }
    if (element instanceof Element.Circle circle) {
      Point centre = new Point(circle.centre().x() + byX, circle.centre().y() + byY);
      return new Element.Circle(centre, circle.radius(), circle.style());
    }
    throw new IllegalArgumentException("a swatch is made of shapes");
  }

  Scene scene() {
    List<Element> all = new ArrayList<>(frame);
    all.addAll(marks);
    all.addAll(labels);
    return new Scene(WIDTH, HEIGHT, title, words.language(), all);
  }

  /** A group of elements that show something other than a run; its data is sorted by name. */
  static Mark mark(String kind, Map<String, String> data, String title, Element... elements) {
    return new Mark(kind, new TreeMap<>(data), title, List.of(elements));
  }

  static Text text(
      String text, double x, double y, Anchor anchor, double size, boolean bold, String colour) {
    return new Text(text, new Point(x, y), anchor, size, bold, 0, colour);
  }

  static double width(String text, double size) {
    return Typeface.of(false).width(text, size);
  }

  private static String fit(String text, double size, boolean bold) {
    return clip(text, size, bold, WIDTH - 2 * MARGIN);
  }

  /** The text, cut with an ellipsis where it is too long. */
  static String clip(String text, double size, boolean bold, double room) {
    Typeface face = Typeface.of(bold);
    if (face.width(text, size) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && face.width(text.substring(0, end) + "…", size) > room) {
      end--;
    }
    return text.substring(0, end) + "…";
  }
}
