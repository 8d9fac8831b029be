package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.core.Cause;
import dev.archlab.cpu.core.Forwarding;
import dev.archlab.cpu.core.Stage;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.visualizer.cpu.Moment.Execution;
import dev.archlab.visualizer.cpu.Moment.Source;
import dev.archlab.visualizer.cpu.Moment.Stand;
import dev.archlab.visualizer.cpu.StageFacts.Fact;
import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import java.util.List;

/**
 * The five stages from left to right with what each holds now; where there is room, the pipeline
 * registers between them and the paths by which operands are forwarded in this cycle.
 */
final class Datapath {

  private static final Stage[] STAGES = Stage.values();
  private static final double GAP = 6;
  private static final double WIDE_GAP = 22;
  private static final double LATCH = 5;

  private final Canvas canvas;
  private final Sketch sketch;
  private final Theme theme;
  private final Box[] boxes = new Box[STAGES.length];
  private final double gap;
  private final double lane;

  /**
   * @param paths whether the forwarding paths are drawn below the stages
   */
  Datapath(Canvas canvas, Sketch sketch, Box box, boolean paths) {
    this.canvas = canvas;
    this.sketch = sketch;
    theme = canvas.theme();
    gap = paths ? canvas.scaled(WIDE_GAP) : GAP;
    lane = paths ? canvas.line() + 2 : 0;
    Box stages = box.top(box.height() - 2 * lane);
    for (int i = 0; i < STAGES.length; i++) {
      boxes[i] = stages.column(i, STAGES.length, gap);
    }
  }

  void draw() {
    Moment now = canvas.state().now().orElse(null);
    for (Stage stage : STAGES) {
      Box box = boxes[stage.ordinal()];
      if (now == null) {
        sketch.box(box, Style.outlined(theme.panel(), theme.line(), 1));
        canvas.left(
            sketch,
            box.inset(canvas.padding()).top(canvas.line()),
            Narrator.name(stage),
            true,
            theme.muted());
      } else {
        drawStage(now, stage, box);
      }
    }
    if (lane > 0) {
      drawLatches();
      if (now != null && now.execution() != null) {
        drawForwarding(now.execution());
        if (now.redirects()) {
          drawRedirect();
        }
      }
    }
  }

  private void drawStage(Moment now, Stage stage, Box box) {
    Slot slot = now.slot(stage);
    Instruction instruction = slot.instruction();
    long tag = slot.tag() == 0 ? slot.address() : slot.tag();
    String value =
        instruction == null || !slot.isInstruction() || stage.ordinal() < Stage.EXECUTE.ordinal()
            ? ""
            : instruction.resultRegister() == 0 ? "" : canvas.narrator().result(slot, instruction);
    String unit = canvas.unit("stage:" + Narrator.name(stage));
    sketch.mark(
        "stage",
        unit,
        canvas.name(tag),
        value,
        canvas.narrator().stage(stage),
        () -> {
          boolean pointed = canvas.isPointed(unit);
          String outline = pointed ? theme.accent() : theme.line();
          sketch.box(box, Style.outlined(theme.panel(), outline, pointed ? 2 : 1));
          drawContent(now, stage, box);
          if (canvas.isChosen(tag)) {
            canvas.choose(sketch, box);
          }
        });
  }

  private void drawContent(Moment now, Stage stage, Box box) {
    Slot slot = now.slot(stage);
    Stand stand = now.stand(stage, canvas.state().before());
    boolean waits = slot.isInstruction() && waitsOn(stage, slot);
    String state =
        !slot.isInstruction()
            ? Theme.blend(theme.panel(), canvas.colour(slot.cause()), 0.6)
            : waits || stand == Stand.BLOCKED ? theme.warn() : theme.good();
    sketch.fill(box.top(4), state);
    Box inner = box.inset(canvas.padding());
    double line = canvas.line();
    String name = Narrator.name(stage);
    boolean beside = lane > 0; // the instruction stands beside the stage's name
    canvas.left(sketch, inner.top(line), name, true, beside ? theme.accent() : theme.ink());
    double indent = beside ? canvas.boldWidth("MEM") + 8 : 0;
    double y = beside ? inner.y() : inner.y() + line;
    boolean first = true;
    for (Fact fact : StageFacts.of(canvas, stage, slot)) {
      if (y + line > inner.bottom() + 4) {
        break;
      }
      Box row = new Box(inner.x(), y, inner.width(), line).beside(first ? indent : 0);
      boolean fits = canvas.boldWidth(fact.text()) <= row.width();
      String text = fits ? fact.text() : fact.brief();
      if (!text.isEmpty()) {
        drawFact(row, fact, text, slot, first);
        y += line;
      }
      first = false;
    }
  }

  private boolean waitsOn(Stage stage, Slot slot) {
    return switch (stage) {
      case FETCH, MEMORY -> slot.remaining() != 0;
      case DECODE -> canvas.state().hazard().isPresent();
      case EXECUTE, WRITE_BACK -> false;
    };
  }

