package dev.archlab.visualizer.gpu;

import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An access to shared memory: which of the 32 banks deliver which words in which pass. */
final class BanksPicture {

  private static final double LARGEST_WORD = 14;

  private final Page page;
  private final GpuState.Access access;
  private final Request request;

  BanksPicture(Page page, GpuState.Access access) {
    this.page = page;
    this.access = access;
    request = new Request(access.access(), page.state().config().l1().sector());
  }

  /** The element that a lane loads or stores. */
  private Optional<Operand> element(int lane) {
    return page.colours().operand(access.access().tags().get(lane));
  }

  void draw(Box box) {
    String heading = page.words().say("banks", access.warp().slot(), access.access().instruction());
    Box inner = page.panel(box, heading);
    Box texts = inner.below(inner.height() - page.line());
    double bar = Math.max(8, Math.min(16, inner.height() * 0.12));
    Box lanesRow = inner.top(bar);
    int deepest = deepest();
    double labels = inner.height() > 7 * page.text() ? page.line() : 0;
    double room = texts.y() - 4 - labels - lanesRow.bottom();
    double arrows = Math.max(0.4 * room, room - deepest * LARGEST_WORD);
    Box banks = new Box(inner.x(), lanesRow.bottom() + arrows, inner.width(), room - arrows);
    drawLanes(lanesRow);
    drawArrows(lanesRow, banks);
    for (int bank = 0; bank < Request.BANKS; bank++) {
      drawBank(bank, deepest, banks);
    }
    if (labels > 0) {
      drawNumbers(new Box(inner.x(), banks.bottom(), inner.width(), labels));
    }
    page.write(texts, summary(), page.theme().ink());
  }

  private String summary() {
    int passes = access.access().passes();
    int free = access.access().conflictFree();
    return passes > free
        ? page.words().say("banks.conflict", request.lanes(), passes, free)
        : page.words().say("banks.free", request.lanes(), passes);
  }

  private List<Long> words(int bank) {
    List<Long> words = new ArrayList<>();
    for (int group = 0; group < request.groups(); group++) {
      words.addAll(request.words(bank, group));
    }
    return words;
  }

  private int deepest() {
    int deepest = 1;
    for (int bank = 0; bank < Request.BANKS; bank++) {
      deepest = Math.max(deepest, words(bank).size());
    }
    return deepest;
  }

  private static Box column(Box row, int index) {
    double wide = row.width() / Request.BANKS;
    return new Box(row.x() + index * wide, row.y(), wide - 1, row.height());
  }

  private String colour(int lane) {
    return element(lane).map(page.colours()::of).orElse(WarpsPicture.plain(page.theme()));
  }

  private boolean isMarked(int lane) {
    return page.isPointed("word:" + lane)
        || element(lane).filter(page.look()::isChosen).isPresent();
  }

  private void drawLanes(Box row) {
    for (int i = 0; i < GpuState.LANES; i++) {
      int lane = i;
      Box cell = column(row, lane);
      if (!request.isIn(lane)) {
        page.sketch().frame(cell.inset(0.5), page.theme().line(), 1);
        continue;
      }
      String name = "word:" + lane;
      long address = access.access().addresses().get(lane);
      String tag = element(lane).map(Operand::name).orElse("");
      page.sketch()
          .mark(
              "word",
              page.unit(name),
              tag,
              String.format("0x%x", address),
              page.words()
                  .say(
                      "word",
                      lane,
                      String.format("0x%x", address),
                      Request.bank(address),
                      tag.isEmpty() ? "–" : tag),
              () -> {
                page.sketch().fill(cell, colour(lane));
                if (isMarked(lane)) {
                  page.sketch().frame(cell, page.theme().accent(), 2);
                }
              });
    }
  }

  private void drawArrows(Box row, Box banks) {
    for (int lane = 0; lane < GpuState.LANES; lane++) {
      if (request.isIn(lane)) {
        Box from = column(row, lane);
        Box to = column(banks, Request.bank(access.access().addresses().get(lane)));
        double further = (request.access().bytes() - 1) / 4 * 0.5 * to.width();
        page.sketch()
            .line(
                from.centreX(),
                from.bottom() + 1,
                Math.min(to.centreX() + further, banks.right()),
                to.y() - 1,
                isMarked(lane)
                    ? Style.stroked(page.theme().accent(), 2)
                    : Style.stroked(Theme.blend(colour(lane), page.theme().ink(), 0.35), 0.9));
      }
    }
  }

  /** One cell for each word that the bank delivers, one below the other. */
  private void drawBank(int bank, int deepest, Box banks) {
    Theme theme = page.theme();
    List<Long> words = words(bank);
    Box column = column(banks, bank);
    double high = Math.min(LARGEST_WORD, column.height() / deepest);
    boolean conflict = words.size() > request.groups();
    String name = "bank:" + bank;
    page.sketch()
        .mark(
            "bank",
            page.unit(name),
            "",
            Integer.toString(words.size()),
            page.words().say(conflict ? "bank.conflict" : "bank", bank, words.size()),
            () -> {
              page.sketch().fill(column, theme.idle());
              for (int i = 0; i < words.size(); i++) {
                Box cell = new Box(column.x(), column.y() + i * high, column.width(), high);
                int lane = Integer.numberOfTrailingZeros(request.lanesOf(words.get(i)));
                page.sketch()
                    .box(
                        cell,
                        Style.outlined(colour(lane), conflict ? theme.warn() : theme.paper(), 1));
              }
              if (page.isPointed(name)) {
                page.sketch().frame(column, theme.accent(), 2);
              }
            });
  }

  private void drawNumbers(Box row) {
    page.write(row.top(page.line()), page.words().say("banks.row"), page.theme().muted());
  }
}
