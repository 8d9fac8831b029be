package dev.archlab.visualizer.gpu;

import dev.archlab.visualizer.view.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Parts of a picture, one below the other. */
final class Column {

  static final double GAP = 12;

  private final List<Part> parts = new ArrayList<>();

  /**
   * A part of the picture.
   *
   * @param least height in which it can be read
   * @param most height that it can use
   */
  record Part(double least, double most, Consumer<Box> drawing) {

    void draw(Box box) {
      drawing.accept(box);
    }
  }

  void add(Part part) {
    parts.add(part);
  }

  int size() {
    return parts.size();
  }

  /** Draws the first parts, as many as there is room for. */
  void draw(Box box) {
    while (!parts.isEmpty() && least() > box.height()) {
      parts.remove(parts.size() - 1);
    }
    double spare = box.height() - least();
    double wanted = parts.stream().mapToDouble(part -> part.most() - part.least()).sum();
    double share = wanted == 0 ? 0 : Math.min(1, spare / wanted);
    double y = box.y();
    for (Part part : parts) {
      double height = part.least() + share * (part.most() - part.least());
      part.draw(new Box(box.x(), y, box.width(), height));
      y += height + GAP;
    }
  }

  private double least() {
    return parts.stream().mapToDouble(Part::least).sum() + GAP * Math.max(0, parts.size() - 1);
  }
}
