package dev.archlab.visualizer.gpu;

import dev.archlab.gpu.SlotCause;
import dev.archlab.gpu.SmView.AwaitedView;
import dev.archlab.gpu.SmView.IssueView;
import dev.archlab.gpu.SmView.SlotView;
import dev.archlab.gpu.SmView.WarpView;
import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Theme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Warps × lanes, the warps of a scheduler together; beside each what it did in this cycle, or if
 * the rows are too low for that, what each scheduler did.
 */
final class WarpsPicture {

  private static final int LANES = GpuState.LANES;
  private static final double GROUP_GAP = 5;
  private static final double MOST_ROW = 24;
  private static final double MOST_CELL = 18;

  private final Page page;
  private final GpuState state;
  private final int groups;
  private final int rows; // of each scheduler
  private final double row; // height
  private final double cell; // width
  private final double nameWidth;
  private final double labelWidth;
  private final Box box;

  WarpsPicture(Page page, Box box) {
    this.page = page;
    this.box = box;
    state = page.state();
    groups = state.schedulers();
    rows = Math.max(1, (Math.max(1, state.places()) + groups - 1) / groups);
    double height = (box.height() - GROUP_GAP * (groups - 1)) / groups / rows;
    row = Math.min(height, Math.max(MOST_ROW, 2 * page.text()));
    nameWidth = page.width("S0") + 10;
    labelWidth = rowsHaveText() ? page.width("W00 ") : 0;
    double texts = Math.max(11.5 * page.text(), 0.36 * box.width());
    double room = box.width() - nameWidth - labelWidth - texts;
    cell = Math.max(2, Math.min(MOST_CELL, room / LANES));
  }

  /** Height in which there is a line of text for each scheduler. */
  static double readableHeight(Page page) {
    int schedulers = page.state().schedulers();
    return schedulers * 1.2 * page.text() + GROUP_GAP * (schedulers - 1);
  }

  /** What of the box is used. */
  double height() {
    return groups * (rows * row) + GROUP_GAP * (groups - 1);
  }

  void draw() {
    for (int group = 0; group < groups; group++) {
      double y = box.y() + group * (rows * row + GROUP_GAP);
      Box band = new Box(box.x(), y, box.width(), rows * row);
      for (int i = 0; i < rows; i++) {
        int slot = i * groups + group;
        Box line = band.below(i * row).top(row);
        Optional<WarpView> warp = state.warp(slot);
        if (warp.isPresent()) {
          drawWarp(warp.get(), line);
        } else {
          drawEmpty(slot, line);
        }
      }
      drawScheduler(group, band);
    }
  }

  private Box cells(Box line) {
    double high = row >= 6 ? row - 2 : row - 0.5;
    return new Box(
        line.x() + nameWidth + labelWidth, line.y() + (row - high) / 2, LANES * cell, high);
  }

  private Box texts(Box line) {
    return line.beside(nameWidth + labelWidth + LANES * cell + Page.GAP);
  }

  private boolean rowsHaveText() {
    return row >= 1.08 * page.text();
  }

  private void drawScheduler(int group, Box band) {
    Theme theme = page.theme();
    GpuState.Tick now = state.now().orElse(null);
    if (now == null || group >= now.slots().size()) {
      page.write(band.left(nameWidth), "S" + group, theme.muted());
      return;
    }
    SlotCause cause = now.slots().get(group).cause();
    boolean issued = cause == SlotCause.ISSUE;
    String name = "scheduler:" + group;
    String title = new Narrator(page).scheduler(group);
    page.sketch()
        .mark(
            "scheduler",
            page.unit(name),
            "",
            GpuState.name(cause),
            title,
            () -> {
              Box bar = band.left(nameWidth - 6);
              page.sketch()
                  .fill(
                      bar, issued ? Theme.blend(theme.good(), theme.paper(), 0.75) : theme.idle());
              if (bar.height() >= page.text()) {
                page.sketch().textIn(bar, "S" + group, page.text(), theme.ink());
              }
              if (page.isPointed(name)) {
                page.sketch().frame(bar, theme.accent(), 2);
              }
              if (!rowsHaveText()) {
                drawSchedulerText(group, cause, texts(band));
              }
            });
  }

  /** The scheduler's choice, and below it how many of its warps wait for what. */
  private void drawSchedulerText(int group, SlotCause cause, Box room) {
    int lines = (int) (room.height() / (1.15 * page.text()));
    if (lines < 1) {
      return;
    }
    double line = Math.min(page.line(), room.height() / lines);
    List<Said> said = said(group, cause);
    for (int i = 0; i < Math.min(lines, said.size()); i++) {
      String ink = i == 0 ? page.theme().ink() : page.theme().muted();
      drawShaped(said.get(i).cause(), said.get(i).text(), ink, room.below(i * line).top(line));
    }
  }

  /** A line of text with a shape before it. */
  private record Said(Optional<SlotCause> cause, String text) {}

