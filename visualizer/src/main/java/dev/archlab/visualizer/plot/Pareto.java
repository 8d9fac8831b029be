package dev.archlab.visualizer.plot;

import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Circle;
import dev.archlab.visualizer.scene.Element.Path;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.scene.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Two figures that cannot both be best: all runs, and the front of those that none betters. */
final class Pareto {

  private static final double MARKER = 8;

  private final Request request;
  private final Quantity x;
  private final Quantity y;
  private final List<Run> runs;

  private Pareto(Request request) {
    this.request = request;
    x = request.quantity("--x", request.x(), "time_s");
    y = request.quantity("--y", request.y(), "bytes_dram");
    runs =
        request.shown(
            run -> positive(x.of().apply(run)) && positive(y.of().apply(run)),
            "no run has a positive number for both axes");
  }

  static Scene draw(Request request) {
    return new Pareto(request).scene();
  }

  private static boolean positive(OptionalDouble value) {
    return value.isPresent() && value.getAsDouble() > 0;
  }

  private static double value(Quantity quantity, Run run) {
    return quantity.of().apply(run).orElseThrow();
  }

  /** Positive if {@code a} is better. */
  private static int better(Quantity quantity, Run a, Run b) {
    int more = Double.compare(value(quantity, a), value(quantity, b));
    return quantity.moreIsBetter() ? more : -more;
  }

  /** Whether {@code a} is at least as good in both and better in one. */
  private boolean dominates(Run a, Run b) {
    int inX = better(x, a, b);
    int inY = better(y, a, b);
    return inX >= 0 && inY >= 0 && inX + inY > 0;
  }

  /** From the best in x to the best in y. */
  private List<Run> front() {
    return runs.stream()
        .filter(run -> runs.stream().noneMatch(other -> dominates(other, run)))
        .sorted(Comparator.comparingDouble(run -> value(x, run)))
        .toList();
  }

  private String label(Quantity quantity) {
    return quantity.label()
        + " "
        + request.words().say(quantity.moreIsBetter() ? "pareto.more" : "pareto.less");
  }

  private Scene scene() {
    Words words = request.words();
    Variation variation = new Variation(runs);
    Set<String> swept = new LinkedHashSet<>();
    variation.numbers().forEach(swept::addAll);
    List<Series> series = Series.of(runs, swept);
    List<String> legend = new ArrayList<>(series.stream().map(Series::name).toList());
    legend.add(words.say("pareto.front"));
    List<String> notes = new ArrayList<>(request.notes(runs, words.say("missing.positive")));
    notes.add(0, words.say("pareto.note"));
    Chart chart =
        new Chart(
            words.say("title.pareto", Lines.bare(y), Lines.bare(x)),
            variation.subtitle(words),
            Axis.logarithmic(label(x), runs.stream().map(run -> value(x, run)).toList()),
            Axis.logarithmic(label(y), runs.stream().map(run -> value(y, run)).toList()),
            legend,
            notes,
            words);
    chart.axes(true, true);
    List<Run> front = front();
    List<Point> steps = steps(chart, front);
    Style line = Style.stroked(Palette.INK, 2.5);
    chart.add(
        Chart.mark(
            "front",
            Map.of("runs", Integer.toString(front.size())),
            words.say("pareto.front"),
            new Path(steps, false, line)));
    for (int i = 1; i < steps.size(); i++) {
      chart.reserveLine(steps.get(i - 1), steps.get(i), 3);
    }
    // The best last: they lie over the others.
    for (boolean best : new boolean[] {false, true}) {
      for (Series one : series) {
        for (Run run : one.runs()) {
          if (front.contains(run) == best) {
            dot(chart, one, run, best);
          }
        }
      }
    }
    for (Run run : front) {
      String name = variation.label(run, Set.of(Run.MACHINE, Run.KERNEL, Run.WORKLOAD));
      boolean unused =
          !name.isEmpty()
              && chart.label(name, chart.x(value(x, run)), chart.y(value(y, run)), 17, Palette.INK);
    }
    List<Chart.Entry> entries =
        new ArrayList<>(series.stream().map(one -> one.entry(false)).toList());
    double width = Chart.swatchWidth();
    entries.add(
        new Chart.Entry(
            words.say("pareto.front"),
            List.of(Element.line(0, 0, width, 0, line), ring(width / 2, 0))));
    return chart.legend(entries).scene();
  }

  /** The border of what is out of reach: nothing lies on its better side. */
  private List<Point> steps(Chart chart, List<Run> front) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < front.size(); i++) {
      double atX = chart.x(value(x, front.get(i)));
      double atY = chart.y(value(y, front.get(i)));
      if (i > 0) {
        Point last = points.get(points.size() - 1);
        points.add(x.moreIsBetter() ? new Point(last.x(), atY) : new Point(atX, last.y()));
      }
      points.add(new Point(atX, atY));
    }
    return points;
  }

  private void dot(Chart chart, Series series, Run run, boolean best) {
    double atX = chart.x(value(x, run));
    double atY = chart.y(value(y, run));
    List<Element> elements = new ArrayList<>();
    if (best) {
      elements.add(ring(atX, atY));
    }
    elements.add(Palette.marker(series.index(), atX, atY, MARKER));
    chart.reserve(atX - MARKER, atY - MARKER, atX + MARKER, atY + MARKER);
    chart.run(run, elements);
  }

  private static Element ring(double x, double y) {
    return new Circle(new Point(x, y), MARKER + 5, Style.outlined(Palette.PAPER, Palette.INK, 2));
  }
}
