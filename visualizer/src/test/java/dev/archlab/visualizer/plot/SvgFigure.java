package dev.archlab.visualizer.plot;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What an independent reader, the JDK's XML parser, finds in a figure. */
record SvgFigure(String title, List<Text> texts, List<Mark> marks, List<Shape> shapes) {

  /** A text, with the size of its letters. */
  record Text(String text, double x, double y, double size) {}

  /** A circle or polygon: the box around it. */
  record Shape(double left, double top, double right, double bottom, String fill) {

    double x() {
      return (left + right) / 2;
    }

    double width() {
      return right - left;
    }
  }

  /** A group of a class, such as {@code run}, with its data, its hover text and what is in it. */
  record Mark(String kind, Map<String, String> data, String hover, SvgFigure inside) {}

  static SvgFigure of(byte[] svg) throws Exception {
    return read(
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg))
            .getDocumentElement());
  }

  /** The figure in a page. */
  static SvgFigure ofPage(byte[] html) throws Exception {
    String page = new String(html, StandardCharsets.UTF_8);
    int end = page.indexOf("</svg>") + "</svg>".length();
    String svg = page.substring(page.indexOf("<svg"), end);
    return of(svg.getBytes(StandardCharsets.UTF_8));
  }

  private static SvgFigure read(Element parent) {
    SvgFigure figure =
        new SvgFigure(hover(parent), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Element child : children(parent)) {
      switch (child.getTagName()) {
        case "text" ->
            figure.texts.add(
                new Text(
                    child.getTextContent(),
                    number(child, "x"),
                    number(child, "y"),
                    number(child, "font-size")));
        case "circle" -> figure.shapes.add(circle(child));
        case "polygon" -> figure.shapes.add(polygon(child));
        case "g" ->
            figure.marks.add(
                new Mark(child.getAttribute("class"), data(child), hover(child), read(child)));
        default -> {}
      }
    }
    return figure;
  }

  List<Mark> marks(String kind) {
    return marks.stream().filter(mark -> mark.kind().equals(kind)).toList();
  }

  /** Texts outside marks. */
  List<String> words() {
    return texts.stream().map(Text::text).toList();
  }

  /** All texts, in marks too. */
  List<Text> allTexts() {
    List<Text> all = new ArrayList<>(texts);
    marks.forEach(mark -> all.addAll(mark.inside().allTexts()));
    return all;
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static String hover(Element parent) {
    return children(parent).stream()
        .filter(child -> child.getTagName().equals("title"))
        .map(Element::getTextContent)
        .findFirst()
        .orElse("");
  }

  private static Map<String, String> data(Element element) {
    Map<String, String> data = new LinkedHashMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (attribute.getName().startsWith("data-")) {
        data.put(attribute.getName().substring("data-".length()), attribute.getValue());
      }
    }
    return data;
  }

  private static Shape circle(Element circle) {
    double x = number(circle, "cx");
    double y = number(circle, "cy");
    double r = number(circle, "r");
    return new Shape(x - r, y - r, x + r, y + r, circle.getAttribute("fill"));
  }

  private static Shape polygon(Element polygon) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = 0;
    double bottom = 0;
    for (String point : polygon.getAttribute("points").split(" ")) {
      double x = Double.parseDouble(point.substring(0, point.indexOf(',')));
      double y = Double.parseDouble(point.substring(point.indexOf(',') + 1));
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    return new Shape(left, top, right, bottom, polygon.getAttribute("fill"));
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }
}
