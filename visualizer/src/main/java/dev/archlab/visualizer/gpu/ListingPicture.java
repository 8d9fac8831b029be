package dev.archlab.visualizer.gpu;

import dev.archlab.gpu.GpuSimulation.Line;
import dev.archlab.gpu.SmView.IssueView;
import dev.archlab.gpu.SmView.WarpView;
import dev.archlab.sim.SourceLocation;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The PTX around a warp's last instruction, below the lines of CUDA C that it was compiled from; at
 * the right the warps that come to an instruction next.
 */
final class ListingPicture {

  private final Page page;
  private final WarpView warp;
  private final List<Line> listing;
  private final int here;

  /** A row of the picture: a line of the source, or else the instruction at {@code pc}. */
  private record Row(int pc, @Nullable SourceLocation source) {}

  ListingPicture(Page page, WarpView warp) {
    this.page = page;
    this.warp = warp;
    listing = page.state().listing();
    here = warp.last().map(IssueView::pc).orElse(warp.pc());
  }

  void draw(Box box) {
    Box inner = page.panel(box, page.words().say("listing", warp.slot()));
    double line = page.line();
    int room = (int) (inner.height() / line);
    List<Row> rows = rows();
    int at = 0;
    while (at < rows.size() && (rows.get(at).source() != null || rows.get(at).pc() != here)) {
      at++;
    }
    int first = Math.max(0, Math.min(at - room / 2, rows.size() - room));
    Row above = lineAbove(rows, at);
    int pinned = above == null ? first : rows.indexOf(above);
    for (int i = 0; i < room && first + i < rows.size(); i++) {
      Row row = rows.get(i == 0 ? Math.min(first, pinned) : first + i);
      Box place = inner.below(i * line).top(line);
      SourceLocation source = row.source();
      if (source != null) {
        drawSource(row.pc(), source, place);
      } else {
        drawInstruction(row.pc(), place);
      }
    }
  }

  /** The line of the source to which a row belongs. */
  private static @Nullable Row lineAbove(List<Row> rows, int at) {
    for (int i = Math.min(at, rows.size() - 1); i >= 0; i--) {
      if (rows.get(i).source() != null) {
        return rows.get(i);
      }
    }
    return null;
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    SourceLocation before = null;
    for (int pc = 0; pc < listing.size(); pc++) {
      SourceLocation source = listing.get(pc).source();
      if (source != null && !sameLine(source, before)) {
        rows.add(new Row(pc, source));
      }
      before = source == null ? before : source;
      rows.add(new Row(pc, null));
    }
    return rows;
  }

  private static boolean sameLine(@Nullable SourceLocation a, @Nullable SourceLocation b) {
    return a != null && b != null && a.line() == b.line() && a.file().equals(b.file());
  }

  private boolean isOfThisLine(int pc) {
    return sameLine(listing.get(pc).source(), listing.get(here).source());
  }

  private void drawSource(int pc, SourceLocation source, Box row) {
    Theme theme = page.theme();
    boolean current = isOfThisLine(pc);
    String place = Sources.name(source) + ":" + source.line();
    String text = Sources.line(source);
    page.sketch()
        .mark(
            "source",
            page.unit("source:" + pc),
            "",
            place,
            page.words().say("source", place, text),
            () -> {
              if (current) {
                page.sketch().fill(row, Theme.blend(theme.accent(), theme.paper(), 0.85));
              }
              String number = Integer.toString(source.line());
              page.write(row, number, theme.muted());
              page.writeBold(
                  row.beside(page.width("000 ")),
                  text.isEmpty() ? place : text,
                  current ? theme.accent() : theme.ink());
            });
  }

  private void drawInstruction(int pc, Box row) {
    Theme theme = page.theme();
    boolean last = pc == here;
    List<WarpView> next =
        page.state().view().warps().stream().filter(other -> other.pc() == pc).toList();
    String warps = next.stream().map(other -> "W" + other.slot()).collect(Collectors.joining(" "));
    String name = "ptx:" + pc;
    page.sketch()
        .mark(
            "instruction",
            page.unit(name),
            "",
            listing.get(pc).text(),
            page.words().say("ptx", pc, listing.get(pc).text(), warps.isEmpty() ? "–" : warps),
            () -> {
              if (last) {
                page.sketch().fill(row, Theme.blend(theme.good(), theme.paper(), 0.75));
              }
              if (isOfThisLine(pc)) {
                page.sketch().fill(row.left(2), theme.accent());
              }
              double label = page.width("000 ") + 6;
              page.write(row.beside(6).left(label), Integer.toString(pc), theme.muted());
              double width = Math.min(0.4 * row.width(), page.width(warps));
              Box text = row.beside(6 + label);
              page.write(
                  text.left(text.width() - width - Page.GAP), listing.get(pc).text(), theme.ink());
              page.write(
                  text.beside(text.width() - width - 1),
                  warps,
                  next.contains(warp) ? theme.accent() : theme.muted());
              if (page.isPointed(name)) {
                page.sketch().frame(row, theme.accent(), 2);
              }
            });
  }
}
