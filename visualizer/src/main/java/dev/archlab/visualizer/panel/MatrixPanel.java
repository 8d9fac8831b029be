package dev.archlab.visualizer.panel;

import dev.archlab.kernels.Tensor;
import dev.archlab.sim.Region;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.replay.Operands;
import dev.archlab.visualizer.replay.Outcome;
import dev.archlab.visualizer.replay.Summary.Verdict;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.scene.Typeface;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Colours;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The result as it fills in: an element that holds the value which passed the check at the end of
 * the run is ticked. Beside it, small, the operands.
 */
final class MatrixPanel {

  private static final int MOST_OPERANDS = 2;
  private static final double GAP = 10;

  private final Actor<?> actor;
  private final Look look;
  private final Words words;
  private final Sketch sketch;
  private final Colours colours;

  private MatrixPanel(Actor<?> actor, Look look, Words words, Sketch sketch) {
    this.actor = actor;
    this.look = look;
    this.words = words;
    this.sketch = sketch;
    colours = new Colours(actor.frame().recording().operands());
  }

  static void draw(Actor<?> actor, Box box, Look look, Words words, Sketch sketch) {
    new MatrixPanel(actor, look, words, sketch).draw(box);
  }

  private void draw(Box box) {
    Frame<?> frame = actor.frame();
    Optional<Region> output = frame.recording().output().filter(this::isShown);
    if (output.isEmpty()) {
      boolean none = frame.recording().output().isEmpty();
      Panels.heading(words.say("result"), box, look, sketch);
      sketch.paragraph(
          box.below(Panels.headingHeight(look)),
          none ? words.say("result.none") : words.say("result.large", Frame.SHOWN_ELEMENTS),
          look.text(),
          false,
          look.theme().muted());
      return;
    }
    Region result = output.get();
    List<Region> operands =
        frame.recording().operands().regions().stream()
            .filter(region -> !region.equals(result) && isShown(region))
            .limit(MOST_OPERANDS)
            .toList();
    Box main = box;
    if (!operands.isEmpty()) {
      boolean beside = box.width() > 1.25 * box.height();
      main = beside ? box.left(box.width() * 0.6) : box.top(box.height() * 0.64);
      Box rest = beside ? box.beside(main.width() + GAP) : box.below(main.height() + GAP);
      for (int i = 0; i < operands.size(); i++) {
        int count = operands.size();
        drawOperand(operands.get(i), beside ? rest.row(i, count, GAP) : rest.column(i, count, GAP));
      }
    }
    int settled = drawResult(result, main);
    boolean checked = frame.recording().summary().verdict() != Verdict.UNCHECKED;
    String heading = checked ? "result.count" : "result.settled";
    Panels.heading(words.say(heading, result.name(), settled, result.size()), main, look, sketch);
  }

  private boolean isShown(Region region) {
    return actor.frame().tensors().containsKey(region.name());
  }

  /** Draws the elements; returns how many hold their last value, unless that failed the check. */
  private int drawResult(Region region, Box box) {
    Tensor now = actor.frame().tensors().get(region.name());
    Tensor end = actor.frame().profile().outcome().tensors().get(region.name());
    double[] values = now == null ? new double[0] : now.toDoubles();
    double[] wanted = end == null ? new double[0] : end.toDoubles();
    Outcome outcome = actor.frame().profile().outcome();
    Verdict verdict = actor.frame().recording().summary().verdict();
    Grid grid = Grid.of(region, box.below(Panels.headingHeight(look)));
    int settledElements = 0;
    for (int i = 0; i < values.length; i++) {
      boolean same = Double.doubleToRawLongBits(values[i]) == Double.doubleToRawLongBits(wanted[i]);
      boolean settled =
          same
              && verdict != Verdict.FAILED
              && outcome.isWritten(region.name(), i, actor.frame().cycle());
      settledElements += settled ? 1 : 0;
      drawElement(region, i, grid, values[i], settled);
    }
    return settledElements;
  }

