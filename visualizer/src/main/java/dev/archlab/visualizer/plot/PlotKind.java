package dev.archlab.visualizer.plot;

import dev.archlab.visualizer.scene.Scene;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The figures that there are. */
enum PlotKind {
  ROOFLINE(Roofline::draw),
  ACCOUNT(Account::draw),
  SCALING(Lines::scaling),
  SPEEDUP(Lines::speedup),
  HEATMAP(Heatmap::draw),
  PARETO(Pareto::draw);

  private final Function<Request, Scene> draw;

  PlotKind(Function<Request, Scene> draw) {
    this.draw = draw;
  }

  Scene draw(Request request) {
    return draw.apply(request);
  }

  String lowerCase() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> names() {
    return Arrays.stream(values()).map(PlotKind::lowerCase).toList();
  }
}
