package dev.archlab.visualizer.tpu;

import dev.archlab.tpu.TpuUnit;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.tpu.TpuState.Block;
import dev.archlab.visualizer.tpu.TpuState.BufferState;
import dev.archlab.visualizer.tpu.TpuState.Content;
import dev.archlab.visualizer.tpu.TpuState.Value;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The unified buffer: its banks with the ports that are in use, and the matrices that lie in it,
 * each in the colours of its elements, with who reads or writes it.
 */
final class BufferPicture {

  private final Canvas canvas;
  private final BufferState buffer;

  BufferPicture(Canvas canvas) {
    this.canvas = canvas;
    buffer = canvas.state().buffer();
  }

  void draw(Box box) {
    canvas.panel(box);
    Box inner = box.inset(6);
    String size = " " + buffer.size() / 1024 + " KiB";
    String name = canvas.words().say("buffer");
    boolean fits = 1.08 * canvas.width(name + size) <= inner.width();
    canvas.label(inner.top(canvas.line()), fits ? name + size : name, true, canvas.theme().ink());
    Box rest = inner.below(canvas.line() + 2);
    double banks = canvas.text() + 4;
    if (rest.height() > banks) {
      drawBanks(rest.top(banks));
      drawBlocks(rest.below(banks + 6));
    }
  }

  private void drawBanks(Box box) {
    for (int bank = 0; bank < buffer.banks(); bank++) {
      drawBank(bank, box.column(bank, buffer.banks(), buffer.banks() > 12 ? 0 : 2));
    }
  }

  private void drawBank(int bank, Box box) {
    int taken = buffer.taken().get(bank);
    boolean used = false;
    for (Block block : buffer.blocks()) {
      used |= buffer.bankOf(block.low()) <= bank && bank <= buffer.bankOf(block.high() - 1);
    }
    boolean holds = used;
    String unit = "bank:" + bank;
    canvas.mark(
        "bank",
        unit,
        0,
        Integer.toString(taken),
        canvas.words().say("title.bank", bank, taken, buffer.ports()),
        () -> {
          Theme theme = canvas.theme();
          canvas
              .sketch()
              .box(box, Style.outlined(holds ? theme.idle() : theme.paper(), theme.line(), 0.8));
          double part = box.height() * Math.min(1, (double) taken / buffer.ports());
          if (taken > 0) {
            canvas
                .sketch()
                .fill(
                    box.below(box.height() - part),
                    taken >= buffer.ports() ? theme.warn() : theme.good());
            String text = Integer.toString(taken);
            String ground = taken * 2 > buffer.ports() ? theme.good() : theme.idle();
            canvas.centred(box, text, false, Theme.inkOn(ground));
          }
          canvas.pointed(box, canvas.prefix() + unit);
        });
  }

  private void drawBlocks(Box box) {
    List<Block> blocks = new ArrayList<>(buffer.blocks());
    double least = canvas.line() + 10;
    int most = (int) Math.floor((box.height() + 6) / (least + 6));
    if (most < 1) {
      return;
    }
    if (blocks.size() > most) {
      blocks.sort(Comparator.comparing((Block block) -> !block.isBusy()));
      blocks = new ArrayList<>(blocks.subList(0, most));
    }
    blocks.sort(Comparator.comparingLong(Block::low));
    double share =
        Math.min((box.height() + 6) / Math.max(1, blocks.size()) - 6, 22 * canvas.text());
    double y = box.y();
    for (Block block : blocks) {
      double wanted = 2.2 * canvas.line() + seen(block) * (canvas.text() + 2);
      Box place = new Box(box.x(), y, box.width(), Math.min(share, wanted));
      drawBlock(block, place);
      y += place.height() + 6;
    }
  }

  /** Rows of a block that are drawn. */
  private static int seen(Block block) {
    return block.cellColumns() == 0 ? 0 : block.cells().size() / block.cellColumns();
  }

