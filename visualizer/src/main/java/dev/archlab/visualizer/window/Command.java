package dev.archlab.visualizer.window;

import java.util.Optional;

/**
 * One use of a control.
 *
 * @param argument steps to go, or the machine that is meant; 0 where there is nothing to say
 */
record Command(Control control, int argument) {

  /** Instead of one machine. */
  static final int ALL = -1;

  static Command of(Control control) {
    return new Command(control, 0);
  }

  /** The name of its button among the units of a picture. */
  String unit() {
    String which =
        control != Control.MACHINE ? "" : argument == ALL ? ":all" : ":" + (argument + 1);
    return "control/" + control.label() + which;
  }

  /** The command whose button is named so; empty if there is none. */
  static Optional<Command> named(String unit) {
    String[] parts = unit.split("[/:]", -1);
    for (Control control : Control.values()) {
      if (parts.length > 1 && parts[0].equals("control") && parts[1].equals(control.label())) {
        int argument =
            parts.length == 2 ? 0 : parts[2].equals("all") ? ALL : Integer.parseInt(parts[2]) - 1;
        return Optional.of(new Command(control, argument));
      }
    }
    return Optional.empty();
  }
}
