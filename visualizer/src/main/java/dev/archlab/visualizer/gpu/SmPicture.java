package dev.archlab.visualizer.gpu;

import dev.archlab.gpu.SmView.WarpView;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the parts of an SM's picture are, and which there is room for. */
final class SmPicture {

  private static final double GAP = 12;

  // Widths in which another column can be read, in text sizes.
  private static final double TWO_COLUMNS = 62;
  private static final double THREE_COLUMNS = 100;

  private final Page page;
  private final GpuState state;

  /**
   * A part of the picture.
   *
   * @param share of the height of its column
   */
  private record Part(double share, Consumer<Box> drawing) {}

  SmPicture(Page page) {
    this.page = page;
    state = page.state();
  }

  void draw(Box box) {
    double wide = box.width() / page.text();
    if (wide >= THREE_COLUMNS) {
      double rest = box.width() - 2 * GAP;
      drawMachine(box.left(0.46 * rest), 0);
      Box middle = box.beside(0.46 * rest + GAP).left(0.26 * rest);
      List<Part> accesses = accesses();
      boolean stackBelow = accesses.size() < 2;
      if (stackBelow) {
        stack().ifPresent(accesses::add);
      }
      drawParts(accesses, middle);
      drawParts(programAndResources(!stackBelow), box.beside(0.72 * rest + 2 * GAP));
    } else if (wide >= TWO_COLUMNS) {
      double rest = box.width() - GAP;
      drawMachine(box.left(0.55 * rest), 0);
      List<Part> parts = new ArrayList<>(programAndResources(false));
      detail().ifPresent(parts::add);
      drawParts(parts, box.beside(0.55 * rest + GAP));
    } else {
      double details = Math.max(0.28 * box.height(), 8.5 * page.text());
      drawMachine(box, details);
    }
  }

  private void drawParts(List<Part> parts, Box box) {
    double all = parts.stream().mapToDouble(Part::share).sum();
    double room = box.height() - GAP * (parts.size() - 1);
    double y = box.y();
    for (Part part : parts) {
      double height = room * part.share() / all;
      part.drawing().accept(new Box(box.x(), y, box.width(), height));
      y += height + GAP;
    }
  }

  /** The warps and what the schedulers did, and below it one detail if there is room for it. */
  private void drawMachine(Box box, double details) {
    double line = page.line();
    drawHeader(box.top(line));
    Box body = box.below(line + 4);
    Optional<Part> detail = details > 0 ? detail() : Optional.empty();
    double below = detail.isPresent() ? details + Page.GAP : 0;
    double strip = strip(body);
    Box warps = body.top(body.height() - strip - below - line - 2 * Page.GAP);
    WarpsPicture picture = new WarpsPicture(page, warps);
    picture.draw();
    double y = warps.y() + picture.height() + 3;
    drawLegend(new Box(box.x(), y, box.width(), line));
    double left = body.bottom() - below - (y + line + Page.GAP);
    double high = Math.min(left, Math.max(strip, line + state.schedulers() * 1.6 * page.text()));
    new SlotsPicture(page).draw(new Box(box.x(), y + line + Page.GAP, box.width(), high));
    double used = y + line + Page.GAP + high + Page.GAP;
    detail.ifPresent(
        part -> part.drawing().accept(new Box(box.x(), used, box.width(), body.bottom() - used)));
  }

  private double strip(Box body) {
    double cells =
        state.schedulers() * Math.max(6, Math.min(1.3 * page.text(), 0.022 * body.height() + 1));
    return page.line() + cells;
  }

  private void drawHeader(Box box) {
    String sm = page.words().say("sm", state.sm(), state.config().sm().count());
    String occupied =
        state
            .occupancy()
            .map(
                occupancy ->
                    page.words()
                        .say(
                            "occupancy",
                            state.view().warps().size(),
                            state.config().sm().maxThreads() / GpuState.LANES,
                            page.words().say("limit." + state.limit().replace(' ', '_'))))
            .orElse("");
    page.writeBold(box, sm, page.theme().ink());
    double name = dev.archlab.visualizer.scene.Typeface.of(true).width(sm, page.text()) + GAP;
    if (name < box.width()) {
      page.write(box.beside(name), occupied, page.theme().muted());
    }
  }

  /** What the cells of lanes mean. */
  private void drawLegend(Box box) {
    Theme theme = page.theme();
    double x = box.x();
    double size = 0.8 * page.text();
    List<String> keys =
        List.of("legend.element", "legend.active", "legend.inactive", "legend.exited");
    for (String key : keys) {
      String text = page.words().say(key);
      double width = page.width(text) + 1;
      if (x + size + 4 + width > box.right()) {
        return;
      }
      Box cell = new Box(x, box.centreY() - size / 2, size, size);
      switch (key) {
        case "legend.element" -> {
          page.sketch().fill(cell.left(size / 2), Theme.of(0));
          page.sketch().fill(cell.beside(size / 2), Theme.of(1));
        }
        case "legend.active" -> page.sketch().fill(cell, WarpsPicture.plain(theme));
        case "legend.inactive" ->
            page.sketch().box(cell.inset(0.5), Style.outlined(theme.paper(), theme.line(), 1));
        default ->
            page.sketch()
                .line(
                    cell.x(),
                    cell.centreY(),
                    cell.right(),
                    cell.centreY(),
                    Style.stroked(theme.line(), 1));
      }
      page.write(new Box(x + size + 4, box.y(), width, box.height()), text, theme.muted());
      x += size + 4 + width + GAP;
    }
  }

  /** The detail that matters most: a divided warp, else the last access. */
  private Optional<Part> detail() {
    Optional<WarpView> focus = page.focus();
    if (focus.isPresent() && !focus.get().waiting().isEmpty()) {
      return Optional.of(new Part(1, new StackPicture(page, focus.get())::draw));
    }
    Optional<GpuState.Access> global = page.shown(false);
    Optional<GpuState.Access> shared = page.shown(true);
    boolean banks =
        shared.isPresent()
            && (global.isEmpty() || shared.get().access().cycle() > global.get().access().cycle());
    return banks ? shared.map(this::banks) : global.map(this::coalescing);
  }

  private Part coalescing(GpuState.Access access) {
    return new Part(1, new CoalescingPicture(page, access)::draw);
  }

  private Part banks(GpuState.Access access) {
    return new Part(1, new BanksPicture(page, access)::draw);
  }

  private List<Part> accesses() {
    List<Part> parts = new ArrayList<>();
    page.shown(false).map(this::coalescing).ifPresent(parts::add);
    page.shown(true).map(this::banks).ifPresent(parts::add);
    return parts;
  }

  private Optional<Part> stack() {
    return page.focus().map(warp -> new Part(0.6, new StackPicture(page, warp)::draw));
  }

  private List<Part> programAndResources(boolean stack) {
    List<Part> parts = new ArrayList<>();
    Optional<WarpView> focus = page.focus();
    focus.ifPresent(warp -> parts.add(new Part(1.4, new ListingPicture(page, warp)::draw)));
    if (stack) {
      stack().ifPresent(parts::add);
    }
    parts.add(new Part(1, new ResourcesPicture(page)::draw));
    return parts;
  }
}
