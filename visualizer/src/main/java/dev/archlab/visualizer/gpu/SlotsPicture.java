package dev.archlab.visualizer.gpu;

import dev.archlab.gpu.SlotCause;
import dev.archlab.gpu.SmView.SlotView;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The issue slots of the last cycles, a row for each scheduler: which warp issued, or why none. */
final class SlotsPicture {

  private static final double SMALLEST_SHAPE = 9;

  private final Page page;
  private final GpuState state;

  SlotsPicture(Page page) {
    this.page = page;
    state = page.state();
  }

  void draw(Box box) {
    Box legend = box.below(box.height() - page.line());
    boolean hasLegend = box.height() >= page.line() + 5 * state.schedulers();
    Box rows = hasLegend ? box.top(box.height() - page.line() - 2) : box;
    double high = rows.height() / state.schedulers();
    boolean named = high >= page.text();
    double name = named ? page.width("S0 ") + 2 : 0;
    double wide = (rows.width() - name) / GpuLens.SHOWN;
    List<GpuState.Tick> ticks = state.history();
    int count = Math.min(GpuLens.SHOWN, ticks.size());
    Map<SlotCause, Integer> seen = new EnumMap<>(SlotCause.class);
    for (int scheduler = 0; scheduler < state.schedulers(); scheduler++) {
      double y = rows.y() + scheduler * high;
      if (named) {
        page.write(new Box(rows.x(), y, name, high), "S" + scheduler, page.theme().muted());
      }
      for (int i = 0; i < GpuLens.SHOWN; i++) {
        Box cell = new Box(rows.x() + name + i * wide, y, wide - 0.8, high - 1);
        int tick = ticks.size() - GpuLens.SHOWN + i;
        if (tick < 0) {
          page.sketch().fill(cell, page.theme().panel());
        } else {
          SlotView slot = ticks.get(tick).slots().get(scheduler);
          seen.merge(slot.cause(), 1, Integer::sum);
          drawSlot(scheduler, ticks.get(tick), slot, cell);
        }
      }
    }
    if (count > 0) {
      double x = rows.right() - wide;
      page.sketch()
          .frame(new Box(x - 1, rows.y() - 1, wide + 1, rows.height() + 1), page.theme().ink(), 1);
    }
    if (hasLegend) {
      drawLegend(seen, legend);
    }
  }

  private void drawSlot(int scheduler, GpuState.Tick tick, SlotView slot, Box cell) {
    long cycle = tick.cycle();
    boolean issued = slot.cause() == SlotCause.ISSUE;
    String colour = issued ? shade(slot.issuedSlot()) : page.colour(slot.cause());
    String name = "slot:" + scheduler + "," + cycle;
    String text =
        issued
            ? page.words()
                .say("slot.issue", cycle, scheduler, slot.issuedSlot(), tick.instruction(slot))
            : page.words()
                .say(
                    "slot.empty",
                    cycle,
                    scheduler,
                    GpuState.name(slot.cause()),
                    page.words().say("cause." + GpuState.name(slot.cause())));
    page.sketch()
        .mark(
            "slot",
            page.unit(name),
            "",
            issued ? "W" + slot.issuedSlot() : GpuState.name(slot.cause()),
            text,
            () -> {
              String number = Integer.toString(slot.issuedSlot());
              String widest = Integer.toString(state.places());
              boolean readable =
                  cell.height() >= 1.05 * page.text() && cell.width() >= page.width(widest);
              if (issued) {
                page.sketch().fill(cell, colour);
                if (readable) {
                  page.sketch().textIn(cell, number, page.text(), Theme.inkOn(colour));
                }
              } else {
                page.sketch().fill(cell, Theme.blend(colour, page.theme().paper(), 0.55));
                if (Math.min(cell.width(), cell.height()) >= SMALLEST_SHAPE) {
                  CauseShape.draw(
                      page.sketch(),
                      Optional.of(slot.cause()),
                      cell.centreX(),
                      cell.centreY(),
                      3,
                      Theme.blend(colour, page.theme().ink(), 0.35));
                }
              }
              if (page.isPointed(name)) {
                page.sketch().frame(cell, page.theme().accent(), 2);
              }
            });
  }

  /** Neighbouring warps of a scheduler differ in how deep their green is. */
  private String shade(int slot) {
    int rows = Math.max(1, (state.places() + state.schedulers() - 1) / state.schedulers());
    double part = rows == 1 ? 0 : (double) (slot / state.schedulers() % rows) / (rows - 1);
    return Theme.blend(page.theme().good(), page.theme().paper(), 0.1 + 0.5 * part);
  }

  /** The most frequent causes first: where room ends, the rarest are left out. */
  private void drawLegend(Map<SlotCause, Integer> seen, Box box) {
    List<SlotCause> causes = new ArrayList<>(seen.keySet());
    causes.sort(Comparator.comparing(seen::get, Comparator.reverseOrder()));
    double x = box.x();
    double r = 0.3 * page.text();
    for (SlotCause cause : causes) {
      String name = GpuState.name(cause);
      double width = 4 * r + page.width(name) + 1;
      if (x + width > box.right()) {
        return;
      }
      String colour = page.colour(cause);
      page.sketch()
          .box(
              new Box(x, box.centreY() - 1.5 * r, 3 * r, 3 * r),
              Style.filled(Theme.blend(colour, page.theme().paper(), 0.55)));
      CauseShape.draw(
          page.sketch(),
          Optional.of(cause),
          x + 1.5 * r,
          box.centreY(),
          0.9 * r,
          Theme.blend(colour, page.theme().ink(), 0.35));
      page.write(
          new Box(x + 4 * r, box.y(), page.width(name) + 1, box.height()),
          name,
          page.theme().muted());
      x += width + 3 * r;
    }
  }
}
