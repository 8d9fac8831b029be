package dev.archlab.visualizer.plot;

import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Anchor;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.scene.Style;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where the cycles of each run went: a bar for a run, a piece of it for each cause. */
final class Account {

  private static final List<String> UNITS = List.of("percent", "cycles");
  private static final int MOST_BARS = 24;

  /** Causes that are smaller than this in every run share one piece. */
  private static final double SMALL_PART = 0.02;

  private static final String REST_COLOUR = "#bbbbbb";

  private final Request request;
  private final List<Run> runs;
  private final boolean percent;
  private final List<String> causes;
  private final String rest;
  private final Chart chart;
  private final List<String> bars;

  private Account(Request request) {
    this.request = request;
    Words words = request.words();
    String unit = request.y() == null ? "percent" : request.y();
    if (!UNITS.contains(unit)) {
      throw new UsageException(
          "--y '%s' of an account: %s".formatted(unit, Nearest.hint(unit, UNITS)));
    }
    percent = unit.equals("percent");
    runs = request.shown(run -> run.json().path("account").isObject(), "no run has an account");
    if (runs.size() > MOST_BARS) {
      throw new UsageException(
          "%d bars are too many to read, %d are not; choose runs with --only NAME=VALUE"
              .formatted(runs.size(), MOST_BARS));
    }
    Map<String, Double> largest = largestParts();
    causes = causes(largest);
    rest = words.say("account.rest", percentAbove(largest));
    Variation variation = new Variation(runs);
    bars = runs.stream().map(run -> name(variation, run)).toList();
    double most =
        percent ? 100 : runs.stream().mapToDouble(run -> run.required("cycles")).max().orElse(1);
    List<String> legend = new ArrayList<>(causes.stream().map(Account::readable).toList());
    legend.add(rest);
    chart =
        new Chart(
            words.say("title.account"),
            variation.subtitle(words),
            Axis.linear(words.say(percent ? "account.percent" : "figure.cycles"), most),
            Axis.words("", upwards(bars)),
            legend,
            request.notes(runs, words.say("missing.account")),
            words);
  }

  /** The first bar stands on top, but an axis counts from the bottom. */
  private static List<String> upwards(List<String> names) {
    List<String> reversed = new ArrayList<>(names);
    Collections.reverse(reversed);
    return reversed;
  }

  static Scene draw(Request request) {
    return new Account(request).scene();
  }

  private static String name(Variation variation, Run run) {
    String name = variation.label(run, Set.of());
    return name.isEmpty() ? run.machine() : name;
  }

  private static String readable(String cause) {
    return cause.replace('_', ' ');
  }

  /** The largest part that each cause has in any run. */
  private Map<String, Double> largestParts() {
    Map<String, Double> largest = new LinkedHashMap<>();
    runs.forEach(run -> parts(run).forEach((cause, part) -> largest.merge(cause, part, Math::max)));
    return largest;
  }

  /** A whole percentage that no cause without a colour reaches. */
  private long percentAbove(Map<String, Double> largest) {
    double most =
        largest.entrySet().stream()
            .filter(entry -> !causes.contains(entry.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    return Math.max(Math.round(100 * SMALL_PART), (long) Math.floor(100 * most) + 1);
  }

  /** The causes that are worth a colour: useful work first, then by their largest part. */
  private List<String> causes(Map<String, Double> largest) {
    List<String> useful =
        runs.stream().flatMap(run -> parts(run).keySet().stream().limit(1)).distinct().toList();
    List<String> sorted = new ArrayList<>(largest.keySet());
    sorted.removeIf(cause -> largest.getOrDefault(cause, 0.0) < SMALL_PART);
    sorted.sort(
        (a, b) -> {
          int byUse = Boolean.compare(useful.contains(b), useful.contains(a));
          return byUse != 0
              ? byUse
              : Double.compare(largest.getOrDefault(b, 0.0), largest.getOrDefault(a, 0.0));
        });
    return sorted.subList(0, Math.min(sorted.size(), Chart.mostEntries() - 1));
  }

  /** Each cause's part of the run's slots, in the machine's order. */
  private static Map<String, Double> parts(Run run) {
    double slots = run.required("cycles") * run.required("slots");
    Map<String, Double> parts = new LinkedHashMap<>();
    run.json()
        .path("account")
        .fields()
        .forEachRemaining(entry -> parts.put(entry.getKey(), entry.getValue().asDouble() / slots));
    return parts;
  }

  private Scene scene() {
    chart.axes(false, true);
    double pitch = (chart.bottom() - chart.top()) / runs.size();
    double height = Math.min(0.7 * pitch, 90);
    for (int i = 0; i < runs.size(); i++) {
      // The first run stands at the top.
      bar(runs.get(i), chart.top() + (i + 0.5) * pitch - height / 2, height);
    }
    List<Chart.Entry> legend = new ArrayList<>();
    for (int i = 0; i < causes.size(); i++) {
      legend.add(entry(readable(causes.get(i)), Palette.colour(i)));
    }
    legend.add(entry(rest, REST_COLOUR));
    return chart.legend(legend).scene();
  }

  private static Chart.Entry entry(String name, String colour) {
    Style style = Style.outlined(colour, Palette.INK, 0.5);
    return new Chart.Entry(name, List.of(Element.rectangle(0, -9, Chart.swatchWidth(), 18, style)));
  }

  private void bar(Run run, double top, double height) {
    Map<String, Double> parts = parts(run);
    double scale = percent ? 100 : run.required("cycles");
    List<Element> pieces = new ArrayList<>();
    double done = 0;
    for (int i = 0; i < causes.size(); i++) {
      double part = parts.getOrDefault(causes.get(i), 0.0);
      if (part > 0) {
        String name = readable(causes.get(i));
        pieces.add(
            piece(run, name, Palette.colour(i), done * scale, (done + part) * scale, top, height));
        done += part;
      }
    }
    double small =
        parts.entrySet().stream()
            .filter(entry -> !causes.contains(entry.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    if (small > 0) {
      pieces.add(piece(run, rest, REST_COLOUR, done * scale, (done + small) * scale, top, height));
    }
    chart.run(run, pieces);
  }

  private Element piece(
      Run run, String cause, String colour, double from, double to, double top, double height) {
    double left = chart.x(from);
    double width = chart.x(to) - left;
    List<Element> parts = new ArrayList<>();
    parts.add(
        Element.rectangle(left, top, width, height, Style.outlined(colour, Palette.PAPER, 1)));
    double amount = to - from;
    String figure = percent ? String.format(Locale.ROOT, "%.1f %%", amount) : Amount.brief(amount);
    if (height >= 20) {
      String label = inside(cause, percent ? Math.round(amount) + " %" : figure, width - 10);
      if (!label.isEmpty()) {
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
    }
    return new Mark(
        "cause",
        Map.of("cause", cause, "amount", figure),
        Hover.text(run, request.words()) + "\n" + cause + ": " + figure,
        parts);
  }

  /** As much as fits. */
  private static String inside(String cause, String figure, double room) {
    for (String text : List.of(cause + " " + figure, cause, figure)) {
      if (Chart.width(text, Chart.SMALL) <= room) {
        return text;
      }
    }
    return "";
  }
}
