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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Draws a scene with Java 2D, without a display and without installed fonts. */
public final class Png {

  /** Pixels of a unit of the scene: sharp on a projector that shows more than the scene's size. */
  public static final int SCALE = 2;

  private static final Pattern COMMAND = Pattern.compile("([MLQCZ])([^MLQCZ]*)");

  private final Graphics2D graphics;

  private Png(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /** The bytes of a PNG file, {@link #SCALE} times as wide and high as the scene. */
  public static byte[] bytes(Scene scene) {
    ImageIO.setUseCache(false);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image(scene), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static BufferedImage image(Scene scene) {
    BufferedImage image =
        new BufferedImage(
            scene.width() * SCALE, scene.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(SCALE, SCALE);
    Png png = new Png(graphics);
    scene.elements().forEach(png::draw);
    graphics.dispose();
    return image;
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
      graphics.setColor(Color.decode(style.fill()));
      graphics.fill(shape);
    }
    if (style.stroke() != null) {
      float width = (float) style.width();
      graphics.setColor(Color.decode(style.stroke()));
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
    graphics.setColor(Color.decode(text.colour()));
    for (int codePoint : text.text().codePoints().toArray()) {
      Typeface.Glyph glyph = face.glyph(codePoint);
      graphics.fill(place.createTransformedShape(outline(glyph.outline())));
      place.translate(glyph.advance(), 0);
    }
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
