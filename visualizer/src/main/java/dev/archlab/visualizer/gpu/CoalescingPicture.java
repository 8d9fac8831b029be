package dev.archlab.visualizer.gpu;

import dev.archlab.gpu.SmView.Presence;
import dev.archlab.gpu.SmView.SectorView;
import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An access to global memory: which sectors the lanes touch, and how much of those they want. */
final class CoalescingPicture {

  private static final double LINE_GAP = 4;

  private final Page page;
  private final GpuState.Access access;
  private final Request request;
  private final int sectorBytes;
  private final int lineBytes;

  CoalescingPicture(Page page, GpuState.Access access) {
    this.page = page;
    this.access = access;
    sectorBytes = page.state().config().l1().sector();
    lineBytes = page.state().config().l1().line();
    request = new Request(access.access(), sectorBytes);
  }

  void draw(Box box) {
    String heading =
        page.words().say("coalescing", access.warp().slot(), access.access().instruction());
    Box inner = page.panel(box, heading);
    double bar = Math.max(8, Math.min(1.6 * page.text(), inner.height() * 0.13));
    Box texts = inner.below(inner.height() - page.line());
    boolean labels = inner.height() > 7 * page.text();
    double label = labels ? page.line() : 0;
    Box lanes = new Box(inner.x(), inner.y() + label, inner.width(), bar);
    double bottom = texts.y() - 4 - label - bar;
    Box sectors = new Box(inner.x(), bottom, inner.width(), bar);
    if (labels) {
      page.write(inner.top(label), page.words().say("lanes", elements()), page.theme().muted());
      page.write(
          new Box(inner.x(), sectors.bottom() + 1, inner.width(), label),
          page.words().say("sectors", sectorBytes, lines(), lineBytes),
          page.theme().muted());
    }
    Map<Long, Box> places = places(sectors);
    drawArrows(lanes, places);
    drawLanes(lanes);
    access.access().sectors().forEach(sector -> drawSector(sector, places));
    String summary = summary("coalescing.summary");
    boolean fits = page.width(summary) <= texts.width();
    page.write(texts, fits ? summary : summary("coalescing.short"), page.theme().ink());
  }

  private String summary(String key) {
    return page.words()
        .say(
            key,
            request.lanes(),
            request.sectors(),
            request.wanted(),
            request.moved(),
            request.percent(),
            request.fewest());
  }

  /** From the first lane's element to the last's. */
  private String elements() {
    int mask = access.access().mask();
    int first = Integer.numberOfTrailingZeros(mask);
    int last = GpuState.LANES - 1 - Integer.numberOfLeadingZeros(mask);
    Optional<Operand> from = element(first);
    Optional<Operand> to = element(last);
    return from.isEmpty() || to.isEmpty() ? "–" : from.get().name() + " … " + to.get().name();
  }

  private long lines() {
    return access.access().sectors().stream()
        .map(sector -> sector.address() / lineBytes)
        .distinct()
        .count();
  }

  /** Sectors of one line are together, lines apart. */
  private Map<Long, Box> places(Box row) {
    List<SectorView> sectors = access.access().sectors();
    Map<Long, Box> places = new HashMap<>();
    long breaks = Math.max(0, lines() - 1);
    double gap = Math.min(LINE_GAP, row.width() / 3 / Math.max(1, breaks));
    double wide = (row.width() - breaks * gap) / Math.max(1, sectors.size());
    wide = Math.min(wide, row.width() / 4);
    double x = row.x();
    long line = -1;
    for (SectorView sector : sectors) {
      long own = sector.address() / lineBytes;
      x += line >= 0 && own != line ? gap : 0;
      line = own;
      places.put(sector.address(), new Box(x, row.y(), wide, row.height()));
      x += wide;
    }
    return places;
  }

  private Box lane(Box row, int lane) {
    double wide = row.width() / GpuState.LANES;
    return new Box(row.x() + lane * wide, row.y(), wide - 1, row.height());
  }

  private Optional<Operand> element(int lane) {
    return page.colours().operand(access.access().addresses().get(lane));
  }

  private String colour(int lane) {
    return element(lane).map(page.colours()::of).orElse(WarpsPicture.plain(page.theme()));
  }

