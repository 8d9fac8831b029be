package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.core.Cause;
import dev.archlab.cpu.core.Stage;
import dev.archlab.visualizer.cpu.Moment.Execution;
import dev.archlab.visualizer.cpu.Moment.Source;
import dev.archlab.visualizer.cpu.Moment.Stand;
import dev.archlab.visualizer.cpu.Timeline.Cell;
import dev.archlab.visualizer.cpu.Timeline.Column;
import dev.archlab.visualizer.cpu.Timeline.Row;
import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pipeline diagram: the last instructions from top to bottom, the last cycles from left to
 * right, in each cell the stage; waiting cells with their cause, instructions fetched in vain
 * struck out, forwarded values as arrows.
 */
final class PipelineDiagram {

  /** Of a column with one letter, and with a stage's whole name, as parts of the text's size. */
  private static final double NARROW = 1.3;

  private static final double WIDE = 2.65;

  /** The whole names are drawn if so many columns fit with them. */
  private static final int ENOUGH = 18;

  private static final double LABEL_SHARE = 0.34;
  private static final int CHIPS = 3;
  private static final int TICK = 5;

  private final Canvas canvas;
  private final Sketch sketch;
  private final Theme theme;
  private final Timeline timeline;
  private final Box header;
  private final Box body;
  private final double labelWidth;
  private final double chip;
  private final double rowHeight;
  private final double columnWidth;
  private final boolean wholeNames;
  private final double[] columnX; // the last is the right end

  PipelineDiagram(Canvas canvas, Sketch sketch, Box box) {
    this.canvas = canvas;
    this.sketch = sketch;
    theme = canvas.theme();
    header = box.top(canvas.line());
    body = box.below(canvas.line() + 2);
    chip = Math.rint(canvas.scaled(8));
    rowHeight = canvas.line() + 1;
    double longest = canvas.width("fmadd.s ft10, ft10, ft10, ft10") + CHIPS * (chip + 2) + 8;
    labelWidth = Math.min(longest, LABEL_SHARE * box.width());
    double room = box.width() - labelWidth;
    wholeNames = room / (WIDE * canvas.text()) >= ENOUGH;
    columnWidth = Math.floor((wholeNames ? WIDE : NARROW) * canvas.text());
    int most = (int) (body.height() / rowHeight);
    timeline = Timeline.of(canvas.state().moments(), room, this::width, most);
    columnX = new double[timeline.columns().size() + 1];
    double x = box.right();
    columnX[columnX.length - 1] = x;
    for (int c = columnX.length - 2; c >= 0; c--) {
      x -= width(timeline.columns().get(c));
      columnX[c] = x;
    }
  }

  private double width(Column column) {
    return column.isFolded()
        ? Math.max(columnWidth, Math.ceil(canvas.width(fold(column))) + 6)
        : columnWidth;
  }

  private static String fold(Column column) {
    return "×" + column.cycles();
  }

  void draw() {
    if (timeline.columns().isEmpty()) {
      canvas.left(sketch, header, canvas.say("nothing"), false, theme.muted());
      return;
    }
    drawPresent();
    drawCycles();
    for (int r = 0; r < timeline.rows().size(); r++) {
      drawRow(r);
    }
    new ForwardingArrows(canvas, sketch, timeline, this::cell).draw();
  }

  /** Where a column crosses a row. */
  private Box cell(int row, int column) {
    return new Box(
        columnX[column],
        body.y() + row * rowHeight,
        columnX[column + 1] - columnX[column],
        rowHeight - 2);
  }

  private void drawPresent() {
    int last = timeline.columns().size() - 1;
    double height = timeline.rows().size() * rowHeight;
    Box band = new Box(columnX[last], header.y(), columnX[last + 1] - columnX[last], height);
    Box whole = new Box(band.x(), header.y(), band.width(), body.y() - header.y() + height);
    sketch.fill(whole, Theme.blend(theme.paper(), theme.accent(), 0.18));
  }

