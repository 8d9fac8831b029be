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
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws scenes with Java 2D, without a display and without installed fonts: the same pixels on
 * every host with the same version of Java. Remembers texts from scene to scene; not for several
 * threads at once.
 */
public final class Raster {

  private final Lettering lettering = new Lettering();
  private final Map<String, Color> colours = new HashMap<>();
  private double scale = 1;
  private Graphics2D graphics =
      new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();

  /**
   * Draws a scene over all of an image.
   *
   * @param scale pixels of a unit of the scene
   */
  public void draw(Scene scene, BufferedImage image, double scale) {
    this.scale = scale;
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

  /** Rectangles and single lines as such: Java 2D draws them far faster than outlines. */
  private static Shape shape(Path path) {
    List<Point> points = path.points();
    Point first = points.get(0);
    if (points.size() == 2) {
      Point last = points.get(1);
      return new Line2D.Double(first.x(), first.y(), last.x(), last.y());
    }
    if (path.closed() && isRectangle(points)) {
      Point last = points.get(2);
      double width = last.x() - first.x();
      return new Rectangle2D.Double(first.x(), first.y(), width, last.y() - first.y());
    }
    Path2D shape = new Path2D.Double();
    for (Point point : points) {
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

  private static boolean isRectangle(List<Point> points) {
    return points.size() == 4
        && points.get(0).y() == points.get(1).y()
        && points.get(1).x() == points.get(2).x()
        && points.get(2).y() == points.get(3).y()
        && points.get(3).x() == points.get(0).x()
        && points.get(0).x() <= points.get(2).x()
        && points.get(0).y() <= points.get(2).y();
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
    double width = Typeface.of(text.bold()).width(text.text(), text.size());
    double left =
        switch (text.anchor()) {
          case START -> 0;
          case MIDDLE -> -width / 2;
          case END -> -width;
        };
    if (text.turn() != 0) {
      AffineTransform place = AffineTransform.getTranslateInstance(text.at().x(), text.at().y());
      place.rotate(Math.toRadians(-text.turn()));
      place.translate(left, 0);
      graphics.setColor(colour(text.colour()));
      graphics.fill(
          place.createTransformedShape(lettering.outline(text.text(), text.size(), text.bold())));
      return;
    }
    lettering.draw(text, (text.at().x() + left) * scale, text.at().y() * scale, scale, graphics);
  }

  private Color colour(String name) {
    return colours.computeIfAbsent(name, Color::decode);
  }
}
