package dev.archlab.visualizer.plot;

import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Path;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.scene.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Scaling and speed-up: a quantity over what was swept, a line for each machine. */
final class Lines {

  private static final double MARKER = 8;

  private final Request request;
  private final List<Run> runs;
  private final @Nullable Quantity x;
  private final String xName;
  private final Quantity y;

  private Lines(Request request, List<Run> runs, @Nullable Quantity x, String xName, Quantity y) {
    this.request = request;
    this.runs = runs;
    this.x = x;
    this.xName = xName;
    this.y = y;
  }

  /** How a figure moves with one swept number; both axes are logarithmic. */
  static Scene scaling(Request request) {
    String xName = request.x() == null ? request.variation().onlyNumber("--x") : request.x();
    Quantity x = Quantity.named("--x", xName, request.runs(), request.words());
    Quantity y = request.quantity("--y", request.y(), "cycles");
    String title = request.words().say("title.scaling", bare(y), request.variation().nameOf(xName));
    return of(request, x, xName, y).draw(title, Optional.empty());
  }

  /** How many times faster than the baseline on the same work. */
  static Scene speedup(Request request) {
    Quantity time = request.quantity("--y", request.y(), "time_s");
    Baseline baseline = Baseline.of(request, time);
    Words words = request.words();
    Quantity y = new Quantity("speedup", words.say("speedup.axis"), true, baseline::speedup);
    List<Run> comparable =
        request.shown(
            run -> baseline.speedup(run).isPresent(),
            "no run has the same workload and parameters as one of '" + baseline.machine() + "'");
    Request shown = request.of(comparable);
    Variation variation = shown.variation();
    String title =
        words.say("title.speedup", baseline.machine())
            + (time.name().equals("time_s") ? "" : " (" + bare(time) + ")");
    @Nullable String xName = request.x();
    if (xName == null && variation.numbers().isEmpty()) {
      return of(shown, null, categories(variation), y).draw(title, Optional.of(1.0));
    }
    xName = xName == null ? variation.onlyNumber("--x") : xName;
    Quantity x = Quantity.named("--x", xName, comparable, words);
    return of(shown, x, xName, y).draw(title, Optional.of(1.0));
  }

  /** Where nothing was swept, workloads stand side by side, or else machines. */
  private static String categories(Variation variation) {
    return variation.varying().contains(Run.WORKLOAD) ? Run.WORKLOAD : Run.MACHINE;
  }

  private static Lines of(Request request, @Nullable Quantity x, String xName, Quantity y) {
    List<Run> runs =
        request.shown(
            run -> positive(y.of().apply(run)) && (x == null || positive(x.of().apply(run))),
            "no run has a positive number for both axes");
    return new Lines(request, runs, x, xName, y);
  }

  private static boolean positive(OptionalDouble value) {
    return value.isPresent() && value.getAsDouble() > 0;
  }

  /** The label without its unit. */
  static String bare(Quantity quantity) {
    return quantity.label().replaceAll(" \\([^()]*\\)(?= /|$)", "");
  }

  private Scene draw(String title, Optional<Double> reference) {
    List<Series> series = Series.of(runs, Set.of(xName));
    Variation variation = new Variation(runs);
    List<String> words = x == null ? runs.stream().map(this::word).distinct().toList() : List.of();
    Function<Run, Double> across =
        x == null
            ? run -> (double) words.indexOf(word(run))
            : run -> x.of().apply(run).orElseThrow();
    List<Double> heights =
        new ArrayList<>(runs.stream().map(run -> y.of().apply(run).orElseThrow()).toList());
    reference.ifPresent(heights::add);
    boolean named = series.size() > 1 || !variation.varying().isEmpty();
    Chart chart =
        new Chart(
            title,
            variation.subtitle(request.words()),
            x == null ? Axis.words(xName, words) : across(x, runs.stream().map(across).toList()),
            Axis.logarithmic(y.label(), heights),
            named ? series.stream().map(Series::name).toList() : List.of(),
            request.notes(runs, request.words().say("missing.positive")),
            request.words());
    chart.axes(true, true);
    reference.ifPresent(
        value ->
            chart.add(
                Element.line(
                    chart.left(),
                    chart.y(value),
                    chart.right(),
                    chart.y(value),
                    Style.stroked(Palette.MUTED, 2).dashed(List.of(2.0, 4.0)))));
    for (Series one : series) {
      line(chart, one, across);
    }
    for (Series one : series) {
      for (Run run : one.runs()) {
        double height = y.of().apply(run).orElseThrow();
        chart.run(
            run,
            List.of(
                Palette.marker(one.index(), chart.x(across.apply(run)), chart.y(height), MARKER)));
      }
    }
    if (named) {
      chart.legend(series.stream().map(one -> one.entry(x != null)).toList());
    }
    return chart.scene();
  }

  private Axis across(Quantity quantity, List<Double> values) {
    String name = new Variation(runs).nameOf(xName);
    String label = quantity.label().replace(xName, name);
    return Axis.logarithmic(label, values).at(values);
  }

  private String word(Run run) {
    return run.key(xName);
  }

  private void line(Chart chart, Series series, Function<Run, Double> across) {
    if (x == null || series.runs().size() < 2) {
      return;
    }
    List<Point> points =
        series.runs().stream()
            .sorted(Comparator.comparing(across))
            .map(
                run ->
                    new Point(chart.x(across.apply(run)), chart.y(y.of().apply(run).orElseThrow())))
            .toList();
    chart.add(new Path(points, false, series.line(3.5)));
  }
}
