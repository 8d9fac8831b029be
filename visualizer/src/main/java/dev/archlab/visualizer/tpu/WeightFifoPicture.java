package dev.archlab.visualizer.tpu;

import dev.archlab.tpu.Operation;
import dev.archlab.tpu.Tile;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.tpu.TpuState.Fifo;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Theme;
import java.util.List;

/** The places of the weight FIFO, the next tile at the right, above the array that takes it. */
final class WeightFifoPicture {

  private final Canvas canvas;

  WeightFifoPicture(Canvas canvas) {
    this.canvas = canvas;
  }

  void draw(Box box) {
    Fifo fifo = canvas.state().fifo();
    List<Operation> coming = TpuLens.comingTiles(canvas.state().operations());
    int shown = (int) Math.min(fifo.capacity(), Math.max(1, box.width() / (3 * canvas.text())));
    for (int i = 0; i < shown; i++) {
      Box place = box.column(shown - 1 - i, shown, 4);
      int arrived = i - fifo.leaving().size();
      int expected = arrived - fifo.tiles().size();
      if (arrived < 0) {
        tile(i, fifo.leaving().get(i), "leaving", place);
      } else if (expected < 0) {
        tile(i, fifo.tiles().get(arrived), "there", place);
      } else if (expected < Math.min(coming.size(), fifo.coming())) {
        coming(i, coming.get(expected), place);
      } else {
        empty(i, place);
      }
    }
  }

  private void tile(int place, Tile tile, String where, Box box) {
    long first = tile.tag(0, 0);
    String name = canvas.names().tile(tile);
    String unit = "fifo:" + place;
    canvas.mark(
        "tile",
        unit,
        first,
        where,
        canvas.words().say("title.tile." + where, name),
        () -> {
          rows(tile, box, where.equals("leaving"));
          canvas.sketch().frame(box, canvas.theme().muted(), 1);
          name(name, first, box);
          canvas.outline(box, first);
          canvas.pointed(box, canvas.prefix() + unit);
        });
  }

  private void name(String name, long first, Box box) {
    String ink = Theme.inkOn(canvas.colour(first));
    if (!canvas.centred(box, name, false, ink)) {
      canvas.centred(box, canvas.names().tag(first), false, ink);
    }
  }

  /** A stripe in the colour of each row. */
  private void rows(Tile tile, Box box, boolean leaving) {
    int rows = Math.min(tile.rows(), 16);
    for (int r = 0; r < rows; r++) {
      String colour = canvas.colour(tile.tag(r * tile.rows() / rows, tile.columns() / 2));
      canvas
          .sketch()
          .fill(
              box.row(r, rows, 0),
              leaving ? Theme.blend(colour, canvas.theme().paper(), 0.4) : colour);
    }
  }

  private void coming(int place, Operation operation, Box box) {
    long first = Matrix.of(operation).get(0).at(0, 0);
    String unit = "fifo:" + place;
    canvas.mark(
        "tile",
        unit,
        first,
        "coming",
        canvas.words().say("title.tile.coming", canvas.names().tile(operation)),
        () -> {
          String colour = canvas.colour(first);
          canvas
              .sketch()
              .box(
                  box,
                  Style.outlined(canvas.pale(colour), canvas.theme().muted(), 1)
                      .dashed(List.of(3.0, 2.0)));
          String ink = Theme.inkOn(canvas.pale(colour));
          if (!canvas.centred(box, canvas.names().tile(operation), false, ink)) {
            canvas.centred(box, canvas.names().tag(first), false, ink);
          }
          canvas.outline(box, first);
          canvas.pointed(box, canvas.prefix() + unit);
        });
  }

  private void empty(int place, Box box) {
    String unit = "fifo:" + place;
    canvas.mark(
        "tile",
        unit,
        0,
        "",
        canvas.words().say("title.tile.empty"),
        () -> {
          canvas
              .sketch()
              .box(box, Style.stroked(canvas.theme().line(), 1).dashed(List.of(2.0, 3.0)));
          canvas.pointed(box, canvas.prefix() + unit);
        });
  }
}
