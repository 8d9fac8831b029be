package dev.archlab.visualizer.lesson;

import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;

/** Draws a page of a lesson, with or without its answer: a pure function of both. */
public final class LessonPanel {

  /** The part of a picture's width that a page needs. */
  public static final double SHARE = 0.26;

  private static final double PAD = 16;
  private static final double TALL = 1e6;

  /** From the largest on: the first with which all of the page has room is taken. */
  private static final double[] SIZES = {1.4, 1.3, 1.2, 1.1, 1};

  private final Page page;
  private final boolean revealed;
  private final Look look;
  private final Words words;
  private final double size;
  private final Sketch sketch;

  private LessonPanel(Page page, boolean revealed, Look look, double size, Sketch sketch) {
    this.page = page;
    this.revealed = revealed;
    this.look = look;
    this.words = Words.in(look.language(), LessonPanel.class);
    this.size = size;
    this.sketch = sketch;
  }

  /**
   * @param revealed true if the answer is shown
   */
  public static void draw(Page page, boolean revealed, Box box, Look look, Sketch sketch) {
    Box inner = box.inset(PAD);
    sketch.fill(box, look.theme().panel());
    sketch.line(
        box.right(), box.y(), box.right(), box.bottom(), Style.stroked(look.theme().line(), 1));
    new LessonPanel(page, revealed, look, size(page, inner, look), sketch).drawPage(inner);
  }

  /** The same before and after the answer is revealed, so that nothing moves. */
  private static double size(Page page, Box box, Look look) {
    for (double factor : SIZES) {
      Sketch trial = new Sketch();
      double size = factor * look.text();
      Box tall = new Box(box.x(), box.y(), box.width(), TALL);
      if (new LessonPanel(page, true, look, size, trial).drawPage(tall) <= box.bottom()) {
        return size;
      }
    }
    return look.text();
  }

  /**
   * @return y below all that is drawn
   */
  private double drawPage(Box box) {
    Theme theme = look.theme();
    double y = box.y();
    double small = look.text();
    String number = words.say("number", page.number(), page.count());
    y =
        paragraph(
            "lesson", page.lesson() + " · " + number, rest(box, y), small, false, theme.muted());
    y = paragraph("title", page.title(), rest(box, y + 4), 1.35 * size, true, theme.ink());
    y = paragraph("text", page.text(), rest(box, y + 0.4 * size), size, false, theme.ink());
    y += 0.8 * size;
    sketch.line(box.x(), y, box.right(), y, Style.stroked(theme.line(), 1));
    y = heading(words.say("question"), rest(box, y + 0.7 * size), theme.accent());
    y = paragraph("question", page.question(), rest(box, y), size, false, theme.ink());
    y += 0.3 * size;
    for (int i = 0; i < page.choices().size(); i++) {
      y = choice(i, rest(box, y + 0.3 * size));
    }
    y += 0.6 * size;
    if (!revealed) {
      return paragraph("answer", words.say("open"), rest(box, y), small, false, theme.muted());
    }
    y = heading(words.say("answer"), rest(box, y), theme.good());
    return paragraph("answer", page.answer(), rest(box, y), size, false, theme.ink());
  }

  private static Box rest(Box box, double y) {
    return box.below(y - box.y());
  }

  private double heading(String text, Box box, String colour) {
    return sketch.paragraph(box, text, size, true, colour) + 2;
  }

  private double paragraph(
      String unit, String text, Box box, double letters, boolean bold, String colour) {
    double[] below = new double[1];
    sketch.mark(
        "lesson",
        "lesson/" + unit,
        "",
        text,
        "",
        () -> below[0] = sketch.paragraph(box, text, letters, bold, colour));
    return below[0];
  }

  /** A number in a circle and the text beside it; the right one is ticked when it is revealed. */
  private double choice(int index, Box box) {
    Page.Option option = page.choices().get(index);
    Theme theme = look.theme();
    boolean ticked = revealed && option.right();
    String colour = ticked ? theme.good() : revealed ? theme.muted() : theme.ink();
    double radius = 0.75 * size;
    double line = 1.35 * size;
    Box badge = new Box(box.x(), box.y() + size * 0.6 - radius, 2 * radius, 2 * radius);
    sketch.circle(
        badge.centreX(),
        badge.centreY(),
        radius,
        ticked ? Style.filled(colour) : Style.stroked(colour, 1.2));
    String label = ticked ? words.say("right") : Integer.toString(index + 1);
    sketch.boldIn(badge, label, size, ticked ? theme.panel() : colour);
    double y =
        paragraph(
            "choice:" + (index + 1),
            option.text(),
            box.beside(2 * radius + 0.5 * size),
            size,
            ticked,
            colour);
    return Math.max(y, box.y() + line);
  }
}
