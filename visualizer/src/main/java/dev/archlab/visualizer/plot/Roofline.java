package dev.archlab.visualizer.plot;

import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Anchor;
import dev.archlab.visualizer.scene.Element.Circle;
import dev.archlab.visualizer.scene.Element.Path;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Element.Text;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.scene.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Operations per second over operations per DRAM byte, under what each machine could reach at best
 * (S. Williams, A. Waterman, D. Patterson: Roofline, CACM 52(4), 2009).
 */
final class Roofline {

  private static final double MARKER = 9;

  /** How far above the slope its label's letters stand, and have their middle. */
  private static final double LETTER_BASE = 9;

  private static final double LETTER_MIDDLE = 15;

  /**
   * What bounds a machine.
   *
   * @param peak operations per second of its arithmetic units
   * @param bandwidth bytes per second of its DRAM
   */
  private record Ceiling(double peak, double bandwidth) {

    static Ceiling of(Run run) {
      double clock = run.required("clock_hz");
      return new Ceiling(
          2 * clock * run.required("peak_macs_per_cycle"),
          clock * run.required("dram_bytes_per_cycle"));
    }

    /** Operations per byte at which both bounds meet. */
    double ridge() {
      return peak / bandwidth;
    }
  }

  private final Request request;
  private final List<Run> runs;
  private final List<Series> series;
  private final Map<Ceiling, Set<Series>> ceilings = new LinkedHashMap<>();
  private final List<List<String>> groups;
  private final Axis across;
  private final Axis up;
  private final Chart chart;

  private Roofline(Request request) {
    this.request = request;
    Words words = request.words();
    runs =
        request.shown(
            Roofline::canShow, "no run has counted DRAM bytes, a peak and a DRAM bandwidth");
    Variation variation = new Variation(runs);
    groups = variation.numbers();
    Set<String> swept = new LinkedHashSet<>();
    groups.forEach(swept::addAll);
    series = Series.of(runs, swept);
    for (Series one : series) {
      for (Run run : one.runs()) {
        ceilings.computeIfAbsent(Ceiling.of(run), key -> new LinkedHashSet<>()).add(one);
      }
    }
    across = Axis.logarithmic(words.say("figure.ops_per_byte"), intensities());
    up = Axis.logarithmic(words.say("figure.ops_per_s"), rates());
    chart =
        new Chart(
            words.say("title.roofline", workloads()),
            variation.subtitle(words),
            across,
            up,
            series.stream().map(Series::name).toList(),
            request.notes(runs, words.say("missing.dram")),
            words);
  }

  static Scene draw(Request request) {
    return new Roofline(request).scene();
  }

  private static boolean canShow(Run run) {
    return Quantity.intensity(run).isPresent()
        && run.figure("peak_macs_per_cycle").isPresent()
        && run.figure("dram_bytes_per_cycle").orElse(0) > 0
        && run.required("ops") > 0;
  }

  private String workloads() {
    return String.join(", ", runs.stream().map(run -> run.key(Run.WORKLOAD)).distinct().toList());
  }

  private static double intensity(Run run) {
    return Quantity.intensity(run).orElseThrow();
  }

  private static double rate(Run run) {
    return run.required("ops") / run.required("time_s");
  }

  /** All runs and all ridges, and room beyond them to see both bounds. */
  private List<Double> intensities() {
    List<Double> values = new ArrayList<>(runs.stream().map(Roofline::intensity).toList());
    for (Ceiling ceiling : ceilings.keySet()) {
      values.add(ceiling.ridge() / 3);
      values.add(ceiling.ridge() * 16);
    }
    return values;
  }

  private List<Double> rates() {
    List<Double> values = new ArrayList<>(runs.stream().map(Roofline::rate).toList());
    for (Ceiling ceiling : ceilings.keySet()) {
      values.add(ceiling.peak() * 1.2);
      values.add(ceiling.peak() / 3);
    }
    return values;
  }

  private Scene scene() {
    chart.axes(true, true);
    for (Series one : series) {
      for (Run run : one.runs()) {
        double x = chart.x(intensity(run));
        double y = chart.y(rate(run));
        chart.reserve(x - MARKER, y - MARKER, x + MARKER, y + MARKER);
      }
    }
    ceilings.forEach((ceiling, members) -> ceiling(ceiling, members.iterator().next()));
    ceilings.keySet().stream().map(Ceiling::bandwidth).distinct().forEach(this::bandwidthLabel);
    for (Ceiling ceiling : ceilings.keySet()) {
      chart.reserveLine(foot(ceiling), ridge(ceiling), 3);
    }
    ceilings.forEach((ceiling, members) -> labels(ceiling, members.iterator().next()));
    for (Series one : series) {
      for (Run run : one.runs()) {
        dot(one, run);
      }
    }
    chart.legend(series.stream().map(one -> one.entry(false)).toList());
    return chart.scene();
  }

