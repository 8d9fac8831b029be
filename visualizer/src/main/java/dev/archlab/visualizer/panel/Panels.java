package dev.archlab.visualizer.panel;

import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import java.util.Locale;

/** What panels share. */
final class Panels {

  private static final String[] PREFIXES = {"", "k", "M", "G", "T", "P"};

  private Panels() {}

  static double headingHeight(Look look) {
    return 1.6 * look.text();
  }

  static void heading(String text, Box box, Look look, Sketch sketch) {
    double size = look.text();
    sketch.bold(
        Sketch.fit(text, box.width(), size, true),
        box.x(),
        box.y() + size,
        size,
        look.theme().muted());
  }

  /** Three significant digits and a decimal prefix, as in {@code 12.3 M}. */
  static String amount(double value) {
    double rest = value;
    int prefix = 0;
    while (Math.abs(rest) >= 1000 && prefix < PREFIXES.length - 1) {
      rest /= 1000;
      prefix++;
    }
    int decimals = rest == Math.rint(rest) && prefix == 0 ? 0 : rest < 10 ? 2 : rest < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%." + decimals + "f", rest)
        + (prefix == 0 ? "" : " " + PREFIXES[prefix]);
  }

  /** Bytes with a binary prefix, as in {@code 1.5 KiB}. */
  static String bytes(double value) {
    if (value < 1024) {
      return String.format(Locale.ROOT, "%.0f B", value);
    }
    return value < 1 << 20
        ? String.format(Locale.ROOT, "%.1f KiB", value / 1024)
        : String.format(Locale.ROOT, "%.1f MiB", value / (1 << 20));
  }

  /** Seconds, as in {@code 1.23 µs}. */
  static String seconds(double value) {
    String[] units = {"s", "ms", "µs", "ns"};
    double rest = value;
    int unit = 0;
    while (rest < 1 && unit < units.length - 1) {
      rest *= 1000;
      unit++;
    }
    int decimals = rest == 0 || rest >= 99.95 ? 0 : rest >= 9.995 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + decimals + "f %s", rest, units[unit]);
  }
}
