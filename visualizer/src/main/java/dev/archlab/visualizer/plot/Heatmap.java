package dev.archlab.visualizer.plot;

import dev.archlab.sim.UsageException;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Anchor;
import dev.archlab.visualizer.scene.Element.Text;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.scene.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A figure over two swept keys: a cell for a run, its colour for the figure. */
final class Heatmap {

  private static final int RAMP_STEPS = 64;
  private static final double RAMP_WIDTH = 26;

  /** Above this ratio of most to least, equal steps of colour are equal factors. */
  private static final double WIDE = 5;

  /** Steps between the numbers beside the ramp. */
  private static final int RAMP_NUMBERS = 4;

  private final Request request;
  private final List<Run> runs;
  private final String x;
  private final String y;
  private final Quantity z;
  private final List<String> columns;
  private final List<String> rows;
  private final double least;
  private final double most;
  private final Chart chart;

  private Heatmap(Request request) {
    this.request = request;
    Words words = request.words();
    z = request.quantity("--z", request.z(), "cycles");
    runs =
        request.shown(run -> z.of().apply(run).isPresent(), "no run has a number for the colour");
    Variation variation = new Variation(runs);
    List<String> axes = axes(variation);
    x = axes.get(0);
    y = axes.get(1);
    columns = values(x);
    rows = values(y);
    requireOneRunPerCell(variation);
    List<Double> values = runs.stream().map(run -> z.of().apply(run).orElseThrow()).toList();
    least = Axis.least(values);
    most = Axis.most(values);
    String scale = widestNumber() + "mmm";
    chart =
        new Chart(
            words.say("title.heatmap", Lines.bare(z), variation.nameOf(x), variation.nameOf(y)),
            variation.subtitle(words),
            Axis.words(variation.nameOf(x), columns),
            Axis.words(variation.nameOf(y), rows),
            List.of(scale),
            request.notes(runs, words.say("missing.number")),
            words);
  }

  static Scene draw(Request request) {
    return new Heatmap(request).scene();
  }

  /** What is named, and for the rest what was swept. */
  private List<String> axes(Variation variation) {
    List<String> free = new ArrayList<>();
    variation.numbers().forEach(group -> free.add(group.get(0)));
    List<String> axes = new ArrayList<>();
    if (request.x() != null) {
      axes.add(known("--x", request.x(), variation));
      free.remove(request.x());
    }
    if (request.y() != null) {
      free.remove(request.y());
    }
    int missing = (request.x() == null ? 1 : 0) + (request.y() == null ? 1 : 0);
    if (missing > 0 && free.size() != missing) {
      throw new UsageException(
          "name the two keys of the heat map with --x and --y; the runs differ in: "
              + String.join(", ", variation.varying()));
    }
    if (request.x() == null) {
      axes.add(free.remove(0));
    }
    axes.add(request.y() == null ? free.remove(0) : known("--y", request.y(), variation));
    return axes;
  }

  private static String known(String option, String key, Variation variation) {
    if (!variation.varying().contains(key)) {
      throw new UsageException(
          "%s '%s' is the same in all runs, or unknown; they differ in: %s"
              .formatted(option, key, String.join(", ", variation.varying())));
    }
    return key;
  }

  /** In the order of their size; words in the order of the runs. */
  private List<String> values(String key) {
    List<String> values =
        new ArrayList<>(runs.stream().map(run -> run.key(key)).distinct().toList());
    if (values.stream().allMatch(value -> Amount.parse(value).isPresent())) {
      values.sort(Comparator.comparingDouble(value -> Amount.parse(value).orElseThrow().value()));
    }
    return values;
  }

  private void requireOneRunPerCell(Variation variation) {
    Map<List<String>, Run> cells = new HashMap<>();
    for (Run run : runs) {
      if (cells.put(List.of(run.key(x), run.key(y)), run) != null) {
        List<String> others = new ArrayList<>(variation.varying());
        others.removeAll(Set.of(x, y));
        throw new UsageException(
            ("several runs share the cell %s = %s, %s = %s; choose among them with --only"
                    + " NAME=VALUE: they differ in %s")
                .formatted(x, run.key(x), y, run.key(y), String.join(", ", others)));
      }
    }
  }

  private Scene scene() {
    chart.axes(false, false);
    for (Run run : runs) {
      cell(run);
    }
    scale();
    return chart.scene();
  }

  private boolean wide() {
    return least > 0 && most / least > WIDE;
  }

  private double part(double value) {
    if (most == least) {
      return 0.5;
    }
    return wide()
        ? StrictMath.log(value / least) / StrictMath.log(most / least)
        : (value - least) / (most - least);
  }

  /** What stands beside the ramp: least, most, and what lies between them in even steps. */
  private List<Double> numbers() {
    if (most == least) {
      return List.of(least);
    }
    List<Double> numbers = new ArrayList<>(List.of(least, most));
    for (int i = 1; i < RAMP_NUMBERS; i++) {
      double part = (double) i / RAMP_NUMBERS;
      numbers.add(
          wide() ? least * StrictMath.pow(most / least, part) : least + part * (most - least));
    }
    return numbers;
  }

  private String widestNumber() {
    return numbers().stream()
        .map(Amount::brief)
        .max(Comparator.comparingDouble(text -> Chart.width(text, Chart.SMALL)))
        .orElseThrow();
  }

  private void cell(Run run) {
    double column = columns.indexOf(run.key(x));
    double row = rows.indexOf(run.key(y));
    double left = chart.x(column - 0.5);
    double top = chart.y(row + 0.5);
    double width = chart.x(column + 0.5) - left;
    double height = chart.y(row - 0.5) - top;
    double value = z.of().apply(run).orElseThrow();
    String colour = Palette.ramp(part(value));
    List<Element> parts = new ArrayList<>();
    parts.add(
        Element.rectangle(left, top, width, height, Style.outlined(colour, Palette.PAPER, 1)));
    String label = Amount.brief(value);
    if (Chart.width(label, Chart.SMALL) <= width - 6 && height >= 22) {
      parts.add(
          Chart.text(
              label,
              left + width / 2,
              top + height / 2 + Chart.SMALL * 0.36,
              Anchor.MIDDLE,
              Chart.SMALL,
              false,
              Palette.inkOn(colour)));
    }
    chart.run(run, parts);
  }

  private void scale() {
    double left = chart.right() + 34;
    double height = chart.bottom() - chart.top();
    double step = height / RAMP_STEPS;
    for (int i = 0; i < RAMP_STEPS; i++) {
      String colour = Palette.ramp((i + 0.5) / RAMP_STEPS);
      double top = chart.bottom() - (i + 1) * step;
      chart.add(Element.rectangle(left, top, RAMP_WIDTH, step + 0.5, Style.filled(colour)));
    }
    double beside = left + RAMP_WIDTH + 8;
    List<Double> numbers = numbers();
    for (double number : numbers) {
      double base = chart.bottom() - part(number) * (height - 14);
      chart.addLast(
          Chart.text(
              Amount.brief(number), beside, base, Anchor.START, Chart.SMALL, false, Palette.INK));
    }
    chart.addLast(
        new Text(
            z.label(),
            new Element.Point(chart.farRight() - 4, (chart.top() + chart.bottom()) / 2),
            Anchor.MIDDLE,
            Chart.MEDIUM,
            false,
            90,
            Palette.INK));
  }
}
