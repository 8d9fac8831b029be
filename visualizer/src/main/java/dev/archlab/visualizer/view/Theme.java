package dev.archlab.visualizer.view;

import dev.archlab.visualizer.replay.Operand;

/**
 * The colours of a picture. Hues are those of M. Okabe and K. Ito (Color Universal Design, 2008),
 * which colour-blind eyes can tell apart; whatever a hue means is also written or has a shape.
 *
 * @param paper behind everything
 * @param panel behind a part of the picture
 * @param line between parts
 * @param ink of texts
 * @param muted of lesser texts
 * @param accent of what happens now, and of what is chosen
 * @param good of what is right or does useful work
 * @param bad of what is wrong
 * @param warn of what waits
 * @param idle of what does nothing
 */
public record Theme(
    String paper,
    String panel,
    String line,
    String ink,
    String muted,
    String accent,
    String good,
    String bad,
    String warn,
    String idle) {

  public static final Theme LIGHT =
      new Theme(
          "#ffffff", "#f4f6f8", "#c9d1d9", "#1b1f24", "#57606a", "#0072b2", "#009e73", "#d55e00",
          "#e69f00", "#e3e7eb");

  public static final Theme DARK =
      new Theme(
          "#0d1117", "#161b22", "#3a424c", "#f0f3f6", "#9ea7b3", "#56b4e9", "#2bbf94", "#f0803c",
          "#f0b43c", "#262c34");

  /** Black on white without greys. */
  public static final Theme CONTRAST =
      new Theme(
          "#ffffff", "#ffffff", "#000000", "#000000", "#000000", "#0050a0", "#006e50", "#b03a00",
          "#8a5a00", "#d8d8d8");

  /** Hues of tensors in the order in which they were placed, in degrees: blue, orange, green, …. */
  private static final int[] HUES = {210, 32, 158, 320, 52, 265};

  private static final double HUE_SPREAD = 26;
  private static final double PALEST = 0.86;
  private static final double DEEPEST = 0.56;
  private static final double SATURATION = 0.78;

  /**
   * The colour of an element of a tensor, the same wherever it is: the tensor gives the hue, which
   * turns a little with the column; the row gives how deep it is.
   *
   * @param tensor which of the run's tensors
   * @param rows of the tensor
   * @param columns of the tensor
   */
  public static String of(Operand operand, int tensor, int rows, int columns) {
    double down = rows > 1 ? (double) operand.row() / (rows - 1) : 0.5;
    double across = columns > 1 ? (double) operand.column() / (columns - 1) - 0.5 : 0;
    double hue = HUES[Math.floorMod(tensor, HUES.length)] + HUE_SPREAD * across;
    return hsl(hue, SATURATION, PALEST + (DEEPEST - PALEST) * down);
  }

  /** The hue of a tensor in full. */
  public static String of(int tensor) {
    return hsl(HUES[Math.floorMod(tensor, HUES.length)], 0.9, 0.38);
  }

  private static String hsl(double hue, double saturation, double lightness) {
    double chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
    double sixth = (hue % 360 + 360) % 360 / 60;
    double second = chroma * (1 - Math.abs(sixth % 2 - 1));
    double[] rgb =
        switch ((int) sixth) {
          case 0 -> new double[] {chroma, second, 0};
          case 1 -> new double[] {second, chroma, 0};
          case 2 -> new double[] {0, chroma, second};
          case 3 -> new double[] {0, second, chroma};
          case 4 -> new double[] {second, 0, chroma};
          default -> new double[] {chroma, 0, second};
        };
    double lift = lightness - chroma / 2;
    int packed = 0;
    for (double channel : rgb) {
      packed = packed << 8 | (int) Math.round(255 * (channel + lift));
    }
    return hex(packed);
  }

  /** A colour between two, {@code part} of the way. */
  public static String blend(String from, String to, double part) {
    int a = Integer.parseInt(from, 1, 7, 16);
    int b = Integer.parseInt(to, 1, 7, 16);
    int packed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double channel = (a >> shift & 255) * (1 - part) + (b >> shift & 255) * part;
      packed |= (int) Math.round(channel) << shift;
    }
    return hex(packed);
  }

  /** Black or white, whichever can be read on this colour. */
  public static String inkOn(String colour) {
    int rgb = Integer.parseInt(colour, 1, 7, 16);
    // Luma, ITU-R BT.709, of the stored (gamma-encoded) values.
    double light = 0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255);
    return light > 130 ? "#111418" : "#ffffff";
  }

  private static String hex(int rgb) {
    String digits = Integer.toHexString(rgb);
    return "#" + "0".repeat(6 - digits.length()) + digits;
  }
}
