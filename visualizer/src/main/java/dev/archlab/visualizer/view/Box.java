package dev.archlab.visualizer.view;

/** A rectangle of a picture, in the scene's units; y grows downwards. */
public record Box(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centreX() {
    return x + width / 2;
  }

  public double centreY() {
    return y + height / 2;
  }

  /** The same without a margin. */
  public Box inset(double margin) {
    return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
  }

  /** The upper part of that height. */
  public Box top(double part) {
    return new Box(x, y, width, part);
  }

  /** What is left below the upper part of that height. */
  public Box below(double part) {
    return new Box(x, y + part, width, height - part);
  }

  /** The left part of that width. */
  public Box left(double part) {
    return new Box(x, y, part, height);
  }

  /** What is left beside the left part of that width. */
  public Box beside(double part) {
    return new Box(x + part, y, width - part, height);
  }

  /** One of {@code count} columns of equal width with gaps between them. */
  public Box column(int index, int count, double gap) {
    double part = (width - gap * (count - 1)) / count;
    return new Box(x + index * (part + gap), y, part, height);
  }

  /** One of {@code count} rows of equal height with gaps between them. */
  public Box row(int index, int count, double gap) {
    double part = (height - gap * (count - 1)) / count;
    return new Box(x, y + index * (part + gap), width, part);
  }
}
