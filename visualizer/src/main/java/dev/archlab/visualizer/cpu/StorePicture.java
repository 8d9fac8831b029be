package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.core.BufferedStore;
import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import java.util.List;

/**
 * The entries of the store buffer in a line, the oldest first; the one that the cache takes is
 * outlined.
 */
record StorePicture(Canvas canvas, Sketch sketch) {

  private static final double ENTRY = 80;
  private static final double NARROWEST = 20;

  void draw(Box box) {
    String title = canvas.say("stores");
    double label = canvas.width(title) + 8;
    canvas.left(sketch, box.left(label), title, false, canvas.theme().muted());
    List<BufferedStore> stores = canvas.state().stores();
    int entries = Math.max(1, canvas.state().storeEntries());
    double width = Math.min(canvas.scaled(ENTRY), (box.width() - label) / entries);
    if (width < NARROWEST) {
      return; // too many to tell them apart
    }
    for (int i = 0; i < entries; i++) {
      Box cell = new Box(box.x() + label + i * width, box.y() + 1, width - 3, box.height() - 2);
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
