package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.core.Forwarding;
import dev.archlab.cpu.core.Stage;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.visualizer.cpu.Moment.Execution;
import dev.archlab.visualizer.cpu.Moment.Source;
import dev.archlab.visualizer.cpu.Timeline.Row;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import java.util.List;

/**
 * Dependences in the pipeline diagram: from the cell at whose end a value is there to the cell that
 * takes it. Forwarded values are always shown, those that came through the registers only for the
 * instruction that has just entered EX.
 */
record ForwardingArrows(Canvas canvas, Sketch sketch, Timeline timeline, Cells cells) {

  /** Where a column crosses a row. */
  interface Cells {
    Box at(int row, int column);
  }

  void draw() {
    for (int consumer = 0; consumer < timeline.rows().size(); consumer++) {
      Row row = timeline.rows().get(consumer);
      int entered = row.entered(Stage.EXECUTE);
      if (entered < 0) {
        continue;
      }
      Moment moment = canvas.state().moments().get(timeline.columns().get(entered).last());
      Execution execution = moment.execution();
      if (execution != null) {
        for (Source source : execution.sources()) {
          draw(consumer, row, entered, source);
        }
      }
    }
  }

  private void draw(int consumer, Row row, int entered, Source source) {
    int producer = producer(consumer, source.register());
    boolean now = entered == timeline.columns().size() - 1;
    if (producer < 0 || (source.from() == Forwarding.REGISTER_FILE && !now)) {
      return;
    }
    int to = source.into() == Stage.MEMORY ? row.entered(Stage.MEMORY) : entered;
    int from = from(timeline.rows().get(producer), source.from(), to);
    if (from < 0 || to <= 0) {
      return;
    }
    String name = Registers.name(source.register());
    String kind = Narrator.key(source.from());
    String unit = canvas.unit("forward:" + row.instruction().fetchedAt() + ":" + name + ":" + kind);
    String title = canvas.say("arrow.title", name, canvas.say("from." + kind), stage(source));
    sketch.mark(
        "forward",
        unit,
        canvas.name(source.tag()),
        canvas.narrator().value(source.register(), source.value()),
        title,
        () -> draw(cells.at(producer, from), cells.at(consumer, to), source.from(), now));
  }

  private static String stage(Source source) {
    return Narrator.name(source.into());
  }

  /** The row of the last older instruction that writes a register; −1 if none is shown. */
  private int producer(int consumer, int register) {
    List<Row> rows = timeline.rows();
    for (int r = consumer - 1; r >= 0; r--) {
      if (register != 0
          && rows.get(r).instruction().destination() == register
          && !rows.get(r).isSquashed()) {
        return r;
      }
    }
    return -1;
  }

  /** The column at whose end the value leaves its producer. */
  private static int from(Row producer, Forwarding from, int to) {
    return switch (from) {
      case EX_MEM, MEM_WB -> to - 1;
      case UNIT_OUTPUT, REGISTER_FILE -> {
        int written = producer.entered(Stage.WRITE_BACK);
        yield written >= to ? -1 : written;
      }
    };
  }

  private void draw(Box from, Box to, Forwarding kind, boolean now) {
    Theme theme = canvas.theme();
    boolean registers = kind == Forwarding.REGISTER_FILE;
    String colour =
        registers
            ? theme.muted()
            : now ? theme.accent() : Theme.blend(theme.paper(), theme.accent(), 0.75);
    double width = registers ? 0.8 : now ? 2 : 1.2;
    double inset = 1;
    double x1 = from.right() - inset;
    double x2 = to.x() + inset;
    if (kind == Forwarding.UNIT_OUTPUT || registers) {
      // The value waits in its unit, or in the registers, until it is taken.
      Style thin = Style.stroked(colour, width).dashed(List.of(2.0, 2.0));
      double corner = Math.max(x1, to.x() - inset);
      sketch.line(x1, from.centreY(), corner, from.centreY(), thin);
      sketch.arrow(corner, from.centreY(), x2 + inset, to.y() + 1, colour, width);
      sketch.circle(x1, from.centreY(), 1.5, Style.filled(colour));
      return;
    }
    sketch.circle(x1, from.centreY(), 1.8, Style.filled(colour));
    sketch.arrow(x1, from.centreY(), x2, to.centreY(), colour, width);
  }
}
