package dev.archlab.visualizer.gpu;

import dev.archlab.gpu.FunctionalUnit;
import dev.archlab.gpu.GpuConfig.SmConfig;
import dev.archlab.gpu.Occupancy;
import dev.archlab.gpu.SmView.RequestView;
import dev.archlab.gpu.SmView.SchedulerView;
import dev.archlab.memory.Cache.LookUps;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * What the SM has and how much of it is taken: room for CTAs, functional units, the load-store
 * unit's queue, the caches.
 */
final class ResourcesPicture {

  private static final String WIDEST_LETTER = "D";

  private final Page page;
  private final GpuState state;

  /** A row: a name, and something drawn beside it. */
  private record Row(String name, java.util.function.Consumer<Box> drawing) {}

  ResourcesPicture(Page page) {
    this.page = page;
    state = page.state();
  }

  void draw(Box box) {
    Box inner = page.panel(box, page.words().say("resources"));
    List<Row> rows = rows();
    double line = page.line() + 2;
    double names =
        Math.min(
            0.4 * inner.width(),
            rows.stream().mapToDouble(row -> page.width(row.name())).max().orElse(0) + 10);
    for (int i = 0; i < rows.size() && (i + 1) * line <= inner.height() + 1; i++) {
      Box row = inner.below(i * line).top(line);
      page.write(row.left(names), rows.get(i).name(), page.theme().muted());
      rows.get(i).drawing().accept(row.beside(names));
    }
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    state.occupancy().ifPresent(occupancy -> addOccupancy(rows, occupancy));
    rows.add(new Row(page.words().say("lsu"), this::drawQueue));
    rows.add(new Row(page.words().say("units"), this::drawUnits));
    state
        .now()
        .ifPresent(
            now -> {
              rows.add(new Row("L1", row -> drawLookUps("l1", now.l1(), row)));
              rows.add(new Row("L2", row -> drawLookUps("l2", now.l2(), row)));
            });
    return rows;
  }

  private void addOccupancy(List<Row> rows, Occupancy occupancy) {
    SmConfig sm = state.config().sm();
    int ctas = state.view().ctas().size();
    int warps = ctas * occupancy.warpsPerCta();
    addShare(rows, "warps", state.view().warps().size(), sm.maxThreads() / GpuState.LANES);
    addShare(
        rows, "registers", warps * GpuState.LANES * occupancy.registersPerThread(), sm.registers());
    addShare(rows, "shared memory", ctas * occupancy.sharedBytes(), sm.sharedMemory());
    addShare(rows, "ctas", ctas, sm.maxCtas());
  }

  private void addShare(List<Row> rows, String what, int used, int all) {
    String key = what.replace(' ', '_');
    boolean limits =
        state.limit().equals(what) || what.equals("warps") && state.limit().equals("threads");
    String name = page.words().say("share." + key);
    rows.add(new Row(name, row -> drawShare(key, name, used, all, limits, row)));
  }

  private void drawShare(String key, String name, int used, int all, boolean limits, Box row) {
    Theme theme = page.theme();
    String text = used + " / " + all;
    String full = limits ? text + " · " + page.words().say("limit") : text;
    String shown = page.width(full) < 0.7 * row.width() ? full : text;
    double width = Math.min(row.width(), page.width(shown) + 2);
    Box bar = bar(row.left(row.width() - width - Page.GAP));
    String unit = "share:" + key;
    page.sketch()
        .mark(
            "share",
            page.unit(unit),
            "",
            text,
            page.words().say(limits ? "share.limit" : "share", name, used, all),
            () -> {
              if (bar.width() > 20) {
                page.sketch().fill(bar, theme.idle());
                page.sketch()
                    .fill(
                        bar.left(bar.width() * Math.min(1, (double) used / all)),
                        limits ? theme.warn() : theme.good());
              }
              page.write(
                  row.beside(row.width() - width), shown, limits ? theme.ink() : theme.muted());
              frameIfPointed(unit, row);
            });
  }

  private static Box bar(Box row) {
    double high = Math.min(10, row.height() * 0.55);
    return new Box(row.x(), row.centreY() - high / 2, row.width(), high);
  }

  private void frameIfPointed(String unit, Box box) {
    if (page.isPointed(unit)) {
      page.sketch().frame(box, page.theme().accent(), 2);
    }
  }

  private void drawQueue(Box row) {
    Theme theme = page.theme();
    List<RequestView> queue = state.view().loadStore().queue();
    int capacity = state.view().loadStore().capacity();
    String text = queue.size() + " / " + capacity;
    double width = page.width(text) + 2;
    Box cells = bar(row.left(row.width() - width - Page.GAP));
    page.sketch()
        .mark(
            "lsu",
            page.unit("lsu"),
            "",
            text,
            page.words().say("lsu.title", queue.size(), capacity),
            () -> {
              double cell = cells.width() / capacity;
              for (int i = 0; i < capacity && cell >= 2; i++) {
                Box one = new Box(cells.x() + i * cell, cells.y(), cell - 0.8, cells.height());
                page.sketch()
                    .fill(
                        one,
                        i >= queue.size()
                            ? theme.idle()
                            : queue.size() == capacity ? theme.warn() : theme.good());
              }
              page.write(row.beside(row.width() - width), text, theme.muted());
              frameIfPointed("lsu", row);
            });
  }

  /** For each scheduler the units that still take in an instruction, by their names' letters. */
  private void drawUnits(Box row) {
    List<SchedulerView> schedulers = state.view().schedulers();
    FunctionalUnit[] units = FunctionalUnit.values();
    int shown = units.length - 1; // the load-store unit is the SM's
    double group = row.width() / Math.max(1, schedulers.size());
    for (int i = 0; i < schedulers.size(); i++) {
      for (int unit = 0; unit < shown; unit++) {
        double cell = Math.min(1.5 * page.text(), (group - 6) / shown);
        drawUnit(
            i,
            units[unit],
            schedulers.get(i).unitFreeAt().get(unit) - state.machineCycle(),
            new Box(row.x() + i * group + unit * cell, row.y() + 1, cell - 1, row.height() - 3));
      }
    }
  }

  /**
   * @param busy cycles for which the unit takes nothing, or less than 1
   */
  private void drawUnit(int scheduler, FunctionalUnit unit, long busy, Box box) {
    String name = "unit:" + scheduler + "," + GpuView.name(unit);
    page.sketch()
        .mark(
            "unit",
            page.unit(name),
            "",
            busy > 0 ? Long.toString(busy) : "free",
            page.words()
                .say(busy > 0 ? "unit.busy" : "unit.free", GpuView.name(unit), scheduler, busy),
            () -> {
              String colour = busy > 0 ? page.theme().warn() : page.theme().idle();
              page.sketch().fill(box, colour);
              String letter = page.words().say("unit." + GpuView.name(unit));
              if (box.width() >= page.width(WIDEST_LETTER) + 1 && box.height() >= page.text()) {
                page.sketch().textIn(box, letter, page.text(), Theme.inkOn(colour));
              }
              frameIfPointed(name, box);
            });
  }

  private void drawLookUps(String name, LookUps now, Box row) {
    String text = page.words().say("lookups", now.hits(), now.misses(), now.merges());
    boolean any = now.hits() + now.misses() + now.merges() > 0;
    page.sketch()
        .mark(
            "cache",
            page.unit(name),
            "",
            now.hits() + "/" + now.misses() + "/" + now.merges(),
            page.words().say("lookups.title", name.toUpperCase(java.util.Locale.ROOT), text),
            () -> {
              page.write(row, text, any ? page.theme().ink() : page.theme().muted());
              frameIfPointed(name, row);
            });
  }
}
