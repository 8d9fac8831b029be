package dev.archlab.visualizer.window;

import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.lesson.LessonScreen;
import dev.archlab.visualizer.panel.Actor;
import dev.archlab.visualizer.panel.Axis;
import dev.archlab.visualizer.panel.Screen;
import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.scene.Typeface;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import java.util.List;
import java.util.Optional;

/** Puts the whole picture of the window together: machines, controls, and what lies over them. */
final class Composition {

  private static final Box PAGE = new Box(0, 0, Screen.WIDTH, Screen.HEIGHT);
  private static final double TIP_WIDTH = 34;

  private Composition() {}

  static Scene draw(List<Actor<?>> actors, Axis axis, double position, Shot shot) {
    Look look = shot.look();
    Scene machines = machines(actors, shot, look, Strip.height(look));
    Sketch sketch = new Sketch();
    shot.zoom().of(machines.elements()).forEach(sketch::add);
    Strip.draw(shot, axis, position, PAGE, sketch);
    if (shot.deck().help()) {
      Help.draw(look, PAGE, sketch);
    } else {
      drawTip(shot, sketch);
    }
    return new Scene(
        machines.width(),
        machines.height(),
        machines.title(),
        machines.language(),
        sketch.elements());
  }

  /** What is shown without the controls, with some room below it. */
  static Scene machines(List<Actor<?>> actors, Shot shot, Look look, double bottom) {
    Shot.Lecture lecture = shot.lecture();
    return lecture == null
        ? Screen.draw(actors, shot.pacing(), look, bottom)
        : LessonScreen.draw(
            lecture.reading().in(look.language()),
            lecture.revealed(),
            actors,
            shot.pacing(),
            look,
            bottom);
  }

  /** While there are no machines yet. */
  static Scene waiting(Note note, double part, Shot shot) {
    Look look = shot.look();
    Theme theme = look.theme();
    Words words = Words.in(look.language(), Composition.class);
    Sketch sketch = new Sketch();
    sketch.fill(PAGE, theme.paper());
    double size = 1.6 * look.text();
    double width = PAGE.width() * 0.4;
    Box bar = new Box(PAGE.centreX() - width / 2, PAGE.centreY(), width, 0.5 * size);
    String text = note.say(words);
    sketch.mark(
        "progress",
        "progress",
        "",
        text,
        text,
        () -> {
          Box line = new Box(0, bar.y() - 2.2 * size, PAGE.width(), 1.5 * size);
          sketch.textIn(line, text, size, theme.ink());
          sketch.fill(bar, theme.idle());
          sketch.fill(bar.left(bar.width() * Math.max(0, Math.min(part, 1))), theme.accent());
        });
    return new Scene(Screen.WIDTH, Screen.HEIGHT, text, look.language(), sketch.elements());
  }

  /** What is said of the unit that the reader points at, beside it. */
  private static void drawTip(Shot shot, Sketch sketch) {
    String unit = shot.look().unit();
    if (unit == null) {
      return;
    }
    Optional<Mark> pointed = find(sketch.elements(), unit);
    String title = pointed.map(Mark::title).orElse("");
    if (title.isEmpty()) {
      return;
    }
    Point pointer = shot.deck().pointer();
    Box about = Marks.bounds(pointed.get());
    Point at = pointer != null ? pointer : new Point(about.centreX(), about.bottom());
    double size = shot.look().text();
    double pad = 0.6 * size;
    double room = TIP_WIDTH * size;
    double length = Typeface.of(false).width(title, size);
    double width = Math.min(length + 1, room) + 2 * pad;
    int lines = (int) Math.ceil(1.15 * length / room);
    double height = Math.max(1, lines) * 1.35 * size + 2 * pad;
    double x = Math.max(4, Math.min(at.x() + 14, Screen.WIDTH - width - 4));
    double y =
        at.y() + 18 + height > Screen.HEIGHT - 4 ? Math.max(4, at.y() - height - 10) : at.y() + 18;
    Box box = new Box(x, y, width, height);
    Theme theme = shot.look().theme();
    sketch.mark(
        "tip",
        "control/tip",
        "",
        title,
        "",
        () -> {
          sketch.box(box, Style.outlined(theme.paper(), theme.ink(), 1.2));
          sketch.paragraph(box.inset(pad), title, size, false, theme.ink());
        });
  }

  private static Optional<Mark> find(List<Element> elements, String unit) {
    for (Element element : elements) {
      if (element instanceof Mark mark) {
        if (Marks.unit(mark).equals(unit)) {
          return Optional.of(mark);
        }
        Optional<Mark> inner = find(mark.elements(), unit);
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }
}
