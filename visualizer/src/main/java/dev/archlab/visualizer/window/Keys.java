package dev.archlab.visualizer.window;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Which key is which command. */
final class Keys {

  private static final int MANY = 10;

  private static final Map<KeyCode, Control> CONTROLS =
      Map.ofEntries(
          Map.entry(KeyCode.HOME, Control.START),
          Map.entry(KeyCode.LEFT, Control.BACK),
          Map.entry(KeyCode.SPACE, Control.PLAY),
          Map.entry(KeyCode.RIGHT, Control.STEP),
          Map.entry(KeyCode.END, Control.END),
          Map.entry(KeyCode.N, Control.NEXT),
          Map.entry(KeyCode.DOWN, Control.SLOWER),
          Map.entry(KeyCode.UP, Control.FASTER),
          Map.entry(KeyCode.C, Control.PACE),
          Map.entry(KeyCode.K, Control.KERNEL),
          Map.entry(KeyCode.D, Control.DATAFLOW),
          Map.entry(KeyCode.W, Control.WORKLOAD),
          Map.entry(KeyCode.PAGE_UP, Control.PREVIOUS),
          Map.entry(KeyCode.PAGE_DOWN, Control.FOLLOWING),
          Map.entry(KeyCode.R, Control.REVEAL),
          Map.entry(KeyCode.G, Control.GO),
          Map.entry(KeyCode.E, Control.CHOOSE),
          Map.entry(KeyCode.B, Control.BREAK),
          Map.entry(KeyCode.L, Control.LANGUAGE),
          Map.entry(KeyCode.T, Control.THEME),
          Map.entry(KeyCode.P, Control.PRESENTER),
          Map.entry(KeyCode.MINUS, Control.ZOOM_OUT),
          Map.entry(KeyCode.SUBTRACT, Control.ZOOM_OUT),
          Map.entry(KeyCode.PLUS, Control.ZOOM_IN),
          Map.entry(KeyCode.EQUALS, Control.ZOOM_IN),
          Map.entry(KeyCode.ADD, Control.ZOOM_IN),
          Map.entry(KeyCode.F11, Control.FULL_SCREEN),
          Map.entry(KeyCode.S, Control.SAVE),
          Map.entry(KeyCode.SLASH, Control.HELP),
          Map.entry(KeyCode.H, Control.HELP),
          Map.entry(KeyCode.F1, Control.HELP));

  private Keys() {}

  /** What a key without Ctrl or Alt does. */
  static Optional<Command> command(KeyEvent key) {
    if (key.getCode().isDigitKey()) {
      int digit = key.getCode().getCode() - KeyCode.DIGIT0.getCode();
      int keypad = key.getCode().getCode() - KeyCode.NUMPAD0.getCode();
      int machine = key.getCode().isKeypadKey() ? keypad : digit;
      return Optional.of(new Command(Control.MACHINE, machine == 0 ? Command.ALL : machine - 1));
    }
    return Optional.ofNullable(CONTROLS.get(key.getCode()))
        .map(control -> new Command(control, key.isShiftDown() ? MANY : 1));
  }
}
