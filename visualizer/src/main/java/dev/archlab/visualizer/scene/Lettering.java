package dev.archlab.visualizer.scene;

import dev.archlab.visualizer.scene.Element.Text;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws texts. Most stand in one picture after the other, and filling outlines is slow: a text is
 * drawn once, kept, and copied to whole pixels.
 */
final class Lettering {

  private static final Pattern COMMAND = Pattern.compile("([MLQCZ])([^MLQCZ]*)");
  private static final int KEPT = 4096;

  /** What a kept text looks like. */
  private record Key(String text, double pixels, boolean bold, String colour) {}

  /**
   * A text that was drawn.
   *
   * @param left of the image from the text's point, in pixels
   * @param top likewise
   */
  private record Stamp(BufferedImage image, int left, int top) {}

  private final Map<Typeface.Glyph, Path2D> glyphs = new HashMap<>();

  private final Map<Key, Stamp> stamps =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Stamp> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * Draws a text that is not turned.
   *
   * @param x of its left end, in pixels
   * @param y of its baseline, in pixels
   * @param scale pixels of a unit of the scene
   * @param graphics of the image
   */
  void draw(Text text, double x, double y, double scale, Graphics2D graphics) {
    Key key = new Key(text.text(), text.size() * scale, text.bold(), text.colour());
    Stamp stamp = stamps.computeIfAbsent(key, this::stamp);
    AffineTransform before = graphics.getTransform();
    graphics.setTransform(new AffineTransform());
    graphics.drawImage(
        stamp.image(), (int) Math.round(x) + stamp.left(), (int) Math.round(y) + stamp.top(), null);
    graphics.setTransform(before);
  }

  private Stamp stamp(Key key) {
    Path2D outline = outline(key.text(), key.pixels(), key.bold());
    Rectangle2D bounds = outline.getBounds2D();
    int left = (int) Math.floor(bounds.getX()) - 1;
    int top = (int) Math.floor(bounds.getY()) - 1;
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(bounds.getMaxX()) + 1 - left,
            (int) Math.ceil(bounds.getMaxY()) + 1 - top,
            BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.decode(key.colour()));
    graphics.translate(-left, -top);
    graphics.fill(outline);
    graphics.dispose();
    return new Stamp(image, left, top);
  }

  /** The outline of a text that begins at the origin. */
  Path2D outline(String text, double size, boolean bold) {
    Typeface face = Typeface.of(bold);
    AffineTransform place =
        AffineTransform.getScaleInstance(
            size / Typeface.UNITS_PER_EM, size / Typeface.UNITS_PER_EM);
    Path2D letters = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int codePoint : text.codePoints().toArray()) {
      Typeface.Glyph glyph = face.glyph(codePoint);
      Path2D outline = glyphs.computeIfAbsent(glyph, key -> parse(key.outline()));
      letters.append(outline.getPathIterator(place), false);
      place.translate(glyph.advance(), 0);
    }
    return letters;
  }

  private static Path2D parse(String text) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    Matcher commands = COMMAND.matcher(text);
    while (commands.find()) {
      double[] c = numbers(commands.group(2).strip());
      switch (commands.group(1)) {
        case "M" -> path.moveTo(c[0], c[1]);
        case "L" -> path.lineTo(c[0], c[1]);
        case "Q" -> path.quadTo(c[0], c[1], c[2], c[3]);
        case "C" -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        default -> path.closePath();
      }
    }
    return path;
  }

  private static double[] numbers(String text) {
    if (text.isEmpty()) {
      return new double[0];
    }
    String[] words = text.split(" ", -1);
    double[] numbers = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = Double.parseDouble(words[i]);
    }
    return numbers;
  }
}