  /** The present cycle's number, the length of folds, and every fifth cycle where there is room. */
  private void drawCycles() {
    double baseline = header.centreY() + 0.36 * canvas.text();
    List<Column> columns = timeline.columns();
    double free = header.right();
    for (int c = columns.size() - 1; c >= 0; c--) {
      Column column = columns.get(c);
      boolean present = c == columns.size() - 1;
      if (!present && !column.isFolded() && column.cycle() % TICK != 0) {
        continue;
      }
      String text = column.isFolded() ? fold(column) : Long.toString(column.cycle());
      double width = canvas.boldWidth(text);
      double centred = (columnX[c] + columnX[c + 1] + width) / 2;
      double right = Math.min(free, centred);
      boolean besideItsColumn = right < centred && !present && !column.isFolded();
      if (besideItsColumn || right - width < header.x() + labelWidth - width / 2) {
        continue;
      }
      if (present) {
        sketch.bold(text, right - width, baseline, canvas.text(), theme.accent());
      } else {
        sketch.textTo(text, right, baseline, canvas.text(), theme.muted());
      }
      free = right - width - 4;
    }
    double room = Math.min(free, columnX[0]) - header.x() - 4;
    canvas.left(sketch, header.left(room), canvas.say("diagram"), true, theme.ink());
  }

  private void drawRow(int r) {
    Row row = timeline.rows().get(r);
    Instruction instruction = row.instruction();
    Slot latest = latest(row);
    String tag = canvas.name(latest.tag());
    String unit = canvas.unit("instruction:" + instruction.fetchedAt());
    String value =
        latest.isInstruction() && row.entered(Stage.EXECUTE) >= 0
            ? canvas.narrator().result(latest, instruction)
            : "";
    String title = new RowTitle(canvas, timeline, row).text();
    sketch.mark(
        "instruction",
        unit,
        tag,
        instruction.resultRegister() == 0 ? "" : value,
        title,
        () -> {
          drawLabel(r, row, latest, canvas.isPointed(unit));
          drawCells(r, row);
        });
  }

  /** What the last stage held in which the instruction was seen. */
  private Slot latest(Row row) {
    return slot(row.cells().get(row.cells().size() - 1));
  }

  private Slot slot(Cell cell) {
    int moment = timeline.columns().get(cell.column()).last();
    return canvas.state().moments().get(moment).slot(cell.stage());
  }

  private void drawLabel(int r, Row row, Slot latest, boolean pointed) {
    Box line = new Box(body.x(), body.y() + r * rowHeight, labelWidth - 6, rowHeight - 2);
    boolean present = row.cells().get(row.cells().size() - 1).column() == columnX.length - 2;
    String ink = row.isSquashed() || !present ? theme.muted() : theme.ink();
    if (pointed) {
      sketch.box(line, Style.outlined(theme.panel(), theme.accent(), 1.5));
    }
    List<Long> elements = elements(row.instruction(), latest);
    int chips = Math.min(CHIPS, elements.size());
    Box text = line.left(line.width() - chips * (chip + 2) - 2);
    String label = row.instruction().text();
    canvas.left(sketch, text, label, false, ink);
    if (row.isSquashed()) {
      double end = text.x() + Math.min(text.width(), canvas.width(label));
      sketch.line(text.x(), text.centreY(), end, text.centreY(), Style.stroked(ink, 1));
    }
    drawChips(line.beside(line.width() - chips * (chip + 2)), elements.subList(0, chips));
  }

  /** The elements that an instruction handles: its operands', then its result's. */
  private List<Long> elements(Instruction instruction, Slot latest) {
    List<Long> tags = new ArrayList<>();
    Optional<Execution> execution = canvas.state().execution(instruction);
    for (Source source : execution.map(Execution::sources).orElse(List.of())) {
      tags.add(source.tag());
    }
    tags.add(execution.isPresent() ? latest.tag() : 0);
    return tags.stream().distinct().filter(tag -> canvas.element(tag).isPresent()).toList();
  }

  private void drawChips(Box line, List<Long> tags) {
    double x = line.x();
    for (long tag : tags) {
      Box square = new Box(x, line.centreY() - chip / 2, chip, chip);
      Operand element = canvas.element(tag).orElseThrow();
      sketch.box(square, Style.outlined(canvas.colour(element), theme.line(), 0.5));
      if (canvas.isChosen(tag)) {
        canvas.choose(sketch, new Box(square.x() - 1, square.y() - 1, chip + 2, chip + 2));
      }
      x += chip + 2;
    }
  }

