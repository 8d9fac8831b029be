package dev.archlab.visualizer.scene;

import dev.archlab.visualizer.scene.Element.Circle;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.scene.Element.Path;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Element.Text;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws scenes with Java 2D, without a display and without installed fonts: the same pixels on
 * every host. Remembers outlines of letters from scene to scene; not for several threads at once.
 */
public final class Raster {

  private static final Pattern COMMAND = Pattern.compile("([MLQCZ])([^MLQCZ]*)");

  private final Map<Typeface.Glyph, Path2D> outlines = new HashMap<>();
  private final Map<String, Color> colours = new HashMap<>();
  private Graphics2D graphics =
      new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();

  /**
   * Draws a scene over all of an image.
   *
   * @param scale pixels of a unit of the scene
   */
  public void draw(Scene scene, BufferedImage image, double scale) {
    graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(scale, scale);
    scene.elements().forEach(this::draw);
    graphics.dispose();
  }

  private void draw(Element element) {
    if (element instanceof Path path) {
      draw(shape(path), path.style());
    } else if (element instanceof Circle circle) {
      double radius = circle.radius();
      Point centre = circle.centre();
      draw(
          new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
          circle.style());
    } else if (element instanceof Text text) {
      draw(text);
    } else if (element instanceof Mark mark) {
      mark.elements().forEach(this::draw);
    }
  }

  private static Shape shape(Path path) {
    Path2D shape = new Path2D.Double();
    for (Point point : path.points()) {
      if (shape.getCurrentPoint() == null) {
        shape.moveTo(point.x(), point.y());
      } else {
        shape.lineTo(point.x(), point.y());
      }
    }
    if (path.closed()) {
      shape.closePath();
    }
    return shape;
  }

  private void draw(Shape shape, Style style) {
    if (style.fill() != null) {
      graphics.setColor(colour(style.fill()));
      graphics.fill(shape);
    }
    if (style.stroke() != null) {
      float width = (float) style.width();
      graphics.setColor(colour(style.stroke()));
      graphics.setStroke(
          style.dashes().isEmpty()
              ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
              : new BasicStroke(
                  width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes(style), 0));
      graphics.draw(shape);
    }
  }

  private static float[] dashes(Style style) {
    float[] lengths = new float[style.dashes().size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = style.dashes().get(i).floatValue();
    }
    return lengths;
  }

  private void draw(Text text) {
    Typeface face = Typeface.of(text.bold());
    double width = face.width(text.text(), text.size());
    double scale = text.size() / Typeface.UNITS_PER_EM;
    AffineTransform place = AffineTransform.getTranslateInstance(text.at().x(), text.at().y());
    place.rotate(Math.toRadians(-text.turn()));
    place.translate(
        switch (text.anchor()) {
          case START -> 0;
          case MIDDLE -> -width / 2;
          case END -> -width;
        },
        0);
    place.scale(scale, scale);
    graphics.setColor(colour(text.colour()));
    Path2D letters = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int codePoint : text.text().codePoints().toArray()) {
      Typeface.Glyph glyph = face.glyph(codePoint);
      Path2D outline = outlines.computeIfAbsent(glyph, key -> outline(key.outline()));
      letters.append(outline.getPathIterator(place), false);
      place.translate(glyph.advance(), 0);
    }
    graphics.fill(letters);
  }

  private Color colour(String name) {
    return colours.computeIfAbsent(name, Color::decode);
  }

  private static Path2D outline(String text) {
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
