package dev.archlab.visualizer.window;

import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.panel.Axis;
import dev.archlab.visualizer.panel.Pacing;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.scene.Typeface;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The controls below the machines, and a line that says how things stand. */
final class Strip {

  private static final double MARGIN = 14;

  /** A run is called long when steps back are no longer a matter of a few thousand cycles. */
  private static final double LONG = 100_000;

  private final Shot shot;
  private final Axis axis;
  private final Words words;
  private final Sketch sketch;
  private final double size;

  /**
   * @param icon instead of the text; null for none
   * @param on whether what it switches is on
   * @param minor left out where there is no room: it has a key
   */
  private record Button(
      Command command, @Nullable Icon icon, String text, boolean on, boolean minor) {}

  private Strip(Shot shot, Axis axis, Sketch sketch) {
    this.shot = shot;
    this.axis = axis;
    this.words = Words.in(shot.look().language(), Strip.class);
    this.sketch = sketch;
    this.size = shot.look().text();
  }

  static double height(Look look) {
    return 4.5 * look.text();
  }

  /** Draws it into the lower end of a box. */
  static void draw(Shot shot, Axis axis, double position, Box box, Sketch sketch) {
    new Strip(shot, axis, sketch).draw(box.below(box.height() - height(shot.look())), position);
  }

  private void draw(Box strip, double position) {
    Theme theme = shot.look().theme();
    sketch.fill(strip, theme.panel());
    sketch.line(strip.x(), strip.y(), strip.right(), strip.y(), Style.stroked(theme.line(), 1));
    Box inner = strip.inset(MARGIN).below(0.45 * size - MARGIN);
    drawButtons(inner.top(2 * size));
    drawStatus(inner.below(2.3 * size).top(1.5 * size), position);
  }

  private void drawButtons(Box row) {
    List<List<Button>> groups = fitting(groups(), row.width());
    double x = row.x();
    for (List<Button> group : groups) {
      for (Button button : group) {
        Box box = new Box(x, row.y(), width(button), row.height());
        drawButton(button, box);
        x = box.right() + gap();
      }
      x += group.isEmpty() ? 0 : 2 * gap();
    }
  }

  /** All that must be there, and of the rest what there is room for. */
  private List<List<Button>> fitting(List<List<Button>> groups, double room) {
    double left = room;
    for (List<Button> group : groups) {
      left -= 2 * gap();
      for (Button button : group) {
        left -= button.minor() ? 0 : width(button) + gap();
      }
    }
    List<List<Button>> fitting = new ArrayList<>();
    for (List<Button> group : groups) {
      List<Button> some = new ArrayList<>();
      for (Button button : group) {
        double width = button.minor() ? width(button) + gap() : 0;
        if (width <= left) {
          some.add(button);
          left -= width;
        }
      }
      fitting.add(some);
    }
    return fitting;
  }

  private double gap() {
    return 0.35 * size;
  }

  private double width(Button button) {
    return button.icon() != null
        ? 2.4 * size
        : 1.3 * size + Typeface.of(false).width(button.text(), size);
  }

  private List<List<Button>> groups() {
    Deck deck = shot.deck();
    List<Button> machines = new ArrayList<>();
    if (axis.machines().size() > 1) {
      machines.add(machine(Command.ALL, words.say("all")));
      for (int i = 0; i < axis.machines().size(); i++) {
        machines.add(machine(i, axis.machines().get(i)));
      }
    }
    List<Button> runs = new ArrayList<>();
    Boolean revealed = deck.revealed();
    if (revealed != null) {
      runs.add(text(Control.PREVIOUS, words.say("previous"), false));
      runs.add(text(Control.FOLLOWING, words.say("following"), false));
      runs.add(text(Control.REVEAL, words.say("reveal"), revealed));
    }
    if (deck.workloads()) {
      runs.add(minor(Control.WORKLOAD, words.say("workload")));
    }
    if (deck.kernels()) {
      runs.add(minor(Control.KERNEL, words.say("kernel")));
    }
    if (!deck.dataflow().isEmpty()) {
      runs.add(minor(Control.DATAFLOW, words.say("dataflow." + deck.dataflow())));
    }
    return List.of(
        List.of(
            icon(Control.START, Icon.TO_START),
            icon(Control.BACK, Icon.BACK),
            icon(Control.PLAY, deck.playing() ? Icon.PAUSE : Icon.PLAY),
            icon(Control.STEP, Icon.STEP),
            icon(Control.END, Icon.TO_END)),
        List.of(
            text(Control.SLOWER, words.say("slower"), false),
            text(Control.FASTER, words.say("faster"), false),
            text(Control.PACE, words.say("pace." + shot.pacing().label()), false)),
        machines,
        runs,
        List.of(
            text(Control.NEXT, words.say("next"), false),
            text(Control.BREAK, words.say("break"), deck.breakpoint() != null),
            minor(Control.GO, words.say("go")),
            minor(Control.CHOOSE, words.say("choose"))),
        List.of(
            text(Control.LANGUAGE, shot.look().language().equals("en") ? "한국어" : "English", false),
            text(Control.THEME, words.say("theme"), false),
            text(Control.PRESENTER, words.say("presenter"), size > Look.DESK_TEXT)),
        List.of(
            minor(Control.ZOOM_IN, words.say("zoom") + " +"),
            minor(Control.ZOOM_OUT, words.say("zoom") + " −"),
            minor(Control.FULL_SCREEN, "F11"),
            minor(Control.SAVE, words.say("save")),
            text(Control.HELP, "?", deck.help())));
  }