  private void drawLanes(Box row) {
    Theme theme = page.theme();
    for (int i = 0; i < GpuState.LANES; i++) {
      int lane = i;
      Box cell = lane(row, lane);
      if (!request.isIn(lane)) {
        page.sketch().frame(cell.inset(0.5), theme.line(), 1);
        continue;
      }
      String name = "address:" + lane;
      String tag = element(lane).map(Operand::name).orElse("");
      String address = String.format("0x%x", access.access().addresses().get(lane));
      page.sketch()
          .mark(
              "address",
              page.unit(name),
              tag,
              address,
              page.words()
                  .say(
                      "address", lane, access.access().bytes(), address, tag.isEmpty() ? "–" : tag),
              () -> {
                page.sketch().fill(cell, colour(lane));
                if (cell.height() >= page.text() + 2 && cell.width() >= page.width("00")) {
                  page.sketch()
                      .textIn(cell, Integer.toString(lane), page.text(), Theme.inkOn(colour(lane)));
                }
                if (page.isPointed(name)
                    || element(lane).filter(page.look()::isChosen).isPresent()) {
                  page.sketch().frame(cell, theme.accent(), 2);
                }
              });
    }
  }

  private void drawArrows(Box row, Map<Long, Box> places) {
    for (int lane = 0; lane < GpuState.LANES; lane++) {
      if (!request.isIn(lane)) {
        continue;
      }
      Box from = lane(row, lane);
      boolean marked =
          page.isPointed("address:" + lane)
              || element(lane).filter(page.look()::isChosen).isPresent();
      for (Request.Piece piece : request.pieces(lane)) {
        Box to = places.get(piece.address() & -sectorBytes);
        if (to != null) {
          double x = to.x() + to.width() * (middle(piece) / sectorBytes);
          Style style =
              marked
                  ? Style.stroked(page.theme().accent(), 2)
                  : Style.stroked(Theme.blend(colour(lane), page.theme().ink(), 0.35), 0.9);
          page.sketch().line(from.centreX(), from.bottom() + 1, x, to.y() - 1, style);
        }
      }
    }
  }

  private double middle(Request.Piece piece) {
    return (piece.address() & sectorBytes - 1) + piece.bytes() / 2.0;
  }

  private void drawSector(SectorView sector, Map<Long, Box> places) {
    Theme theme = page.theme();
    Box cell = java.util.Objects.requireNonNull(places.get(sector.address()));
    String name = "sector:" + Long.toHexString(sector.address());
    String presence =
        page.words().say("presence." + sector.inL1().name().toLowerCase(java.util.Locale.ROOT));
    page.sketch()
        .mark(
            "sector",
            page.unit(name),
            "",
            sector.inL1().name().toLowerCase(java.util.Locale.ROOT),
            page.words()
                .say("sector", String.format("0x%x", sector.address()), sectorBytes, presence),
            () -> {
              Box inner = new Box(cell.x(), cell.y(), cell.width() - 0.6, cell.height());
              page.sketch().fill(inner, theme.idle());
              for (int lane = 0; lane < GpuState.LANES; lane++) {
                drawWanted(lane, sector.address(), inner);
              }
              page.sketch()
                  .fill(
                      new Box(inner.x(), inner.bottom() - 3, inner.width(), 3),
                      colour(sector.inL1()));
              page.sketch()
                  .frame(
                      inner,
                      page.isPointed(name) ? theme.accent() : theme.muted(),
                      page.isPointed(name) ? 2 : 0.6);
            });
  }

  /** The bytes of the sector that a lane wants. */
  private void drawWanted(int lane, long sector, Box cell) {
    if (!request.isIn(lane)) {
      return;
    }
    for (Request.Piece piece : request.pieces(lane)) {
      long first = Math.max(piece.address(), sector);
      long end = Math.min(piece.address() + piece.bytes(), sector + sectorBytes);
      if (first < end) {
        double unit = cell.width() / sectorBytes;
        page.sketch()
            .fill(
                new Box(
                    cell.x() + (first - sector) * unit,
                    cell.y(),
                    (end - first) * unit,
                    cell.height()),
                colour(lane));
      }
    }
  }

  private String colour(Presence presence) {
    return switch (presence) {
      case PRESENT -> page.theme().good();
      case ON_ITS_WAY -> page.theme().warn();
      case ABSENT -> page.theme().line();
    };
  }
}
