package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.core.Stage;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.visualizer.cpu.CpuState.Register;
import dev.archlab.visualizer.cpu.Moment.Source;
import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Registers with their values: in the colour of the element that they hold; read and written ones
 * are marked, and those whose value is still computed say how long.
 */
final class RegisterPicture {

  /** Of the picture of all registers. */
  static final int ROWS = 16;

  private static final double NAME = 34;
  private static final double CELL = 112;

  private final Canvas canvas;
  private final Sketch sketch;
  private final Theme theme;
  private final CpuState state;
  private final Set<Integer> read = new LinkedHashSet<>();
  private final Set<Integer> written = new LinkedHashSet<>();

  RegisterPicture(Canvas canvas, Sketch sketch) {
    this.canvas = canvas;
    this.sketch = sketch;
    theme = canvas.theme();
    state = canvas.state();
    Moment now = state.now().orElse(null);
    if (now != null && now.execution() != null) {
      for (Source source : now.execution().sources()) {
        read.add(source.register());
      }
    }
    Slot retiring = state.slot(Stage.WRITE_BACK).orElse(null);
    if (retiring != null && retiring.instruction() != null && retiring.isInstruction()) {
      written.add(retiring.instruction().destination());
    }
    read.remove(0);
    written.remove(0);
  }

  /** Both files, register by register. */
  void drawAll(Box box) {
    if (state.registers().isEmpty()) {
      return;
    }
    double height = Math.min(canvas.line() + 3, box.height() / ROWS);
    for (int number = 0; number < Registers.COUNT; number++) {
      Box column = box.column(number / ROWS, Registers.COUNT / ROWS, 4);
      Box cell = new Box(column.x(), box.y() + number % ROWS * height, column.width(), height - 1);
      draw(state.registers().get(number), cell);
    }
  }

  /** Says on the right side of a title how written and read registers are marked. */
  void drawLegend(Box title) {
    String reading = canvas.say("legend.read");
    String writing = canvas.say("legend.written");
    double mark = 4;
    double second = title.right() - mark - 6 - canvas.width(reading);
    double first = second - 14 - canvas.width(writing);
    double top = title.y() + 3;
    double height = title.height() - 6;
    if (first < title.centreX()) {
      return;
    }
    sketch.fill(new Box(first - mark - 4, top, mark, height), theme.good());
    canvas.left(sketch, title.beside(first - title.x()), writing, false, theme.muted());
    canvas.left(sketch, title.beside(second - title.x()), reading, false, theme.muted());
    sketch.fill(new Box(title.right() - mark, top, mark, height), theme.accent());
  }

  /** The registers that the instructions in the pipeline read or write, as many as fit. */
  void drawTouched(Box box) {
    int columns = (int) Math.max(1, box.width() / canvas.scaled(CELL));
    double height = canvas.line() + 2;
    int rows = (int) (box.height() / height);
    int at = 0;
    for (int number : touched()) {
      if (at >= rows * columns) {
        break;
      }
      Box column = box.column(at % columns, columns, 4);
      draw(
          state.registers().get(number),
          new Box(column.x(), box.y() + at / columns * height, column.width(), height - 2));
      at++;
    }
  }

  private List<Integer> touched() {
    if (state.registers().isEmpty()) {
      return List.of();
    }
    Set<Integer> touched = new LinkedHashSet<>(read);
    touched.addAll(written);
    Stage[] stages = {Stage.EXECUTE, Stage.DECODE, Stage.MEMORY, Stage.WRITE_BACK, Stage.FETCH};
    for (Stage stage : stages) {
      Slot slot = state.slot(stage).orElse(null);
      if (slot != null && slot.instruction() != null && slot.isInstruction()) {
        touched.add(slot.instruction().destination());
        touched.addAll(slot.instruction().sources());
        touched.add(slot.instruction().stored());
      }
    }
    for (Register register : state.registers()) {
      if (register.remaining() > 0) {
        touched.add(register.number());
      }
    }
    touched.remove(0);
    return List.copyOf(touched);
  }

  private void draw(Register register, Box cell) {
    int number = register.number();
    String name = Registers.name(number);
    String unit = canvas.unit("register:" + name);
    String value = canvas.narrator().value(number, register.bits());
    Operand element = canvas.element(register.tag()).orElse(null);
    String tag = element == null ? "" : element.name();
    sketch.mark(
        "register",
        unit,
        tag,
        value,
        title(register, value, tag),
        () -> {
          drawGround(register, cell, element);
          drawTexts(register, cell, value, element);
          if (canvas.isChosen(register.tag())) {
            canvas.choose(sketch, cell);
          }
          if (canvas.isPointed(unit)) {
            sketch.frame(cell, theme.accent(), 2);
          }
        });
  }

  private String title(Register register, String value, String tag) {
    String name = Registers.name(register.number());
    StringBuilder title =
        new StringBuilder(
            tag.isEmpty()
                ? canvas.say("register.value", name, value)
                : canvas.say("register.element", name, tag, value));
    if (register.remaining() > 0) {
      title.append(canvas.say("register.pending", register.remaining() + 1));
    }
    if (read.contains(register.number())) {
      title.append(canvas.say("register.read"));
    }
    if (written.contains(register.number())) {
      title.append(canvas.say("register.written"));
    }
    return title.append('.').toString();
  }

  private void drawGround(Register register, Box cell, @Nullable Operand e) {
    boolean isRead = read.contains(register.number());
    boolean isWritten = written.contains(register.number());
    String ground = e == null ? theme.paper() : canvas.colour(e);
    sketch.box(cell, Style.outlined(ground, theme.line(), 0.5));
    if (isRead) { // taken out on the right side
      sketch.fill(cell.beside(cell.width() - 4), theme.accent());
    }
    if (isWritten) { // put in on the left side
      sketch.fill(cell.left(4), theme.good());
    }
  }

  private void drawTexts(Register register, Box cell, String value, @Nullable Operand element) {
    String ground = element == null ? theme.paper() : canvas.colour(element);
    boolean used = register.bits() != 0 || register.tag() != 0;
    String ink = element != null ? Theme.inkOn(ground) : used ? theme.ink() : theme.muted();
    double name = Math.min(canvas.scaled(NAME), cell.width() / 2);
    Box inner = new Box(cell.x() + 6, cell.y(), cell.width() - 12, cell.height());
    String label = Registers.name(register.number());
    canvas.left(sketch, inner.left(name), label, register.remaining() == 0 && used, ink);
    Box rest = inner.beside(name);
    if (register.remaining() > 0) {
      String wait = canvas.say("ready.in", register.remaining());
      double width = canvas.width(wait) + 6;
      Box badge = new Box(rest.right() - width, rest.y() + 1, width, rest.height() - 2);
      String warn = Theme.blend(theme.paper(), theme.warn(), 0.55);
      sketch.fill(badge, warn);
      sketch.textIn(badge, wait, canvas.text(), Theme.inkOn(warn));
      rest = rest.left(rest.width() - width - 3);
    }
    canvas.left(sketch, rest, value, false, ink);
  }
}
