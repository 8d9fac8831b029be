package dev.archlab.visualizer.gpu;

import dev.archlab.gpu.SmView.WarpView;
import dev.archlab.visualizer.gpu.Column.Part;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.scene.Typeface;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the parts of an SM's picture are, and which there is room for. */
final class SmPicture {

  // Widths in which another column can be read, in text sizes.
  private static final double TWO_COLUMNS = 62;
  private static final double THREE_COLUMNS = 100;

  /** Height below which a detail is left out, in text sizes. */
  private static final double LEAST_DETAIL = 6;

  private final Page page;
  private final GpuState state;

  SmPicture(Page page) {
    this.page = page;
    state = page.state();
  }

  void draw(Box box) {
    double wide = box.width() / page.text();
    if (wide >= THREE_COLUMNS) {
      drawThreeColumns(box);
    } else if (wide >= TWO_COLUMNS) {
      drawTwoColumns(box);
    } else {
      drawMachine(box, Math.max(0.28 * box.height(), 8.5 * page.text()));
    }
  }

  private void drawThreeColumns(Box box) {
    double rest = box.width() - 2 * Column.GAP;
    Box below = drawMachine(box.left(0.46 * rest), 0);
    Column middle = new Column();
    page.shown(false).map(this::coalescing).ifPresent(middle::add);
    page.shown(true).map(this::banks).ifPresent(middle::add);
    Column right = new Column();
    listing().ifPresent(right::add);
    boolean crowded = middle.size() > 1;
    if (crowded && below.height() >= resources().least()) {
      stack().ifPresent(part -> part.draw(below.column(0, 2, Column.GAP)));
      resources().draw(below.column(1, 2, Column.GAP));
    } else {
      middle.add(resources());
      if (!drawStack(below)) {
        stack().ifPresent(right::add);
      }
    }
    middle.draw(box.beside(0.46 * rest + Column.GAP).left(0.26 * rest));
    right.draw(box.beside(0.72 * rest + 2 * Column.GAP));
  }

  private void drawTwoColumns(Box box) {
    double rest = box.width() - Column.GAP;
    Box below = drawMachine(box.left(0.55 * rest), 0);
    boolean stackDrawn = drawStack(below);
    Column right = new Column();
    listing().ifPresent(right::add);
    (stackDrawn ? access() : detail()).ifPresent(right::add);
    right.add(resources());
    right.draw(box.beside(0.55 * rest + Column.GAP));
  }

  private boolean drawStack(Box box) {
    Optional<Part> stack = stack().filter(part -> part.most() <= box.height());
    stack.ifPresent(part -> part.draw(box));
    return stack.isPresent();
  }

  /**
   * The warps and what the schedulers did, and below it one detail if that is wanted.
   *
   * @return what is left below
   */
  private Box drawMachine(Box box, double details) {
    double line = page.line();
    drawHeader(box.top(line));
    Box body = box.below(line + 4);
    double strip = strip(body);
    double spare = body.height() - strip - line - 3 * Page.GAP - WarpsPicture.readableHeight(page);
    Optional<Part> detail =
        Math.min(details, spare) < LEAST_DETAIL * page.text() ? Optional.empty() : detail();
    double below = detail.isPresent() ? Math.min(details, spare) + Page.GAP : 0;
    Box warps = body.top(body.height() - strip - below - line - 2 * Page.GAP);
    WarpsPicture picture = new WarpsPicture(page, warps);
    picture.draw();
    double y = warps.y() + picture.height() + 3;
    drawLegend(new Box(box.x(), y, box.width(), line));
    double left = body.bottom() - below - (y + line + Page.GAP);
    double high = Math.min(left, Math.max(strip, line + state.schedulers() * 1.6 * page.text()));
    new SlotsPicture(page).draw(new Box(box.x(), y + line + Page.GAP, box.width(), high));
    double used = y + line + Page.GAP + high + Page.GAP;
    Box rest = new Box(box.x(), used, box.width(), body.bottom() - used);
    detail.ifPresent(part -> part.drawing().accept(rest));
    return rest;
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
    double name = Typeface.of(true).width(sm, page.text()) + Column.GAP;
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
      x += size + 4 + width + Column.GAP;
    }
  }

  /** The detail that matters most: a divided warp, else the last access. */
  private Optional<Part> detail() {
    Optional<WarpView> focus = page.focus();
    if (focus.isPresent() && !focus.get().waiting().isEmpty()) {
      return stack();
    }
    return access();
  }

  /** The last access. */
  private Optional<Part> access() {
    Optional<GpuState.Access> global = page.shown(false);
    Optional<GpuState.Access> shared = page.shown(true);
    boolean banks =
        shared.isPresent()
            && (global.isEmpty() || shared.get().access().cycle() > global.get().access().cycle());
    return banks ? shared.map(this::banks) : global.map(this::coalescing);
  }

  private Part coalescing(GpuState.Access access) {
    return part(10, 26, new CoalescingPicture(page, access)::draw);
  }

  private Part banks(GpuState.Access access) {
    return part(10, 26, new BanksPicture(page, access)::draw);
  }

  private Optional<Part> stack() {
    return page.focus()
        .map(warp -> part(6, 6 + 1.7 * warp.waiting().size(), new StackPicture(page, warp)::draw));
  }

  private Optional<Part> listing() {
    return page.focus().map(warp -> part(9, 60, new ListingPicture(page, warp)::draw));
  }

  private Part resources() {
    return part(15, 15, new ResourcesPicture(page)::draw);
  }

  /** Heights in text sizes. */
  private Part part(double least, double most, Consumer<Box> drawing) {
    return new Part(least * page.text(), most * page.text(), drawing);
  }
}
