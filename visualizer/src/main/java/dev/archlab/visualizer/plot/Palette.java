package dev.archlab.visualizer.plot;

import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Circle;
import dev.archlab.visualizer.scene.Element.Path;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * Colours that colour-blind eyes can tell apart (M. Okabe, K. Ito, Color Universal Design, 2008),
 * each with a marker and a dash pattern of its own, so that a figure needs no colour at all.
 */
final class Palette {

  static final String INK = "#222222";
  static final String MUTED = "#555555";
  static final String GRID = "#dddddd";
  static final String PAPER = "#ffffff";

  /** Okabe and Ito's, without black, which is the text's, and with yellow last: it is faint. */
  private static final List<String> COLOURS =
      List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#f0e442");

  private static final List<List<Double>> DASHES =
      List.of(
          List.of(),
          List.of(12.0, 5.0),
          List.of(3.0, 4.0),
          List.of(14.0, 4.0, 3.0, 4.0),
          List.of(7.0, 4.0),
          List.of(18.0, 5.0),
          List.of(14.0, 4.0, 3.0, 4.0, 3.0, 4.0));

  /** Dark to light in even steps, as well without colour (S. van der Walt, N. Smith: viridis). */
  private static final List<String> RAMP =
      List.of(
          "#440154", "#482878", "#3e4989", "#31688e", "#26828e", "#1f9e89", "#35b779", "#6ece58",
          "#b5de2b", "#fde725");

  private static final double OUTLINE = 1.5;

  private Palette() {}

  static String colour(int index) {
    String colour = COLOURS.get(index % COLOURS.size());
    int round = index / COLOURS.size();
    return round == 0 ? colour : Theme.blend(colour, round % 2 == 1 ? PAPER : INK, 0.5);
  }

  static List<Double> dashes(int index) {
    return DASHES.get(index % DASHES.size());
  }

  /** The colour of a part of the ramp, 0 to 1. */
  static String ramp(double part) {
    double place = Math.max(0, Math.min(1, part)) * (RAMP.size() - 1);
    int low = Math.min((int) place, RAMP.size() - 2);
    return Theme.blend(RAMP.get(low), RAMP.get(low + 1), place - low);
  }

  /** Black or white, whichever can be read on this colour. */
  static String inkOn(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    // Relative luminance, ITU-R BT.709, on the stored (gamma-encoded) values.
    double light = 0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255);
    return light > 130 ? INK : PAPER;
  }

  /** The marker of a series. */
  static Element marker(int index, double x, double y, double radius) {
    Style style = Style.outlined(colour(index), PAPER, OUTLINE);
    double r = radius;
    return switch (index % 7) {
      case 0 -> new Circle(new Point(x, y), r, style);
      case 1 -> polygon(x, y, r * 1.25, 4, 45, style);
      case 2 -> polygon(x, y, r * 1.35, 3, 90, style);
      case 3 -> polygon(x, y, r * 1.3, 4, 90, style);
      case 4 -> polygon(x, y, r * 1.35, 3, 270, style);
      case 5 -> polygon(x, y, r * 1.2, 6, 90, style);
      default -> star(x, y, r * 1.45, style);
    };
  }

  private static Path polygon(
      double x, double y, double radius, int corners, double firstDegrees, Style style) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < corners; i++) {
      points.add(corner(x, y, radius, firstDegrees + 360.0 * i / corners));
    }
    return new Path(points, true, style);
  }

  private static Path star(double x, double y, double radius, Style style) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      points.add(corner(x, y, i % 2 == 0 ? radius : radius * 0.45, 90 + 36.0 * i));
    }
    return new Path(points, true, style);
  }

  private static Point corner(double x, double y, double radius, double degrees) {
    double angle = StrictMath.toRadians(degrees);
    return new Point(x + radius * StrictMath.cos(angle), y - radius * StrictMath.sin(angle));
  }
}
