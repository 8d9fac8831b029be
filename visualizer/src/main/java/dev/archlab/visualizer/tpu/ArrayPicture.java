package dev.archlab.visualizer.tpu;

import dev.archlab.tpu.ArrayPass;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.tpu.TpuState.ArrayState;
import dev.archlab.visualizer.tpu.TpuState.Pe;
import dev.archlab.visualizer.tpu.TpuState.Queued;
import dev.archlab.visualizer.tpu.TpuState.Value;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Theme;
import java.util.List;

/**
 * The processing elements, with the triangles of operands that wait at the edges. The colour of an
 * element's ground is that of what stays in it; bars at its edges have the colours of what moves
 * through it: to the right at the left edge, downwards at the lower edge, or at the upper edge if
 * that is an operand. A weight that waits behind the stationary one is a folded corner.
 */
final class ArrayPicture {

  private static final double MOST_CELL_HEIGHT = 3.6; // in sizes of the text
  private static final double MOST_CELL_WIDTH = 7.5;
  private static final double ARROWS = 12;

  private final Canvas canvas;
  private final ArrayState array;
  private final boolean outputStationary;
  private final Box cells;
  private final double width;
  private final double height;
  private final double slotWidth;
  private final double slotHeight;

  /**
   * @param box for the array with its edges
   */
  ArrayPicture(Canvas canvas, Box box) {
    this.canvas = canvas;
    array = canvas.state().array();
    outputStationary = canvas.state().isOutputStationary();
    int queued = array.isDetailed() ? array.rows() - 1 : 0;
    int above = array.isDetailed() && outputStationary ? array.columns() - 1 : 0;
    double text = canvas.text();
    double roomX = box.width() - ARROWS;
    double roomY = box.height() - (outputStationary ? ARROWS : 0);
    double wanted = Math.max(canvas.width("−0.00") + 4, 2.4 * text);
    slotWidth = slot(roomX - array.columns() * wanted, queued, 4, canvas.width("−0.00") + 4);
    slotHeight = slot(roomY - array.rows() * (text + 5), above, 3, text + 3);
    width = Math.min((roomX - queued * slotWidth) / array.columns(), MOST_CELL_WIDTH * text);
    height = Math.min((roomY - above * slotHeight) / array.rows(), MOST_CELL_HEIGHT * text);
    double w = width * array.columns();
    double h = height * array.rows();
    double left = queued * slotWidth + ARROWS;
    double spare = box.width() - left - w;
    double top = above * slotHeight + (outputStationary ? ARROWS : 0);
    double spareY = Math.max(0, box.height() - top - h);
    cells = new Box(box.x() + left + spare * 0.5, box.y() + top + spareY / 2, w, h);
  }

  private static double slot(double spare, int count, double least, double most) {
    return count == 0 ? 0 : Math.max(least, Math.min(spare / count, most));
  }

  /** Where the processing elements are. */
  Box cells() {
    return cells;
  }

  Box column(int column) {
    return new Box(cells.x() + column * width, cells.y(), width, cells.height());
  }

  void draw() {
    if (!array.isDetailed()) {
      drawDensity();
      return;
    }
    array.left().forEach(this::drawLeft);
    array.top().forEach(this::drawTop);
    drawArrows();
    array.elements().forEach(this::drawElement);
    canvas.sketch().frame(cells, canvas.theme().muted(), 1.2);
  }

  private Box cell(int row, int column) {
    return new Box(cells.x() + column * width, cells.y() + row * height, width, height);
  }

  private void drawLeft(Queued queued) {
    double right = cells.x() - ARROWS - (queued.cycles() - 1) * slotWidth;
    double y = cells.y() + queued.line() * height;
    Box box = new Box(right - slotWidth, y, slotWidth, height).inset(0.5);
    drawQueued("left", queued, box);
  }

  private void drawTop(Queued queued) {
    double bottom = cells.y() - ARROWS - (queued.cycles() - 1) * slotHeight;
    double x = cells.x() + queued.line() * width;
    Box box = new Box(x, bottom - slotHeight, width, slotHeight).inset(0.5);
    drawQueued("top", queued, box);
  }