  private void drawElement(Region region, int position, Grid grid, double value, boolean settled) {
    Operand operand = Operands.element(region, position);
    Box cell = grid.cell(position);
    String colour = colours.of(operand);
    String text = number(value);
    boolean checked = actor.frame().recording().summary().verdict() == Verdict.PASSED;
    String state = words.say(settled ? checked ? "element.right" : "element.last" : "element.open");
    sketch.mark(
        "element",
        actor.prefix() + "element:" + operand.name(),
        operand.name(),
        text,
        operand.name() + " = " + text + " · " + state,
        () -> {
          String paper = look.theme().paper();
          sketch.fill(cell, settled ? colour : Theme.blend(paper, colour, 0.25));
          outline(operand, cell);
          double size = look.text();
          boolean fits = Typeface.of(false).width("-0.00", size) <= cell.width() - 4;
          if (fits && cell.height() >= 1.3 * size) {
            String ink = settled ? Theme.inkOn(colour) : look.theme().muted();
            sketch.textIn(cell, text, size, ink);
          } else if (settled && checked && cell.width() >= 6) {
            tick(cell);
          }
        });
  }

  /** Not colour alone says that an element is right. */
  private void tick(Box cell) {
    double r = Math.min(cell.width(), cell.height()) * 0.24;
    sketch.lines(
        List.of(
            new Point(cell.centreX() - r, cell.centreY()),
            new Point(cell.centreX() - r * 0.2, cell.centreY() + r * 0.8),
            new Point(cell.centreX() + r, cell.centreY() - r * 0.8)),
        Style.stroked("#111418", Math.max(1, r * 0.35)));
  }

  private void drawOperand(Region region, Box box) {
    Panels.heading(region.name(), box, look, sketch);
    Grid grid = Grid.of(region, box.below(Panels.headingHeight(look)));
    Tensor tensor = actor.frame().tensors().get(region.name());
    double[] values = tensor == null ? new double[0] : tensor.toDoubles();
    for (int i = 0; i < values.length; i++) {
      Operand operand = Operands.element(region, i);
      Box cell = grid.cell(i);
      String text = number(values[i]);
      sketch.mark(
          "element",
          actor.prefix() + "element:" + operand.name(),
          operand.name(),
          text,
          operand.name() + " = " + text,
          () -> {
            sketch.fill(cell, colours.of(operand));
            outline(operand, cell);
          });
    }
  }

  private void outline(Operand operand, Box cell) {
    if (look.isChosen(operand)) {
      sketch.frame(cell.inset(1), look.theme().ink(), 2.5);
    }
  }

  static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e5) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%.3g", value);
  }

  /**
   * Cells of equal size for a region seen as a matrix. A vector is broken into lines, and a matrix
   * that is far longer than wide fills the box, for squares would be too small to be seen.
   */
  private record Grid(Box box, int columns, double width, double height) {

    private static final double LARGEST = 44;
    private static final double LONG = 6;
    private static final double STRETCH = 1.6;

    static Grid of(Region region, Box box) {
      int rows = Operands.rows(region);
      int columns = Operands.columns(region);
      if (rows == 1 || columns == 1) {
        int elements = rows * columns;
        double wide = Math.ceil(Math.sqrt(elements * box.width() / box.height()));
        columns = (int) Math.max(1, Math.min(elements, wide));
        rows = (elements + columns - 1) / columns;
      }
      double width = Math.min(LARGEST, box.width() / columns);
      double height = Math.min(LARGEST, box.height() / rows);
      boolean fills = Math.max((double) rows / columns, (double) columns / rows) > LONG;
      double most = fills ? LARGEST : STRETCH * Math.min(width, height);
      return new Grid(box, columns, Math.min(width, most), Math.min(height, most));
    }

    Box cell(int position) {
      double gap = Math.min(width, height) > 8 ? 1 : 0;
      return new Box(
          box.x() + position % columns * width,
          box.y() + position / columns * height,
          width - gap,
          height - gap);
    }
  }
}
