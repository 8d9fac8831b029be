package dev.archlab.visualizer.gpu;

import dev.archlab.gpu.SmView.PathView;
import dev.archlab.gpu.SmView.WarpView;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Theme;

/** A warp's reconvergence stack: the path that runs, and below it those that wait. */
final class StackPicture {

  private final Page page;
  private final WarpView warp;

  StackPicture(Page page, WarpView warp) {
    this.page = page;
    this.warp = warp;
  }

  void draw(Box box) {
    Box room = page.panel(box, page.words().say("stack", warp.slot()));
    double line = page.line() + 3;
    int rows = (int) (room.height() / line);
    if (rows < 1) {
      return;
    }
    drawPath("path:active", warp.activeMask(), active(), page.theme().good(), room.top(line));
    int paths = warp.waiting().size();
    for (int i = 0; i < paths && i + 1 < rows; i++) {
      Box row = room.below((i + 1) * line).top(line);
      int left = paths - i;
      if (i + 2 == rows && left > 1) {
        page.write(row, page.words().say("stack.more", left), page.theme().muted());
        return;
      }
      PathView path = warp.waiting().get(paths - 1 - i);
      int inner = i == 0 ? warp.reconvergence() : warp.waiting().get(paths - i).reconvergence();
      boolean meeting = path.pc() == inner && path.pc() != path.reconvergence();
      String text = meeting ? joined(path) : waiting(path);
      drawPath("path:" + (paths - 1 - i), path.mask(), text, page.theme().warn(), row);
    }
    if (paths == 0 && rows > 1) {
      page.write(
          room.below(line).top(line), page.words().say("stack.together"), page.theme().muted());
    }
  }

  private String active() {
    return warp.waiting().isEmpty()
        ? page.words().say("stack.runs", warp.pc(), instruction(warp.pc()))
        : page.words()
            .say("stack.active", warp.pc(), meeting(warp.reconvergence()), instruction(warp.pc()));
  }

  private String waiting(PathView path) {
    return page.words()
        .say(
            path.pc() == path.reconvergence() ? "stack.there" : "stack.waits",
            path.pc(),
            meeting(path.reconvergence()),
            instruction(path.pc()));
  }

  /** Where the paths above meet and go on together. */
  private String joined(PathView path) {
    return page.words().say("stack.join", path.pc(), instruction(path.pc()));
  }

  private String instruction(int pc) {
    return pc < page.state().listing().size() ? page.state().listing().get(pc).text() : "";
  }

  private String meeting(int pc) {
    return pc >= page.state().listing().size() ? page.words().say("end") : Integer.toString(pc);
  }

  private void drawPath(String name, int mask, String text, String colour, Box row) {
    Theme theme = page.theme();
    double masks = Math.min(0.5 * row.width(), GpuState.LANES * 7);
    double cell = masks / GpuState.LANES;
    double high = row.height() - 5;
    page.sketch()
        .mark(
            "path",
            page.unit(name),
            "",
            Lanes.text(mask),
            page.words().say("path", Lanes.text(mask), text),
            () -> {
              for (int lane = 0; lane < GpuState.LANES; lane++) {
                Box one = new Box(row.x() + lane * cell, row.y() + 2, cell - 0.8, high);
                if ((mask >>> lane & 1) != 0) {
                  page.sketch().fill(one, colour);
                } else {
                  page.sketch().fill(one, theme.idle());
                }
              }
              page.write(row.beside(masks + Page.GAP), text, theme.ink());
              if (page.isPointed(name)) {
                page.sketch().frame(row.left(masks), theme.accent(), 2);
              }
            });
  }
}