  private void drawQueued(String edge, Queued queued, Box box) {
    Value value = queued.value();
    String unit = edge + ":" + queued.line() + "," + queued.cycles();
    String title =
        canvas
            .words()
            .say("title." + edge, canvas.names().value(value), queued.line(), queued.cycles());
    String number = Numbers.brief(value.number());
    canvas.mark(
        "queued",
        unit,
        value.tag(),
        number,
        title,
        () -> {
          String colour = canvas.colour(value.tag());
          canvas.sketch().fill(box, colour);
          canvas.number(box, value.number(), false, Theme.inkOn(colour));
          canvas.outline(box, value.tag());
          canvas.pointed(box, canvas.prefix() + unit);
        });
  }

  /** Where values enter, and where sums leave. */
  private void drawArrows() {
    boolean[] enters = new boolean[array.rows()];
    boolean[] descends = new boolean[array.columns()];
    for (ArrayPass pass : array.passes()) {
      long steps = outputStationary ? pass.depth() : pass.rows();
      for (int r = 0; r < array.rows(); r++) {
        enters[r] |= pass.age() >= r && pass.age() - r < steps;
      }
      for (int c = 0; c < array.columns(); c++) {
        descends[c] |= pass.age() >= c && pass.age() - c < steps;
      }
    }
    for (int r = 0; r < array.rows(); r++) {
      double y = cells.y() + (r + 0.5) * height;
      arrow(cells.x() - ARROWS + 2, y, cells.x() - 2, y, enters[r]);
    }
    for (int c = 0; c < array.columns() && outputStationary; c++) {
      double x = cells.x() + (c + 0.5) * width;
      arrow(x, cells.y() - ARROWS + 2, x, cells.y() - 2, descends[c]);
    }
  }

  private void arrow(double x1, double y1, double x2, double y2, boolean works) {
    Theme theme = canvas.theme();
    canvas.sketch().arrow(x1, y1, x2, y2, works ? theme.accent() : theme.line(), works ? 1.6 : 1);
  }

  private void drawElement(Pe pe) {
    Box box = cell(pe.row(), pe.column());
    String unit = "pe:" + pe.row() + "," + pe.column();
    long tag = outputStationary || pe.weight().tag() == 0 ? pe.sum().tag() : pe.weight().tag();
    String value =
        pe.active() || outputStationary && pe.sumRow() >= 0
            ? Numbers.brief(pe.sum().number())
            : Numbers.brief(pe.weight().number());
    canvas.mark(
        "pe",
        unit,
        tag,
        value,
        new Told(canvas.names(), canvas.words()).element(pe, outputStationary),
        () -> {
          drawGround(pe, box);
          drawMoving(pe, box);
          drawNumbers(pe, box);
          canvas.sketch().frame(box, canvas.theme().line(), 0.6);
          if (pe.active()) {
            double line = isFront(pe) ? 2.4 : 1.1;
            canvas.sketch().frame(box.inset(line / 2 + 0.4), canvas.theme().accent(), line);
          }
          canvas.outline(
              box.inset(1.5),
              pe.operand().tag(),
              pe.weight().tag(),
              pe.sum().tag(),
              pe.shadow().tag(),
              pe.drain().tag());
          canvas.pointed(box.inset(1), canvas.prefix() + unit);
        });
  }

  private String ground(Pe pe) {
    Value stays = outputStationary ? pe.sum() : pe.weight();
    String colour = stays.tag() == 0 ? canvas.theme().idle() : canvas.colour(stays.tag());
    return pe.active() ? colour : canvas.pale(colour);
  }

  private void drawGround(Pe pe, Box box) {
    canvas.sketch().fill(box, ground(pe));
    if (pe.hasShadow()) {
      double s = Math.min(Math.min(box.width(), box.height()) * 0.42, 12);
      canvas
          .sketch()
          .polygon(
              List.of(
                  new Point(box.right() - s, box.y()),
                  new Point(box.right(), box.y()),
                  new Point(box.right(), box.y() + s)),
              Style.outlined(canvas.colour(pe.shadow().tag()), canvas.theme().muted(), 0.7));
    }
    if (pe.drainRow() >= 0) {
      double s = Math.min(Math.min(box.width(), box.height()) * 0.42, 12);
      canvas
          .sketch()
          .polygon(
              List.of(
                  new Point(box.right() - s, box.bottom()),
                  new Point(box.right(), box.bottom()),
                  new Point(box.right(), box.bottom() - s)),
              Style.outlined(canvas.colour(pe.drain().tag()), canvas.theme().ink(), 0.9));
    }
  }

