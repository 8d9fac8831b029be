package dev.archlab.visualizer.scene;

import dev.archlab.visualizer.scene.Element.Anchor;
import dev.archlab.visualizer.scene.Element.Circle;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.scene.Element.Path;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Element.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a scene as SVG 1.1. A {@link Mark} becomes a group of class {@code KIND} with a {@code
 * data-NAME} for each of its data and a title, which browsers show where the mouse points.
 */
public final class Svg {

  private final StringBuilder out = new StringBuilder();

  private Svg() {}

  /** A file of its own. */
  public static String document(Scene scene) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(scene);
  }

  /** The element {@code svg} alone, to be put into HTML. */
  static String element(Scene scene) {
    Svg svg = new Svg();
    svg.out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0"
                + " %1$d %2$d\" role=\"img\" xml:lang=\"%3$s\" font-family=\"%4$s\">%n"
                    .replace("%n", "\n"),
            scene.width(),
            scene.height(),
            scene.language(),
            Typeface.FAMILIES));
    svg.out.append("<title>").append(escape(scene.title())).append("</title>\n");
    svg.out.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    scene.elements().forEach(svg::write);
    return svg.out.append("</svg>\n").toString();
  }

  /** One element of a drawing, as it stands in {@code svg}. */
  static String part(Element element) {
    Svg svg = new Svg();
    svg.write(element);
    return svg.out.toString();
  }

  private void write(Element element) {
    if (element instanceof Path path) {
      write(path);
    } else if (element instanceof Circle circle) {
      out.append("<circle cx=\"").append(number(circle.centre().x()));
      out.append("\" cy=\"").append(number(circle.centre().y()));
      out.append("\" r=\"").append(number(circle.radius())).append('"');
      write(circle.style());
      out.append("/>\n");
    } else if (element instanceof Text text) {
      write(text);
    } else if (element instanceof Mark mark) {
      write(mark);
    }
  }

  private void write(Path path) {
    out.append(path.closed() ? "<polygon" : "<polyline").append(" points=\"");
    String separator = "";
    for (Point point : path.points()) {
      out.append(separator).append(number(point.x())).append(',').append(number(point.y()));
      separator = " ";
    }
    out.append('"');
    write(path.style());
    out.append("/>\n");
  }

  private void write(Text text) {
    String x = number(text.at().x());
    String y = number(text.at().y());
    out.append("<text x=\"").append(x).append("\" y=\"").append(y);
    out.append("\" font-size=\"").append(number(text.size())).append('"');
    if (text.bold()) {
      out.append(" font-weight=\"bold\"");
    }
    if (text.anchor() != Anchor.START) {
      String anchor = text.anchor().name().toLowerCase(Locale.ROOT);
      out.append(" text-anchor=\"").append(anchor).append('"');
    }
    if (text.turn() != 0) {
      out.append(" transform=\"rotate(").append(number(-text.turn()));
      out.append(' ').append(x).append(' ').append(y).append(")\"");
    }
    // A reader without our fonts keeps the layout.
    double width = Typeface.of(text.bold()).width(text.text(), text.size());
    out.append(" textLength=\"").append(number(width));
    out.append("\" lengthAdjust=\"spacingAndGlyphs\" fill=\"").append(text.colour()).append("\">");
    out.append(escape(text.text())).append("</text>\n");
  }

  private void write(Mark mark) {
    out.append("<g class=\"").append(escape(mark.kind())).append('"');
    Set<String> names = new HashSet<>();
    for (Map.Entry<String, String> datum : mark.data().entrySet()) {
      String name = datum.getKey().replaceAll("[^a-zA-Z0-9]+", "-").toLowerCase(Locale.ROOT);
      while (!names.add(name)) {
        name += "-2"; // k and K, say, are one name to HTML
      }
      out.append(" data-").append(name).append("=\"").append(escape(datum.getValue())).append('"');
    }
    out.append(">\n");
    if (!mark.title().isEmpty()) {
      out.append("<title>").append(escape(mark.title())).append("</title>\n");
    }
    mark.elements().forEach(this::write);
    out.append("</g>\n");
  }

  private void write(Style style) {
    String fill = style.fill() == null ? "none" : style.fill();
    out.append(" fill=\"").append(fill).append('"');
    if (style.stroke() != null) {
      out.append(" stroke=\"").append(style.stroke());
      out.append("\" stroke-width=\"").append(number(style.width()));
      out.append("\" stroke-linejoin=\"round\"");
      List<Double> dashes = style.dashes();
      if (!dashes.isEmpty()) {
        String pattern = dashes.stream().map(Svg::number).collect(Collectors.joining(" "));
        out.append(" stroke-dasharray=\"").append(pattern).append('"');
      }
    }
  }

  private static String number(double value) {
    return new BigDecimal(value)
        .setScale(2, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        // Not allowed in XML, even escaped.
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD")
        .replace("\n", "&#10;");
  }
}
