package dev.archlab.visualizer.plot;

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
    Set<Double> bandwidths = new LinkedHashSet<>();
    ceilings.forEach(
        (ceiling, members) -> {
          ceiling(ceiling, members.iterator().next());
          bandwidths.add(ceiling.bandwidth());
        });
    bandwidths.forEach(this::bandwidthLabel);
    for (Series one : series) {
      for (Run run : one.runs()) {
        dot(one, run);
      }
    }
    chart.legend(series.stream().map(one -> one.entry(false)).toList());
    return chart.scene();
  }

  private void ceiling(Ceiling ceiling, Series owner) {
    String colour = ceilings.size() == 1 ? Palette.INK : owner.colour();
    double ridgeX = chart.x(ceiling.ridge());
    double ridgeY = chart.y(ceiling.peak());
    Point foot = foot(ceiling);
    Style line = Style.stroked(colour, 3).dashed(Palette.dashes(owner.index()));
    String machine = owner.runs().get(0).machine();
    String peak = request.words().say("peak", machine, Amount.brief(ceiling.peak()));
    String ridge = request.words().say("ridge", Amount.brief(ceiling.ridge()));
    chart.add(
        Chart.mark(
            "ceiling",
            Map.of(
                "machine", machine,
                "peak-ops-per-s", Double.toString(ceiling.peak()),
                "dram-bytes-per-s", Double.toString(ceiling.bandwidth()),
                "ridge", Double.toString(ceiling.ridge())),
            peak + "\n" + bandwidth(ceiling.bandwidth()) + "\n" + ridge,
            new Path(
                List.of(foot, new Point(ridgeX, ridgeY)), false, Style.stroked(Palette.MUTED, 3)),
            Element.line(ridgeX, ridgeY, chart.right(), ridgeY, line),
            new Circle(new Point(ridgeX, ridgeY), 5, Style.outlined(Palette.PAPER, colour, 2.5))));
    chart.reserve(ridgeX - 6, ridgeY - 6, ridgeX + 6, ridgeY + 6);
    double peakWidth = Chart.width(peak, Chart.SMALL);
    chart.reserve(ridgeX, ridgeY - 2, chart.right(), ridgeY + 2);
    // Peak above the line at its right end, ridge below the line at its left end.
    chart.label(peak, chart.right() - peakWidth / 2, ridgeY + 2, 10, colour, true);
    double ridgeWidth = Chart.width(ridge, Chart.SMALL);
    chart.label(ridge, ridgeX + ridgeWidth / 2 + 4, ridgeY + 22, 2, colour, true);
  }

  /** Where the slope enters the figure. */
  private Point foot(Ceiling ceiling) {
    double intensity = Math.max(across.low(), up.low() / ceiling.bandwidth());
    return new Point(chart.x(intensity), chart.y(intensity * ceiling.bandwidth()));
  }

  private String bandwidth(double bytesPerSecond) {
    return request.words().say("bandwidth", Amount.brief(bytesPerSecond));
  }

  /** Along the slope, above it, up to the lowest ridge. */
  private void bandwidthLabel(double bytesPerSecond) {
    Ceiling lowest =
        ceilings.keySet().stream()
            .filter(ceiling -> ceiling.bandwidth() == bytesPerSecond)
            .max(Comparator.comparingDouble(Ceiling::peak))
            .orElseThrow();
    Point foot = foot(lowest);
    double ridgeX = chart.x(lowest.ridge());
    double ridgeY = chart.y(lowest.peak());
    double angle = StrictMath.atan2(foot.y() - ridgeY, ridgeX - foot.x());
    double length = StrictMath.hypot(ridgeX - foot.x(), foot.y() - ridgeY);
    String label = bandwidth(bytesPerSecond);
    double start = Math.max(14, length - Chart.width(label, Chart.SMALL) - 24);
    double rise = 9;
    Point at =
        new Point(
            foot.x() + start * StrictMath.cos(angle) - rise * StrictMath.sin(angle),
            foot.y() - start * StrictMath.sin(angle) - rise * StrictMath.cos(angle));
    chart.addLast(
        new Text(
            label, at, Anchor.START, Chart.SMALL, false, StrictMath.toDegrees(angle), Palette.INK));
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
