package dev.archlab.visualizer.tpu;

import dev.archlab.tpu.ArrayCause;
import dev.archlab.tpu.TpuUnit;
import dev.archlab.tpu.UnitCause;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.tpu.TpuState.Past;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the array and each unit did in the last cycles, the present one at the right. Work is as
 * high as the row, work on the edge of a multiply half as high, waiting a line in the middle.
 */
final class HistoryPicture {

  private static final double GAP = 8;

  private final Canvas canvas;
  private final List<Past> past;

  HistoryPicture(Canvas canvas) {
    this.canvas = canvas;
    past = canvas.state().past();
  }

  /** Rows with a name in text size. */
  static double height(Canvas canvas) {
    return shown(canvas).size() * (canvas.text() + 2);
  }

  /** Rows without names. */
  static double lowHeight(Canvas canvas) {
    return shown(canvas).size() * 7;
  }

  private record Line(String name, String unit, Function<Past, Enum<?>> cause) {}

  private static List<TpuUnit> shown(Canvas canvas) {
    List<TpuUnit> units = new ArrayList<>(List.of(TpuUnit.values()));
    if (canvas.state().isOutputStationary()) {
      units.remove(TpuUnit.WEIGHT_LOADER);
    }
    return units;
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(canvas.words().say("array"), "array", Past::array));
    for (TpuUnit unit : shown(canvas)) {
      if (unit != TpuUnit.MATRIX) {
        Function<Past, Enum<?>> cause = cycle -> cycle.units().get(unit.ordinal());
        lines.add(new Line(canvas.names().unit(unit), Names.cause(unit), cause));
      }
    }
    return lines;
  }

  void draw(Box box) {
    List<Line> lines = lines();
    boolean named = box.height() >= height(canvas);
    double names = 0;
    for (Line line : lines) {
      names = Math.max(names, named ? canvas.width(line.name()) + GAP : 0);
    }
    double states = 0;
    for (Line line : lines) {
      states = Math.max(states, named ? canvas.width(now(line)) + GAP + 1 : 0);
    }
    if (box.width() - names - states < 3 * TpuLens.HISTORY) {
      states = 0;
    }
    if (box.width() - names < 3 * TpuLens.HISTORY) {
      names = 0;
    }
    for (int i = 0; i < lines.size(); i++) {
      Box row = box.row(i, lines.size(), 0);
      if (names > 0) {
        canvas.label(row.left(names), lines.get(i).name(), false, canvas.theme().ink());
      }
      Box bars = row.beside(names).left(row.width() - names - states);
      drawLine(lines.get(i), new Box(bars.x(), bars.y() + 1, bars.width(), bars.height() - 2));
      if (states > 0) {
        Box state = row.beside(row.width() - states + GAP);
        canvas.label(state, now(lines.get(i)), false, canvas.theme().muted());
      }
    }
  }

  private String now(Line line) {
    if (past.isEmpty()) {
      return "";
    }
    return canvas
        .words()
        .say("state." + Names.cause(line.cause().apply(past.get(past.size() - 1))));
  }

  private void drawLine(Line line, Box box) {
    canvas
        .sketch()
        .line(
            box.x(),
            box.bottom(),
            box.right(),
            box.bottom(),
            Style.stroked(canvas.theme().line(), 0.6));
    double step = box.width() / TpuLens.HISTORY;
    int empty = TpuLens.HISTORY - past.size();
    int begin = 0;
    while (begin < past.size()) {
      Enum<?> cause = line.cause().apply(past.get(begin));
      int end = begin + 1;
      while (end < past.size() && line.cause().apply(past.get(end)) == cause) {
        end++;
      }
      Box run =
          new Box(box.x() + (empty + begin) * step, box.y(), (end - begin) * step, box.height());
      drawRun(line, cause, past.get(begin).cycle(), past.get(end - 1).cycle(), run);
      begin = end;
    }
  }

  private void drawRun(Line line, Enum<?> cause, long first, long last, Box box) {
    String text = canvas.words().say("state." + Names.cause(cause));
    String unit = "past:" + line.unit() + ":" + first;
    canvas.mark(
        "past",
        unit,
        0,
        Names.cause(cause),
        canvas.words().say("title.past", line.name(), first, last, text),
        () -> {
          drawBar(cause, box);
          canvas.pointed(box, canvas.prefix() + unit);
        });
  }

  private void drawBar(Enum<?> cause, Box box) {
    Theme theme = canvas.theme();
    double h = box.height();
    if (cause == ArrayCause.MAC || cause == UnitCause.RUNNING) {
      canvas.sketch().fill(box, theme.good());
    } else if (cause == ArrayCause.FILL
        || cause == ArrayCause.DRAIN
        || cause == ArrayCause.SHIFT_OUT
        || cause == ArrayCause.STATIONARY_LOAD) {
      String colour = cause == ArrayCause.STATIONARY_LOAD ? theme.accent() : theme.good();
      canvas.sketch().fill(box.below(h * 0.5), Theme.blend(colour, theme.paper(), 0.4));
    } else if (cause == UnitCause.NO_INSTRUCTION_ISSUED) {
      return;
    } else if (cause == UnitCause.INSTRUCTION_ISSUE || cause == ArrayCause.INSTRUCTION_ISSUE) {
      canvas.sketch().fill(box.below(h * 0.75), theme.muted());
    } else {
      Box middle = new Box(box.x(), box.y() + h * 0.36, box.width(), Math.max(2, h * 0.28));
      canvas.sketch().fill(middle, theme.warn());
    }
  }
}
