package dev.archlab.visualizer.window;

import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Sketch;
import java.util.List;

/** The signs of a tape recorder. */
enum Icon {
  TO_START,
  BACK,
  PLAY,
  PAUSE,
  STEP,
  TO_END;

  private static final double BAR = 0.22;

  /** Draws it in the middle of a box. */
  void draw(Box box, double size, String colour, Sketch sketch) {
    double half = size / 2;
    Box field = new Box(box.centreX() - half, box.centreY() - half, size, size);
    double bar = BAR * size;
    switch (this) {
      case PLAY -> triangle(field, true, colour, sketch);
      case PAUSE -> {
        sketch.fill(field.left(1.4 * bar), colour);
        sketch.fill(field.beside(size - 1.4 * bar), colour);
      }
      case STEP -> {
        sketch.fill(field.left(bar), colour);
        triangle(field.beside(1.7 * bar), true, colour, sketch);
      }
      case BACK -> {
        triangle(field.left(size - 1.7 * bar), false, colour, sketch);
        sketch.fill(field.beside(size - bar), colour);
      }
      case TO_START -> {
        sketch.fill(field.left(bar), colour);
        triangle(field.beside(bar), false, colour, sketch);
      }
      case TO_END -> {
        triangle(field.left(size - bar), true, colour, sketch);
        sketch.fill(field.beside(size - bar), colour);
      }
    }
  }

  private static void triangle(Box box, boolean right, String colour, Sketch sketch) {
    double base = right ? box.x() : box.right();
    double tip = right ? box.right() : box.x();
    sketch.polygon(
        List.of(
            new Point(base, box.y()), new Point(tip, box.centreY()), new Point(base, box.bottom())),
        Style.filled(colour));
  }
}