  private void drawCells(int r, Row row) {
    boolean crossed = false;
    for (Cell cell : row.cells()) {
      Box box = cell(r, cell.column()).inset(0.5);
      if (cell.stand() == Stand.SQUASHED) {
        drawDropped(box, cell, !crossed);
        crossed = true;
        continue;
      }
      String fill = fill(cell);
      sketch.fill(box, fill);
      if (cell.stand() == Stand.MOVES) {
        sketch.textIn(wide(box), letters(cell.stage()), canvas.text(), Theme.inkOn(fill));
      }
    }
    drawWaits(r, row);
  }

  private static Box wide(Box box) {
    return new Box(box.x() - 2, box.y(), box.width() + 4, box.height());
  }

  private String letters(Stage stage) {
    if (wholeNames) {
      return Narrator.name(stage);
    }
    return switch (stage) {
      case FETCH -> "F";
      case DECODE -> "D";
      case EXECUTE -> "X";
      case MEMORY -> "M";
      case WRITE_BACK -> "W";
    };
  }

  private String fill(Cell cell) {
    return switch (cell.stand()) {
      case WAITS -> waiting(cell.cause());
      case BLOCKED -> Theme.blend(theme.paper(), canvas.colour(cell.cause()), 0.22);
      case SQUASHED -> theme.idle();
      case MOVES -> {
        Optional<Operand> element =
            cell.stage() == Stage.MEMORY ? canvas.element(slot(cell).address()) : Optional.empty();
        double depth = cell.stage() == Stage.EXECUTE ? 0.55 : 0.22;
        yield element
            .map(canvas::colour)
            .orElseGet(() -> Theme.blend(theme.paper(), theme.good(), depth));
      }
    };
  }

  private String waiting(Cause cause) {
    return Theme.blend(theme.paper(), canvas.colour(cause), 0.6);
  }

  /** The first cell in which an instruction is dropped is crossed out; later ones are bubbles. */
  private void drawDropped(Box box, Cell cell, boolean first) {
    if (!first) {
      double dot = canvas.scaled(1.5);
      sketch.circle(box.centreX(), box.centreY(), dot, Style.filled(theme.idle()));
      return;
    }
    sketch.fill(box, theme.idle());
    sketch.textIn(wide(box), letters(cell.stage()), canvas.text(), Theme.inkOn(theme.idle()));
    Style cross = Style.stroked(theme.bad(), 1.5);
    sketch.line(box.x(), box.bottom(), box.right(), box.y(), cross);
  }

  /** Names the causes of waits: in the cells if there is room, else left of the first one. */
  private void drawWaits(int r, Row row) {
    List<Cell> cells = row.cells();
    boolean beside = false;
    for (int i = 0; i < cells.size(); ) {
      Cell first = cells.get(i);
      int end = i + 1;
      while (end < cells.size()
          && cells.get(end).stand() == first.stand()
          && cells.get(end).stage() == first.stage()
          && cells.get(end).cause() == first.cause()) {
        end++;
      }
      if (first.stand() == Stand.WAITS) {
        Box from = cell(r, first.column());
        Box to = cell(r, cells.get(end - 1).column());
        Box run = new Box(from.x(), from.y(), to.right() - from.x(), from.height());
        boolean named = drawCause(run, first.cause());
        if (!named && !beside && i > 0) {
          beside = drawCauseBeside(cell(r, cells.get(0).column()), first.cause());
        }
      }
      i = end;
    }
  }

  private boolean drawCause(Box run, Cause cause) {
    String word = canvas.narrator().word(cause);
    if (canvas.width(word) + 2 > run.width()) {
      return false;
    }
    sketch.fill(run.inset(0.5), waiting(cause));
    sketch.textIn(run, word, canvas.text(), Theme.inkOn(waiting(cause)));
    return true;
  }

  private boolean drawCauseBeside(Box first, Cause cause) {
    String word = canvas.narrator().word(cause);
    double x = first.x() - 4 - canvas.width(word);
    if (x < body.x() + labelWidth) {
      return false;
    }
    double baseline = first.centreY() + 0.36 * canvas.text();
    sketch.text(word, x, baseline, canvas.text(), theme.ink());
    return true;
  }
}
