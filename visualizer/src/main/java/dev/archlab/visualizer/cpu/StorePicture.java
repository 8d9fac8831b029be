package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.core.BufferedStore;
import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import java.util.List;

/** The entries of the store buffer, the oldest first; the one that the cache takes is outlined. */
record StorePicture(Canvas canvas, Sketch sketch) {

  void draw(Box box) {
    List<BufferedStore> stores = canvas.state().stores();
    int entries = Math.max(1, canvas.state().storeEntries());
    int columns = (int) Math.max(1, Math.min(entries, box.width() / canvas.scaled(80)));
    double height = canvas.line() + 2;
    for (int i = 0; i < entries; i++) {
      Box column = box.column(i % columns, columns, 4);
      Box cell = new Box(column.x(), box.y() + i / columns * (height + 2), column.width(), height);
      if (cell.bottom() > box.bottom()) {
        return;
      }
      if (i < stores.size()) {
        draw(i, stores.get(i), cell);
      } else {
        sketch.box(cell, Style.outlined(canvas.theme().paper(), canvas.theme().line(), 0.5));
      }
    }
  }

  private void draw(int entry, BufferedStore store, Box cell) {
    Theme theme = canvas.theme();
    Operand element = canvas.element(store.address()).orElse(null);
    String place = canvas.narrator().place(store.address());
    String ground = element == null ? theme.idle() : canvas.colour(element);
    String title =
        canvas.say("store.entry", store.bytes(), place)
            + (store.draining() ? canvas.say("store.draining") : "")
            + ".";
    sketch.mark(
        "store",
        canvas.unit("store_buffer:" + entry),
        canvas.name(store.address()),
        "",
        title,
        () -> {
          String outline = store.draining() ? theme.good() : theme.line();
          sketch.box(cell, Style.outlined(ground, outline, store.draining() ? 2.5 : 0.5));
          sketch.textIn(cell.inset(3), place, canvas.text(), Theme.inkOn(ground));
          if (canvas.isChosen(store.address())) {
            canvas.choose(sketch, cell);
          }
        });
  }
}
