package dev.archlab.visualizer.tpu;

import dev.archlab.tpu.Operation;
import dev.archlab.tpu.TpuUnit;
import dev.archlab.tpu.UnitCause;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.tpu.TpuState.Unit;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Sketch;
import java.util.List;

/** A unit beside the array: its name, and whether it runs or what it waits for. */
final class UnitPicture {

  private final Canvas canvas;

  UnitPicture(Canvas canvas) {
    this.canvas = canvas;
  }

  void draw(TpuUnit which, Box box) {
    Unit unit = canvas.state().unit(which);
    String name = canvas.names().unit(which);
    String state = canvas.names().state(unit.cause());
    String mark = "unit:" + Names.cause(which);
    canvas.mark(
        "unit",
        mark,
        0,
        Names.cause(unit.cause()),
        new Narrator(canvas.state(), canvas.names(), canvas.words()).unit(unit),
        () -> {
          canvas.panel(box);
          double size = Math.min(canvas.text() * 0.8, box.height() - 4);
          double x = box.x() + 6 + size / 2;
          double middle = Math.min(box.height() / 2, canvas.line() / 2 + 3);
          sign(unit.cause(), x, box.y() + middle, size);
          Box room = box.beside(size + 12);
          room = new Box(room.x(), room.y(), room.width() - 4, room.height());
          texts(unit, name, state, room);
          progress(unit, box);
          canvas.pointed(box, canvas.prefix() + mark);
        });
  }

  private void texts(Unit unit, String name, String state, Box room) {
    double line = canvas.line();
    if (room.height() < 2 * line + 4) {
      double gap = canvas.text() * 0.7;
      double used = canvas.width(name) * 1.06 + gap;
      canvas.label(room, name, true, canvas.theme().ink());
      String short1 = Sketch.fit(state, room.width() - used, canvas.text(), false);
      if (short1.equals(state)) {
        canvas.label(room.beside(used), state, false, ink(unit));
      }
      return;
    }
    Box first = new Box(room.x(), room.y() + 2, room.width(), line);
    canvas.label(first, name, true, canvas.theme().ink());
    Box second = new Box(room.x(), first.bottom(), room.width(), line);
    canvas.label(second, state, false, ink(unit));
    Box third = new Box(room.x(), second.bottom(), room.width(), line);
    if (third.bottom() <= room.bottom()) {
      unit.current()
          .or(unit::waiting)
          .ifPresent(
              operation -> canvas.label(third, subject(operation), false, canvas.theme().muted()));
    }
  }

  /** What an operation is about: its line, and the element with which it begins. */
  private String subject(Operation operation) {
    String text = operation.instruction().toString();
    int end = text.indexOf(' ');
    return canvas.words().say("line", operation.pc() + 1)
        + " "
        + (end < 0 ? text : text.substring(0, end));
  }

  private void progress(Unit unit, Box box) {
    unit.transfer()
        .ifPresent(
            transfer -> {
              double part = (double) transfer.requested() / transfer.bytes();
              Box bar = box.below(box.height() - 3);
              canvas.sketch().fill(bar.left(box.width() * part), canvas.theme().accent());
            });
  }

  private String ink(Unit unit) {
    return unit.isRunning() ? canvas.theme().good() : canvas.theme().muted();
  }

  /** A triangle for what runs, two bars for what waits, a ring for what has nothing to do. */
  private void sign(UnitCause cause, double x, double y, double size) {
    double h = size / 2;
    Sketch sketch = canvas.sketch();
    switch (cause) {
      case RUNNING ->
          sketch.polygon(
              List.of(new Point(x - h, y - h), new Point(x + h, y), new Point(x - h, y + h)),
              Style.filled(canvas.theme().good()));
      case NO_INSTRUCTION_ISSUED, INSTRUCTION_ISSUE ->
          sketch.circle(x, y, h * 0.7, Style.stroked(canvas.theme().muted(), 1.4));
      default -> {
        String warn = canvas.theme().warn();
        sketch.fill(new Box(x - h * 0.75, y - h, h * 0.5, size), warn);
        sketch.fill(new Box(x + h * 0.25, y - h, h * 0.5, size), warn);
      }
    }
  }
}
