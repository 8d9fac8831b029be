package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.core.Stage;
import dev.archlab.visualizer.cpu.CpuState.Access;
import dev.archlab.visualizer.cpu.CpuState.CachedLine;
import dev.archlab.visualizer.cpu.CpuState.DataCache;
import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import java.util.List;
import java.util.Optional;

/**
 * The lines of the L1 data cache, sets from left to right, ways from top to bottom: in the colour
 * of the tensor that lies in them, changed ones with a bar, those that are on their way hollow; the
 * line of the load in MEM is framed.
 */
record CachePicture(Canvas canvas, Sketch sketch) {

  /** Elements of the smallest type that may begin a tensor within a line. */
  private static final int STEP = 4;

  void draw(Box box) {
    DataCache cache = canvas.state().cache();
    double line = canvas.line();
    Box grid = box.top(box.height() - line - 2);
    double width = Math.floor(Math.min(grid.width() / cache.sets(), 14) * 4) / 4;
    double height = Math.floor(Math.min(grid.height() / cache.ways(), 14));
    if (width < 2 || height < 3) {
      return; // too many sets to tell them apart
    }
    Box ground = new Box(grid.x(), grid.y(), width * cache.sets(), height * cache.ways());
    sketch.box(ground, Style.outlined(theme().idle(), theme().line(), 1));
    Slot memory = canvas.state().slot(Stage.MEMORY).orElse(null);
    long accessed = memory == null ? 0 : memory.address();
    for (CachedLine cached : cache.lines()) {
      Box cell =
          new Box(grid.x() + cached.set() * width, grid.y() + cached.way() * height, width, height);
      draw(cached, cell.inset(0.5), accessed);
    }
    String size = canvas.say("cache.size", cache.sets(), cache.ways(), cache.lineBytes());
    Box below = new Box(box.x(), ground.bottom() + 2, box.width(), line);
    Access access = canvas.state().access();
    String text =
        access == Access.NONE ? size : canvas.say("access." + Narrator.key(access)) + " · " + size;
    canvas.left(sketch, below, text, false, theme().muted());
  }

  private Theme theme() {
    return canvas.theme();
  }

  private void draw(CachedLine cached, Box cell, long accessed) {
    long address = cached.line().address();
    int bytes = canvas.state().cache().lineBytes();
    boolean now = accessed != 0 && accessed >= address && accessed < address + bytes;
    Optional<Operand> element = now ? canvas.element(accessed) : Optional.empty();
    Optional<Operand> shown = element.isPresent() ? element : first(address, bytes);
    String unit = canvas.unit("l1d:" + cached.set() + "," + cached.way());
    sketch.mark(
        "line",
        unit,
        shown.map(Operand::name).orElse(""),
        "",
        title(cached, shown),
        () -> {
          drawLine(cached, cell, shown);
          if (now) {
            String colour = canvas.state().access() == Access.MISS ? theme().bad() : theme().good();
            sketch.frame(cell.inset(-1), colour, 2);
            drawPointer(cell, colour);
          }
          if (canvas.holdsChosen(address, bytes)) {
            canvas.choose(sketch, cell.inset(-1));
          }
          if (canvas.isPointed(unit)) {
            sketch.frame(cell.inset(-1), theme().accent(), 2);
          }
        });
  }

  private void drawLine(CachedLine cached, Box cell, Optional<Operand> element) {
    String colour = element.map(e -> canvas.tensorColour(e.region())).orElse(theme().muted());
    String filled = Theme.blend(theme().paper(), colour, 0.75);
    if (cached.line().pending() != 0) {
      sketch.box(cell.inset(0.5), Style.outlined(theme().paper(), filled, 1));
    } else {
      sketch.fill(cell, filled);
    }
    if (cached.line().dirty() != 0) {
      sketch.fill(new Box(cell.x(), cell.bottom() - 3, cell.width(), 2), theme().ink());
    }
  }

  /** A triangle above the line points at it, for those who cannot tell the frame's colour. */
  private void drawPointer(Box cell, String colour) {
    double x = cell.centreX();
    sketch.polygon(
        List.of(
            new Point(x, cell.y() - 1),
            new Point(x - 3, cell.y() - 6),
            new Point(x + 3, cell.y() - 6)),
        Style.filled(colour));
  }

  private Optional<Operand> first(long address, int bytes) {
    for (int at = 0; at < bytes; at += STEP) {
      Optional<Operand> element = canvas.element(address + at);
      if (element.isPresent()) {
        return element;
      }
    }
    return Optional.empty();
  }

  private String title(CachedLine cached, Optional<Operand> element) {
    String text =
        element
            .map(e -> canvas.say("line.element", cached.set(), cached.way(), e.name()))
            .orElseGet(
                () ->
                    canvas.say(
                        "line.other",
                        cached.set(),
                        cached.way(),
                        Numbers.hex(cached.line().address())));
    String dirty = cached.line().dirty() == 0 ? "" : canvas.say("line.dirty");
    String pending = cached.line().pending() == 0 ? "" : canvas.say("line.pending");
    return text + dirty + pending + ".";
  }
}