  private void ceiling(Ceiling ceiling, Series owner) {
    String colour = colour(owner);
    Point ridge = ridge(ceiling);
    Style line = Style.stroked(colour, 3).dashed(Palette.dashes(owner.index()));
    String machine = owner.runs().get(0).machine();
    chart.add(
        Chart.mark(
            "ceiling",
            Map.of(
                "machine", machine,
                "peak-ops-per-s", Double.toString(ceiling.peak()),
                "dram-bytes-per-s", Double.toString(ceiling.bandwidth()),
                "ridge", Double.toString(ceiling.ridge())),
            String.join(
                "\n",
                peakText(ceiling, machine),
                bandwidth(ceiling.bandwidth()),
                ridgeText(ceiling)),
            new Path(List.of(foot(ceiling), ridge), false, Style.stroked(Palette.MUTED, 3)),
            Element.line(ridge.x(), ridge.y(), chart.right(), ridge.y(), line),
            new Circle(ridge, 5, Style.outlined(Palette.PAPER, colour, 2.5))));
    chart.reserve(ridge.x() - 6, ridge.y() - 6, ridge.x() + 6, ridge.y() + 6);
    chart.reserve(ridge.x(), ridge.y() - 2, chart.right(), ridge.y() + 2);
  }

  /** Peak above the line at its right end, ridge below the line at its left end. */
  private void labels(Ceiling ceiling, Series owner) {
    Point ridge = ridge(ceiling);
    String peak = peakText(ceiling, owner.runs().get(0).machine());
    double middle = chart.right() - Chart.width(peak, Chart.SMALL) / 2 - 4;
    chart.label(peak, middle, ridge.y() + 2, 10, colour(owner), true);
    chart.label(ridgeText(ceiling), ridge.x() + 6, ridge.y() + 16, 4, colour(owner), true);
  }

  private String colour(Series owner) {
    return ceilings.size() == 1 ? Palette.INK : owner.colour();
  }

  private String peakText(Ceiling ceiling, String machine) {
    return request.words().say("peak", machine, Amount.brief(ceiling.peak()));
  }

  private String ridgeText(Ceiling ceiling) {
    return request.words().say("ridge", Amount.brief(ceiling.ridge()));
  }

  /** Where slope and peak meet. */
  private Point ridge(Ceiling ceiling) {
    return new Point(chart.x(ceiling.ridge()), chart.y(ceiling.peak()));
  }

  /** Where the slope enters the figure. */
  private Point foot(Ceiling ceiling) {
    double intensity = Math.max(across.low(), up.low() / ceiling.bandwidth());
    return new Point(chart.x(intensity), chart.y(intensity * ceiling.bandwidth()));
  }

  private String bandwidth(double bytesPerSecond) {
    return request.words().say("bandwidth", Amount.brief(bytesPerSecond));
  }

  /** Along the slope, above it, as high as there is room. */
  private void bandwidthLabel(double bytesPerSecond) {
    Ceiling highest =
        ceilings.keySet().stream()
            .filter(ceiling -> ceiling.bandwidth() == bytesPerSecond)
            .max(Comparator.comparingDouble(Ceiling::peak))
            .orElseThrow();
    Point foot = foot(highest);
    Point ridge = ridge(highest);
    double angle = StrictMath.atan2(foot.y() - ridge.y(), ridge.x() - foot.x());
    double length = StrictMath.hypot(ridge.x() - foot.x(), foot.y() - ridge.y());
    String label = bandwidth(bytesPerSecond);
    double width = Chart.width(label, Chart.SMALL);
    double last = Math.max(14, length - width - 24);
    double start = last;
    while (start > 14 && !isFree(foot, angle, start, width)) {
      start -= 8;
    }
    start = isFree(foot, angle, start, width) ? start : last;
    chart.reserveLine(
        beside(foot, angle, start, LETTER_MIDDLE),
        beside(foot, angle, start + width, LETTER_MIDDLE),
        LETTER_MIDDLE / 2);
    chart.addLast(
        new Text(
            label,
            beside(foot, angle, start, LETTER_BASE),
            Anchor.START,
            Chart.SMALL,
            false,
            StrictMath.toDegrees(angle),
            Palette.INK));
  }

  private boolean isFree(Point foot, double angle, double start, double width) {
    return chart.isLineFree(
        beside(foot, angle, start, LETTER_MIDDLE),
        beside(foot, angle, start + width, LETTER_MIDDLE),
        LETTER_MIDDLE / 2);
  }

  /** The point that is so far along the slope and so far above it. */
  private static Point beside(Point foot, double angle, double along, double above) {
    return new Point(
        foot.x() + along * StrictMath.cos(angle) - above * StrictMath.sin(angle),
        foot.y() - along * StrictMath.sin(angle) - above * StrictMath.cos(angle));
  }

  private void dot(Series one, Run run) {
    double x = chart.x(intensity(run));
    double y = chart.y(rate(run));
    chart.run(run, List.of(Palette.marker(one.index(), x, y, MARKER)));
    String label = String.join(" · ", groups.stream().map(group -> run.key(group.get(0))).toList());
    if (!label.isEmpty()) {
      boolean unused = chart.label(label, x, y, 14, Palette.INK);
    }
  }
}
