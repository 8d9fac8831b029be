package dev.archlab.visualizer.tpu;

import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.tpu.TpuState.Accumulator;
import dev.archlab.visualizer.tpu.TpuState.AccumulatorRows;
import dev.archlab.visualizer.tpu.TpuState.Progress;
import dev.archlab.visualizer.tpu.TpuState.Rows;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Theme;

/**
 * Some rows of accumulators below the array's columns, and beside them both halves as a whole: what
 * is written, what is read.
 */
final class AccumulatorPicture {

  private final Canvas canvas;
  private final AccumulatorRows accumulators;

  AccumulatorPicture(Canvas canvas) {
    this.canvas = canvas;
    accumulators = canvas.state().accumulators();
  }

  /**
   * @param cells below the array, as wide as it is
   * @param side room for the halves
   */
  void draw(Box cells, Box side) {
    double least = canvas.text() + 4;
    int rows =
        (int) Math.max(1, Math.min(accumulators.count(), Math.floor(cells.height() / least)));
    int above = accumulators.focus() - accumulators.first();
    int begin = Math.max(0, Math.min(above - rows / 2, accumulators.count() - rows));
    for (int r = 0; r < rows; r++) {
      Box row = cells.row(r, rows, 0);
      for (int c = 0; c < accumulators.columns(); c++) {
        drawCell(begin + r, c, row.column(c, accumulators.columns(), 0));
      }
    }
    canvas.sketch().frame(cells, canvas.theme().muted(), 1);
    drawHalves(side);
  }

  /** Below an array that is too large to be seen element by element. */
  void drawAll(Box box) {
    drawHalves(box);
  }

  private void drawCell(int index, int column, Box box) {
    Accumulator cell = accumulators.cells().get(index * accumulators.columns() + column);
    int row = accumulators.first() + index;
    boolean stale = cell.progress() == Progress.STALE;
    String number = stale ? "" : Numbers.brief(cell.value().number());
    String unit = "acc:" + row + "," + column;
    String name = canvas.names().sum(cell.value(), row, column);
    String title =
        canvas
            .words()
            .say(
                "title.accumulator." + Names.cause(cell.progress()),
                row,
                column,
                name,
                Numbers.brief(cell.value().number()));
    canvas.mark(
        "accumulator",
        unit,
        cell.value().tag(),
        number,
        title,
        () -> {
          String colour = canvas.colour(cell.value().tag());
          String ground =
              switch (cell.progress()) {
                case STALE -> canvas.theme().panel();
                case PARTIAL -> Theme.blend(colour, canvas.theme().paper(), 0.5);
                case COMPLETE -> colour;
              };
          canvas.sketch().box(box, Style.outlined(ground, canvas.theme().line(), 0.6));
          if (!stale) {
            canvas.number(box, cell.value().number(), false, Theme.inkOn(ground));
          }
          if (cell.now()) {
            canvas.sketch().frame(box.inset(1), canvas.theme().accent(), 1.6);
          }
          canvas.outline(box.inset(1.5), cell.value().tag());
          canvas.pointed(box.inset(1), canvas.prefix() + unit);
        });
  }

  /** Both halves, each a bar; rows that are written and rows that are read. */
  private void drawHalves(Box side) {
    if (side.width() < 10) {
      return;
    }
    int half = (accumulators.rows() + 1) / 2;
    for (int h = 0; h < 2; h++) {
      int first = h * half;
      int count = h == 0 ? half : accumulators.rows() - half;
      if (count > 0) {
        drawHalf(h, first, count, side.row(h, 2, 3));
      }
    }
  }

  private void drawHalf(int half, int first, int count, Box box) {
    String unit = "half:" + half;
    canvas.mark(
        "half",
        unit,
        0,
        "",
        canvas.words().say("title.half", half + 1, first, first + count - 1),
        () -> {
          canvas.panel(box);
          for (Rows rows : accumulators.read()) {
            drawRows(rows, first, count, box, canvas.theme().warn(), false);
          }
          for (Rows rows : accumulators.written()) {
            drawRows(rows, first, count, box, canvas.theme().accent(), true);
          }
          canvas.centred(
              box,
              canvas.words().say("half", first, first + count - 1),
              false,
              canvas.theme().muted());
          canvas.pointed(box, canvas.prefix() + unit);
        });
  }

  private void drawRows(Rows rows, int first, int count, Box box, String colour, boolean above) {
    int low = Math.max(rows.first(), first);
    int high = Math.min(rows.first() + rows.count(), first + count);
    if (low < high) {
      double x = box.x() + box.width() * (low - first) / count;
      double w = Math.max(2, box.width() * (high - low) / count);
      canvas
          .sketch()
          .fill(
              new Box(x, above ? box.y() : box.bottom() - 3, Math.min(w, box.right() - x), 3),
              colour);
    }
  }
}