  private double bar() {
    return Math.max(2.5, Math.min(Math.min(width, height) * 0.16, 6));
  }

  private void drawMoving(Pe pe, Box box) {
    if (!pe.active()) {
      return;
    }
    double bar = bar();
    canvas.sketch().fill(box.left(bar), canvas.colour(pe.operand().tag()));
    if (outputStationary) {
      canvas.sketch().fill(box.top(bar), canvas.colour(pe.weight().tag()));
    } else {
      canvas.sketch().fill(box.below(box.height() - bar), canvas.colour(pe.sum().tag()));
    }
  }

  private void drawNumbers(Pe pe, Box box) {
    double bar = bar();
    Box room =
        new Box(
            box.x() + bar,
            box.y() + (outputStationary ? bar : 0),
            box.width() - bar,
            box.height() - bar);
    String ink = Theme.inkOn(ground(pe));
    if (!pe.active()) {
      boolean hasSum = outputStationary && pe.sumRow() >= 0;
      Value stays = hasSum ? pe.sum() : pe.weight();
      if (hasSum || stays.tag() != 0) {
        canvas.number(room, stays.number(), false, outputStationary ? ink : muted(ink, pe));
      }
      return;
    }
    String operand = Numbers.brief(pe.operand().number());
    String weight = Numbers.brief(pe.weight().number());
    String sum = Numbers.brief(pe.sum().number());
    String product = operand + "×" + weight;
    if (room.height() >= 2 * (canvas.text() + 1) && canvas.width("−0.00×−0.00") <= room.width()) {
      canvas.centred(room.row(0, 2, 0), product, false, ink);
      canvas.centred(room.row(1, 2, 0), "Σ " + sum, true, ink);
    } else {
      canvas.number(room, pe.sum().number(), true, ink);
    }
  }

  private String muted(String ink, Pe pe) {
    return Theme.blend(ink, ground(pe), 0.35);
  }

  /** True on the diagonal that a multiply's first operands have reached. */
  private boolean isFront(Pe pe) {
    for (ArrayPass pass : array.passes()) {
      if (pass.age() == pe.row() + pe.column()) {
        return true;
      }
    }
    return false;
  }

  private void drawDensity() {
    int across = (array.columns() + array.block() - 1) / array.block();
    int down = (array.rows() + array.block() - 1) / array.block();
    double w = width * array.block();
    double h = height * array.block();
    for (int r = 0; r < down; r++) {
      for (int c = 0; c < across; c++) {
        int rows = Math.min(array.block(), array.rows() - r * array.block());
        int columns = Math.min(array.block(), array.columns() - c * array.block());
        drawBlock(
            r,
            c,
            new Box(
                cells.x() + c * w,
                cells.y() + r * h,
                w * columns / array.block(),
                h * rows / array.block()),
            rows * columns);
      }
    }
    canvas.sketch().frame(cells, canvas.theme().muted(), 1.2);
  }

  private void drawBlock(int r, int c, Box box, int elements) {
    int across = (array.columns() + array.block() - 1) / array.block();
    int active = array.density().get(r * across + c);
    Theme theme = canvas.theme();
    canvas.mark(
        "block",
        "pes:" + r + "," + c,
        0,
        Integer.toString(active),
        canvas.words().say("title.block", r * array.block(), c * array.block(), active, elements),
        () -> {
          String colour = Theme.blend(theme.idle(), theme.good(), (double) active / elements);
          canvas.sketch().box(box, Style.outlined(colour, theme.paper(), 0.5));
          canvas.pointed(box, canvas.prefix() + "pes:" + r + "," + c);
        });
  }
}