  private void drawFact(Box line, Fact fact, String said, Slot slot, boolean first) {
    String ink = slot.cause() == Cause.RETIRE ? theme.ink() : theme.muted();
    Operand element = canvas.element(fact.tag()).orElse(null);
    if (fact.waits()) {
      String ground = Theme.blend(theme.panel(), theme.warn(), 0.4);
      double width = Math.min(line.width(), canvas.width(said) + 6);
      sketch.fill(new Box(line.x() - 3, line.y() + 1, width, line.height() - 2), ground);
      ink = Theme.inkOn(ground);
    } else if (element != null) {
      String colour = canvas.colour(element);
      String name = element.name();
      boolean named = said.contains(name);
      String text = named ? said : said + "  " + name;
      String shown = canvas.width(text) + 6 <= line.width() ? text : said;
      double width = Math.min(line.width() + 6, canvas.width(shown) + 6);
      Box ground = new Box(line.x() - 3, line.y() + 1, width, line.height() - 2);
      sketch.fill(ground, colour);
      canvas.left(sketch, line, shown, false, Theme.inkOn(colour));
      return;
    }
    canvas.left(sketch, line, said, first && slot.isInstruction(), ink);
    if (first && slot.isSquashed()) {
      double end = line.x() + Math.min(line.width(), canvas.width(said));
      sketch.line(line.x(), line.centreY(), end, line.centreY(), Style.stroked(theme.bad(), 1.5));
    }
  }

  private void drawLatches() {
    for (int i = 1; i < boxes.length; i++) {
      Box bar = latch(i);
      sketch.fill(bar, theme.line());
      double y = bar.y() + bar.height() / 2;
      sketch.arrow(bar.right() + 1, y, boxes[i].x() - 1, y, theme.muted(), 1);
      sketch.line(boxes[i - 1].right(), y, bar.x(), y, Style.stroked(theme.muted(), 1));
    }
  }

  /** The pipeline register in front of a stage. */
  private Box latch(int stage) {
    Box box = boxes[stage];
    double x = box.x() - gap / 2 - LATCH / 2;
    return new Box(x, box.y(), LATCH, box.height());
  }

  /** From EX back to IF, which fetches elsewhere in the next cycle. */
  private void drawRedirect() {
    Box from = boxes[Stage.EXECUTE.ordinal()];
    Box to = boxes[Stage.FETCH.ordinal()];
    double x = from.x() + 6;
    double y = from.bottom() + lane - 4;
    Style style = Style.stroked(theme.bad(), 1.6);
    sketch.circle(x, from.bottom(), 2.5, Style.filled(theme.bad()));
    sketch.lines(
        List.of(new Point(x, from.bottom()), new Point(x, y), new Point(to.centreX(), y)), style);
    sketch.arrow(to.centreX(), y, to.centreX(), to.bottom() + 1, theme.bad(), 1.6);
    Box text = new Box(to.centreX() + 8, y - lane + 1, x - to.centreX() - 14, lane - 2);
    canvas.left(sketch, text, canvas.say("redirect"), false, theme.bad());
  }

  private void drawForwarding(Execution execution) {
    drawPath(execution, Forwarding.EX_MEM, latch(Stage.MEMORY.ordinal()), 0);
    drawPath(execution, Forwarding.MEM_WB, latch(Stage.WRITE_BACK.ordinal()), 1);
    Box unit = boxes[Stage.EXECUTE.ordinal()];
    drawPath(execution, Forwarding.UNIT_OUTPUT, unit.beside(unit.width() - 12).left(LATCH), 0);
  }

  /** From the foot of a pipeline register along a lane to the foot of the stage that takes it. */
  private void drawPath(Execution execution, Forwarding from, Box source, int lanes) {
    List<Source> taken =
        execution.sources().stream().filter(operand -> operand.from() == from).toList();
    if (taken.isEmpty()) {
      return;
    }
    boolean late = taken.stream().allMatch(operand -> operand.into() == Stage.MEMORY);
    Box target = boxes[(late ? Stage.MEMORY : Stage.EXECUTE).ordinal()];
    double foot = target.x() + canvas.scaled(14) + lanes * canvas.scaled(14);
    double y = source.bottom() + (lanes + 1) * lane - 4;
    double x = source.centreX();
    List<String> names = taken.stream().map(operand -> Registers.name(operand.register())).toList();
    String text = String.join(", ", names) + " " + canvas.say("from." + Narrator.key(from));
    Style style = Style.stroked(theme.accent(), 1.6);
    sketch.lines(
        List.of(new Point(x, source.bottom()), new Point(x, y), new Point(foot, y)), style);
    sketch.arrow(foot, y, foot, target.bottom() + 1, theme.accent(), 1.6);
    sketch.circle(x, source.bottom(), 2.5, Style.filled(theme.accent()));
    double start = foot + 8 + (lanes == 0 ? canvas.scaled(14) : 0);
    canvas.left(
        sketch,
        new Box(start, y - lane + 1, Math.max(0, x - start - 6), lane - 2),
        text,
        false,
        theme.accent());
  }
}
