package dev.archlab.visualizer.tpu;

import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.scene.Typeface;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Colours;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import java.util.List;
import java.util.Optional;

/** What all parts of the picture draw with. */
record Canvas(
    TpuState state,
    Names names,
    String prefix,
    Look look,
    Sketch sketch,
    Words words,
    Colours colours) {

  /** The part of the size of a text by which a line of text is higher. */
  static final double LINE = 1.35;

  static Canvas of(Frame<TpuState> frame, String prefix, Look look, Sketch sketch) {
    Words words = Words.in(look.language(), TpuView.class);
    return new Canvas(
        frame.state(),
        new Names(frame.recording().operands(), words),
        prefix,
        look,
        sketch,
        words,
        new Colours(frame.recording().operands()));
  }

  double text() {
    return look.text();
  }

  double line() {
    return LINE * look.text();
  }

  Theme theme() {
    return look.theme();
  }

  double width(String text) {
    return Typeface.of(false).width(text, look.text());
  }

  /** True if a line of text fits into a box. */
  boolean fits(Box box, String text) {
    return box.height() >= look.text() && width(text) <= box.width();
  }

  /** The colour of an element, or that of something without identity. */
  String colour(long tag) {
    Optional<Operand> operand = colours.operand(tag);
    return operand.isPresent() ? colours.of(operand.get()) : theme().idle();
  }

  /** A colour that steps back. */
  String pale(String colour) {
    return Theme.blend(colour, theme().paper(), 0.68);
  }

  boolean isChosen(long tag) {
    return look.chosen() != null && colours.operand(tag).filter(look::isChosen).isPresent();
  }

  /** Outlines a thing whose element is chosen: a frame and a diamond in its corner. */
  void outline(Box box, long... tags) {
    for (long tag : tags) {
      if (tag != 0 && isChosen(tag)) {
        sketch.frame(box, theme().accent(), 3);
        double s = Math.min(5, box.height() / 5);
        diamond(box.x() + s, box.y() + s, s, theme().accent());
        return;
      }
    }
  }

  /** Outlines what the reader points at. */
  void pointed(Box box, String unit) {
    if (look.isPointed(unit)) {
      sketch.frame(box, theme().ink(), 2.5);
    }
  }

  void diamond(double x, double y, double s, String colour) {
    sketch.polygon(
        List.of(new Point(x, y - s), new Point(x + s, y), new Point(x, y + s), new Point(x - s, y)),
        Style.filled(colour));
  }

  /** Marks what {@code drawing} draws. */
  void mark(String kind, String unit, long tag, String value, String title, Runnable drawing) {
    sketch.mark(kind, prefix + unit, names.tag(tag), value, title, drawing);
  }

  /** A panel with a frame. */
  void panel(Box box) {
    sketch.box(box, Style.outlined(theme().panel(), theme().line(), 1));
  }

  /** A text at the left of a box, shortened to fit; nothing if the box is too low. */
  void label(Box box, String text, boolean bold, String colour) {
    String fitting = Sketch.fit(text, box.width(), look.text(), bold);
    if (box.height() < look.text() || fitting.length() < Math.min(3, text.length())) {
      return;
    }
    double y = box.centreY() + 0.36 * look.text();
    if (bold) {
      sketch.bold(fitting, box.x(), y, look.text(), colour);
    } else {
      sketch.text(fitting, box.x(), y, look.text(), colour);
    }
  }

  /** A number in the middle of a box, with fewer digits if it does not fit, or not at all. */
  void number(Box box, float number, boolean bold, String colour) {
    Box room = new Box(box.x() + 1, box.y(), box.width() - 2, box.height());
    if (!centred(room, Numbers.brief(number), bold, colour)) {
      centred(room, Numbers.briefer(number), bold, colour);
    }
  }

  /** A text in the middle of a box, if all of it fits. */
  boolean centred(Box box, String text, boolean bold, String colour) {
    if (text.isEmpty() || !fits(box, text)) {
      return false;
    }
    if (bold) {
      sketch.boldIn(box, text, look.text(), colour);
    } else {
      sketch.textIn(box, text, look.text(), colour);
    }
    return true;
  }
}
