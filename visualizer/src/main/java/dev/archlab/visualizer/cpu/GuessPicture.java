package dev.archlab.visualizer.cpu;

import dev.archlab.visualizer.cpu.CpuState.Guess;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;

/** What the branch predictor made of the branch in flight, with its two-bit counter. */
record GuessPicture(Canvas canvas, Sketch sketch) {

  private static final int STEPS = 4;
  private static final int TAKEN = 2;

  void draw(Box box) {
    Theme theme = canvas.theme();
    String title = canvas.say("predictor");
    double label = canvas.width(title) + 8;
    canvas.left(sketch, box.left(label), title, false, theme.muted());
    Box rest = box.beside(label);
    Guess guess = canvas.state().guess();
    if (guess == null) {
      canvas.left(sketch, rest, canvas.say("no_branch"), false, theme.muted());
      return;
    }
    String taken = canvas.say(guess.taken() ? "taken" : "not_taken");
    String known = canvas.say(guess.known() ? "known" : "unknown");
    String counter = canvas.say("counter", guess.counter());
    sketch.mark(
        "predictor",
        canvas.unit("predictor"),
        "",
        Integer.toString(guess.counter()),
        canvas.say("guess.title", guess.branch().text(), taken, known, counter) + ".",
        () -> {
          double used = guess.branch().isBranch() ? drawCounter(rest, guess.counter()) : 0;
          Box text = rest.beside(used);
          String stage = Narrator.name(guess.stage());
          String whole = stage + " " + guess.branch().text() + ": " + taken;
          boolean fits = canvas.boldWidth(whole) <= text.width();
          canvas.left(sketch, text, fits ? whole : stage + ": " + taken, true, theme.ink());
        });
  }

  /** The two-bit counter: the step at which it stands is filled; returns the width it takes. */
  private double drawCounter(Box box, int counter) {
    Theme theme = canvas.theme();
    double size = box.height() - 7;
    for (int step = 0; step < STEPS; step++) {
      Box square = new Box(box.x() + step * (size + 2), box.centreY() - size / 2, size, size);
      String full = step >= TAKEN ? theme.good() : theme.warn();
      String fill = counter == step ? full : theme.paper();
      sketch.box(square, Style.outlined(fill, theme.line(), 1));
    }
    return STEPS * (size + 2) + 6;
  }
}