  private Button machine(int index, String text) {
    return new Button(
        new Command(Control.MACHINE, index), null, text, shot.machine() == index, false);
  }

  private static Button icon(Control control, Icon icon) {
    return new Button(Command.of(control), icon, "", false, false);
  }

  private static Button text(Control control, String text, boolean on) {
    return new Button(Command.of(control), null, text, on, false);
  }

  private static Button minor(Control control, String text) {
    return new Button(Command.of(control), null, text, false, true);
  }

  private void drawButton(Button button, Box box) {
    Theme theme = shot.look().theme();
    String unit = button.command().unit();
    String ink = button.on() ? Theme.inkOn(theme.accent()) : theme.ink();
    boolean pointed = shot.look().isPointed(unit);
    sketch.mark(
        "control",
        unit,
        "",
        button.on() ? "on" : "",
        title(button.command()),
        () -> {
          sketch.box(
              box,
              Style.outlined(
                  button.on() ? theme.accent() : theme.paper(),
                  pointed ? theme.accent() : theme.line(),
                  pointed ? 2 : 1));
          Icon icon = button.icon();
          if (icon == null) {
            sketch.textIn(box, button.text(), size, ink);
          } else {
            icon.draw(box, 0.85 * size, ink, sketch);
          }
        });
  }

  private String title(Command command) {
    if (command.control() == Control.MACHINE) {
      return command.argument() == Command.ALL
          ? words.say("control.machine.all") + " (0)"
          : words.say("control.machine.one", axis.machines().get(command.argument()))
              + " ("
              + (command.argument() + 1)
              + ")";
    }
    String label = command.control().label();
    return words.say("control." + label) + " (" + words.say("key." + label) + ")";
  }

  private void drawStatus(Box row, double position) {
    Theme theme = shot.look().theme();
    Deck deck = shot.deck();
    Entry entry = deck.entry();
    String text;
    String colour = theme.muted();
    if (entry != null) {
      text = words.say("entry." + entry.purpose().label()) + " " + entry.text() + "|";
      colour = theme.accent();
    } else {
      text = status(position);
    }
    String shown = Sketch.fit(text, row.width(), size, false);
    String ink = colour;
    sketch.mark(
        "status",
        "control/status",
        "",
        text,
        "",
        () -> sketch.text(shown, row.x(), row.y() + size, size, ink));
  }

  private String status(double position) {
    Deck deck = shot.deck();
    List<String> parts = new ArrayList<>();
    boolean all = shot.machine() == Command.ALL;
    double length = all ? axis.length(shot.pacing()) : axis.length(shot.pacing(), shot.machine());
    parts.add(
        words.say(
            "status." + shot.pacing().label(),
            number(Math.min(position, length), shot.pacing()),
            number(length, shot.pacing())));
    parts.add(words.say("status.speed", deck.speed()));
    if (shot.look().chosen() != null) {
      parts.add(words.say("status.chosen", shot.look().chosen()));
    }
    if (deck.breakpoint() != null) {
      parts.add(words.say("status.break", deck.breakpoint()));
    }
    if (axis.length(Pacing.CYCLES) > LONG) {
      parts.add(words.say("status.coarse", deck.coarseness()));
    }
    String note = deck.note().say(words);
    if (!note.isEmpty()) {
      parts.add(note);
    }
    return String.join("  ·  ", parts);
  }

  private static String number(double value, Pacing pacing) {
    return String.format(Locale.ROOT, pacing == Pacing.NANOSECONDS ? "%,.1f" : "%,.0f", value);
  }
}
