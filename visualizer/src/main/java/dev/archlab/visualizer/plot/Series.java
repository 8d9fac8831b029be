package dev.archlab.visualizer.plot;

import dev.archlab.sim.UsageException;
import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs that belong together: one colour, one marker, one dash pattern, one line of the legend.
 *
 * @param index of its colour, marker and dashes
 */
record Series(String name, int index, List<Run> runs) {

  Series {
    runs = List.copyOf(runs);
  }

  /**
   * Splits runs by all in which they differ, but for these keys.
   *
   * @throws UsageException if that makes more series than a legend can name
   */
  static List<Series> of(List<Run> runs, Set<String> except) {
    Variation variation = new Variation(runs);
    Map<String, List<Run>> byName = new LinkedHashMap<>();
    for (Run run : runs) {
      String name = variation.label(run, except);
      byName
          .computeIfAbsent(name.isEmpty() ? run.machine() : name, key -> new ArrayList<>())
          .add(run);
    }
    if (byName.size() > Chart.mostEntries()) {
      List<String> keys = new ArrayList<>(variation.varying());
      keys.removeAll(except);
      throw new UsageException(
          "the runs make %d lines, and %d can be told apart; choose some with --only NAME=VALUE;"
                  .formatted(byName.size(), Chart.mostEntries())
              + " they differ in "
              + String.join(", ", keys));
    }
    List<Series> all = new ArrayList<>();
    byName.forEach((name, members) -> all.add(new Series(name, all.size(), members)));
    return all;
  }

  String colour() {
    return Palette.colour(index);
  }

  Style line(double width) {
    return Style.stroked(colour(), width).dashed(Palette.dashes(index));
  }

  /** Marker alone, or marker on a piece of the line. */
  Chart.Entry entry(boolean withLine) {
    List<Element> swatch = new ArrayList<>();
    double width = Chart.swatchWidth();
    if (withLine) {
      swatch.add(Element.line(0, 0, width, 0, line(3)));
    }
    swatch.add(Palette.marker(index, width / 2, 0, 7));
    return new Chart.Entry(name, swatch);
  }
}
