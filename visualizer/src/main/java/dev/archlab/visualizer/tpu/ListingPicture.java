package dev.archlab.visualizer.tpu;

import dev.archlab.tpu.Instruction;
import dev.archlab.tpu.Instruction.EndLoop;
import dev.archlab.tpu.Instruction.Loop;
import dev.archlab.tpu.Operation;
import dev.archlab.tpu.Operation.Stage;
import dev.archlab.tpu.TpuProgram;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of the program around the next instruction; which run, which wait, which is next. */
final class ListingPicture {

  private final Canvas canvas;

  ListingPicture(Canvas canvas) {
    this.canvas = canvas;
  }

  void draw(Box box) {
    canvas.panel(box);
    Optional<TpuProgram> program = canvas.state().program();
    if (program.isEmpty()) {
      return;
    }
    Box inner = box.inset(8);
    double line = canvas.line();
    List<Instruction> lines = program.get().instructions();
    int next = canvas.state().sequencer().next();
    canvas.label(
        inner.top(line), program.get().name() + loops(lines, next), true, canvas.theme().ink());
    double legend = LegendPicture.height(canvas);
    boolean explains = inner.height() - legend > 12 * line;
    double height = inner.height() - (explains ? legend : 0);
    if (explains) {
      new LegendPicture(canvas).draw(inner.below(height));
    }
    int room = (int) Math.floor((height - line - 4) / line);
    int first = Math.max(0, Math.min(next - room / 2, lines.size() - room));
    for (int i = 0; i < room && first + i < lines.size(); i++) {
      int pc = first + i;
      Box row = new Box(inner.x(), inner.y() + line + 4 + i * line, inner.width(), line);
      drawLine(pc, lines, pc == next, row);
    }
  }

  /** The loops around an instruction, with their counters. */
  private String loops(List<Instruction> lines, int next) {
    List<String> names = new ArrayList<>();
    for (int pc = 0; pc < next && pc < lines.size(); pc++) {
      if (lines.get(pc) instanceof Loop loop) {
        names.add(loop.name() + "=%d/" + loop.count());
      } else if (lines.get(pc) instanceof EndLoop) {
        names.remove(names.size() - 1);
      }
    }
    StringBuilder text = new StringBuilder();
    List<Integer> counters = canvas.state().sequencer().counters();
    for (int i = 0; i < names.size() && i < counters.size(); i++) {
      text.append("  ").append(String.format(java.util.Locale.ROOT, names.get(i), counters.get(i)));
    }
    return text.toString();
  }

  private void drawLine(int pc, List<Instruction> lines, boolean isNext, Box row) {
    Optional<Operation> running = find(pc, Stage.RUNNING);
    Optional<Operation> waiting = find(pc, Stage.WAITING);
    String unit = "line:" + pc;
    String state =
        running.isPresent() ? "running" : waiting.isPresent() ? "waiting" : isNext ? "next" : "";
    int depth = depth(lines, pc);
    String text = (pc + 1) + "  " + "  ".repeat(depth) + lines.get(pc);
    String title =
        lines.get(pc) + (state.isEmpty() ? "" : " – " + canvas.words().say("line." + state));
    canvas.mark(
        "line",
        unit,
        0,
        state,
        title,
        () -> {
          Box room = new Box(row.x() + 16, row.y(), row.width() - 16, row.height());
          if (isNext) {
            canvas.sketch().fill(row, canvas.theme().idle());
          }
          sign(running.isPresent(), waiting.isPresent(), isNext, row);
          boolean plain = state.isEmpty();
          String ink = plain ? canvas.theme().muted() : canvas.theme().ink();
          canvas.label(room, Sketch.fit(text, room.width(), canvas.text(), false), false, ink);
          canvas.pointed(row, canvas.prefix() + unit);
        });
  }

  private void sign(boolean runs, boolean waits, boolean isNext, Box row) {
    double s = canvas.text() * 0.32;
    double x = row.x() + 7;
    double y = row.centreY();
    if (runs) {
      canvas.sketch().fill(new Box(x - s, y - s, 2 * s, 2 * s), canvas.theme().good());
    } else if (waits) {
      canvas.sketch().fill(new Box(x - s, y - s, 0.7 * s, 2 * s), canvas.theme().warn());
      canvas.sketch().fill(new Box(x + 0.3 * s, y - s, 0.7 * s, 2 * s), canvas.theme().warn());
    } else if (isNext) {
      canvas.sketch().arrow(x - 6, y, x + 6, y, canvas.theme().accent(), 1.6);
    }
  }

  private Optional<Operation> find(int pc, Stage stage) {
    return canvas.state().operations().stream()
        .filter(operation -> operation.pc() == pc && operation.stage() == stage)
        .findFirst();
  }

  private static int depth(List<Instruction> lines, int pc) {
    int depth = 0;
    for (int i = 0; i < pc; i++) {
      depth += lines.get(i) instanceof Loop ? 1 : lines.get(i) instanceof EndLoop ? -1 : 0;
    }
    return depth - (lines.get(pc) instanceof EndLoop ? 1 : 0);
  }
}