  private void drawBlock(Block block, Box box) {
    String name = canvas.names().block(block);
    String unit = "ub:" + block.low();
    boolean tall = box.height() >= 3 * canvas.line();
    canvas.mark(
        "buffer",
        unit,
        block.cells().isEmpty() ? 0 : block.first(),
        Names.cause(block.content()),
        canvas
            .words()
            .say(
                "title.block." + Names.cause(block.content()),
                name,
                block.low(),
                block.high() - 1,
                buffer.bankOf(block.low())),
        () -> {
          Theme theme = canvas.theme();
          Box label = box.top(canvas.line());
          canvas.label(label.beside(arrows(block, label)), name, false, theme.ink());
          double sub = tall ? canvas.line() : 0;
          Box matrix = box.below(canvas.line() + 1).top(box.height() - canvas.line() - 1 - sub);
          drawMatrix(block, matrix);
          if (tall) {
            canvas.label(box.below(box.height() - sub), users(block), false, theme.muted());
          }
          canvas.pointed(box, canvas.prefix() + unit);
        });
  }

  /** An arrow into the block for who writes it, out of it for who reads it. */
  private double arrows(Block block, Box label) {
    double s = canvas.text();
    double y = label.centreY();
    double x = label.x();
    if (!block.writers().isEmpty()) {
      canvas.sketch().arrow(x + 4, y - s * 0.45, x + 4, y + s * 0.45, canvas.theme().accent(), 1.6);
      x += 12;
    }
    if (!block.readers().isEmpty()) {
      canvas.sketch().arrow(x, y, x + s * 0.9, y, canvas.theme().good(), 1.6);
      x += s;
    }
    return x == label.x() ? 0 : x - label.x() + 2;
  }

  private String users(Block block) {
    if (!block.isBusy()) {
      return canvas.words().say("bank", buffer.bankOf(block.low()));
    }
    String written = names(block.writers());
    String read = names(block.readers());
    if (written.isEmpty()) {
      return canvas.words().say("read.by", read);
    }
    return canvas.words().say("written.by", written);
  }

  private String names(List<TpuUnit> units) {
    return units.stream().map(canvas.names()::unit).collect(Collectors.joining(", "));
  }

  /** All elements that are seen, or some of the rows where there is no room for more. */
  private void drawMatrix(Block block, Box box) {
    int columns = block.cellColumns();
    int rows = columns == 0 ? 0 : block.cells().size() / columns;
    int shown = Math.min(rows, (int) (box.height() / 2));
    if (shown < 1) {
      return;
    }
    double text = canvas.text();
    double side = Math.min(Math.min(box.width() / columns, box.height() / shown), text + 2);
    double wide = Math.min(box.width() / columns, Math.max(3.2 * side, 2.6 * text));
    boolean there = block.content() == Content.PRESENT;
    for (int i = 0; i < shown; i++) {
      int r = i * rows / shown;
      for (int c = 0; c < columns; c++) {
        Value value = block.cells().get(r * columns + c);
        Box cell = new Box(box.x() + c * wide, box.y() + i * side, wide, side);
        drawCell(block, r, c, value, there, cell);
      }
    }
    Box all = new Box(box.x(), box.y(), columns * wide, shown * side);
    Style line = Style.stroked(canvas.theme().muted(), 1);
    canvas.sketch().box(all, there ? line : line.dashed(List.of(3.0, 2.0)));
  }

  private void drawCell(Block block, int r, int c, Value value, boolean there, Box cell) {
    String colour = canvas.colour(value.tag());
    String name = canvas.names().value(value);
    canvas.mark(
        "element",
        "ub:" + block.low() + ":" + r + "," + c,
        value.tag(),
        there ? Numbers.brief(value.number()) : "",
        there ? name : canvas.names().tag(value.tag()),
        () -> {
          canvas.sketch().fill(cell, there ? colour : canvas.pale(colour));
          if (there) {
            canvas.number(cell, value.number(), false, Theme.inkOn(colour));
          }
          canvas.outline(cell, value.tag());
        });
  }
}
