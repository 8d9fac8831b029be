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
    Guess guess = canvas.state().guess();
    double line = canvas.line();
    if (guess == null) {
      canvas.left(sketch, box.top(line), canvas.say("no_branch"), false, theme.muted());
      return;
    }
    String taken = canvas.say(guess.taken() ? "taken" : "not_taken");
    String known = canvas.say(guess.known() ? "known" : "unknown");
    String unit = canvas.unit("predictor");
    sketch.mark(
        "predictor",
        unit,
        "",
        Integer.toString(guess.counter()),
        canvas.say(
                "guess.title",
                guess.branch().text(),
                taken,
                known,
                canvas.say("counter", guess.counter()))
            + ".",
        () -> {
          String where = Narrator.name(guess.stage()) + ": ";
          canvas.left(sketch, box.top(line), where + guess.branch().text(), false, theme.ink());
          Box second = box.below(line).top(line);
          double size = line - 5;
          if (guess.branch().isBranch()) {
            for (int step = 0; step < STEPS; step++) {
              Box square = new Box(box.x() + step * (size + 2), second.y() + 2, size, size);
              String full = step >= TAKEN ? theme.good() : theme.warn();
              sketch.box(
                  square,
                  Style.outlined(guess.counter() == step ? full : theme.paper(), theme.line(), 1));
            }
            second = second.beside(STEPS * (size + 2) + 6);
          }
          canvas.left(sketch, second, taken, true, theme.ink());
          canvas.left(sketch, box.below(2 * line).top(line), known, false, theme.muted());
        });
  }
}