  /** What became of the slot first, then the other warps. */
  private List<Said> said(int group, SlotCause cause) {
    Map<SlotCause, Integer> waiting = new EnumMap<>(SlotCause.class);
    int ready = 0;
    for (WarpView warp : state.view().warps()) {
      if (state.scheduler(warp.slot()) == group && !issued(warp)) {
        warp.slotCause().ifPresent(why -> waiting.merge(why, 1, Integer::sum));
        ready += warp.slotCause().isEmpty() ? 1 : 0;
      }
    }
    List<Said> said = new ArrayList<>();
    Integer charged = waiting.remove(cause);
    String name = charged == null ? GpuState.name(cause) : count(charged, GpuState.name(cause));
    said.add(new Said(Optional.of(cause), cause == SlotCause.ISSUE ? issuedText(group) : name));
    if (ready > 0) {
      said.add(new Said(Optional.empty(), count(ready, page.words().say("warp.ready"))));
    }
    waiting.forEach(
        (why, warps) -> said.add(new Said(Optional.of(why), count(warps, GpuState.name(why)))));
    return said;
  }

  private static String count(int warps, String what) {
    return warps + " × " + what;
  }

  private static boolean issued(WarpView warp) {
    return warp.slotCause().filter(SlotCause.ISSUE::equals).isPresent();
  }

  private void drawShaped(Optional<SlotCause> cause, String text, String ink, Box row) {
    String colour = cause.map(page::colour).orElse(page.theme().muted());
    double r = 0.32 * page.text();
    CauseShape.draw(page.sketch(), cause, row.x() + r, row.centreY(), r, colour);
    page.write(row.beside(3.4 * r), text, ink);
  }

  private String issuedText(int group) {
    GpuState.Tick now = state.now().orElseThrow();
    SlotView slot = now.slots().get(group);
    return "W" + slot.issuedSlot() + " " + now.instruction(slot);
  }

  private void drawEmpty(int slot, Box line) {
    if (rowsHaveText()) {
      page.write(label(line), "W" + slot, page.theme().line());
    }
    String pale = Theme.blend(page.theme().line(), page.theme().paper(), 0.6);
    Box cells = cells(line);
    if (row < 8) {
      page.sketch().fill(cells.left(cells.width() - 1), page.theme().panel());
    } else {
      page.sketch().frame(cells.left(cells.width() - 1), pale, 1);
    }
  }

  private Box label(Box line) {
    return line.beside(nameWidth).left(labelWidth);
  }

  private void drawWarp(WarpView warp, Box line) {
    String name = "warp:" + warp.slot();
    Narrator narrator = new Narrator(page);
    page.sketch()
        .mark(
            "warp",
            page.unit(name),
            "",
            warp.slotCause().map(GpuState::name).orElse("ready"),
            narrator.warp(warp),
            () -> {
              if (rowsHaveText()) {
                page.write(label(line), "W" + warp.slot(), page.theme().ink());
                drawState(warp, texts(line));
              }
            });
    LaneValues values = new LaneValues(warp, page.colours());
    Box cells = cells(line);
    for (int lane = 0; lane < LANES; lane++) {
      drawLane(warp, values, lane, cells);
    }
    if (page.isPointed(name)) {
      page.sketch().frame(cells.inset(-1), page.theme().accent(), 2);
    } else if (issued(warp)) {
      page.sketch().frame(cells.inset(-0.5), page.theme().good(), 1.5);
    }
  }

  private void drawState(WarpView warp, Box room) {
    if (issued(warp)) {
      String text = warp.last().map(IssueView::instruction).orElse("");
      drawShaped(warp.slotCause(), text, page.theme().ink(), room);
    } else {
      drawShaped(warp.slotCause(), reason(warp), page.theme().muted(), room);
    }
  }

  private String reason(WarpView warp) {
    if (warp.slotCause().isEmpty()) {
      return page.words().say("warp.ready");
    }
    String cause = GpuState.name(warp.slotCause().get());
    return cause
        + warp.awaited().map(AwaitedView::register).map(register -> " " + register).orElse("");
  }

  private void drawLane(WarpView warp, LaneValues values, int lane, Box cells) {
    Theme theme = page.theme();
    Optional<Operand> element = values.element(lane);
    String tag = element.map(Operand::name).orElse("");
    String name = "lane:" + warp.slot() + "," + lane;
    Box box = new Box(cells.x() + lane * cell, cells.y(), cell, cells.height());
    double gap = cell >= 6 ? 1 : 0.4;
    Box inner = new Box(box.x(), box.y(), cell - gap, box.height());
    page.sketch()
        .mark(
            "lane",
            page.unit(name),
            tag,
            values.value(lane),
            new Narrator(page).laneTitle(warp, values, lane),
            () -> {
              if (!values.isLive(lane)) {
                page.sketch()
                    .line(
                        inner.x() + 1,
                        inner.centreY(),
                        inner.right() - 1,
                        inner.centreY(),
                        Style.stroked(theme.line(), 1));
              } else if (!values.isActive(lane)) {
                page.sketch().box(inner.inset(0.5), Style.outlined(theme.paper(), theme.line(), 1));
              } else {
                page.sketch().fill(inner, element.map(page.colours()::of).orElse(plain(theme)));
              }
              if (values.holdsChosen(lane, page.look())) {
                drawChosen(inner);
              } else if (page.isPointed(name)) {
                page.sketch().frame(inner, theme.accent(), 2);
              }
            });
  }

  static String plain(Theme theme) {
    return Theme.blend(theme.muted(), theme.paper(), 0.62);
  }

  private void drawChosen(Box inner) {
    page.sketch().frame(inner, page.theme().accent(), 2);
    double r = Math.min(inner.width(), inner.height()) / 4;
    page.sketch().circle(inner.centreX(), inner.centreY(), r, Style.filled(page.theme().accent()));
  }
}
