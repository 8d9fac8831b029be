package dev.archlab.visualizer.gpu;

import dev.archlab.gpu.SlotCause;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.view.Sketch;
import java.util.List;
import java.util.Optional;

/** A shape for what became of an issue slot, so that it can be told without its colour. */
final class CauseShape {

  private CauseShape() {}

  /**
   * @param cause empty for a warp that was ready while its scheduler took another
   * @param r half of its width
   */
  static void draw(
      Sketch sketch, Optional<SlotCause> cause, double x, double y, double r, String colour) {
    Style fill = Style.filled(colour);
    Style outline = Style.stroked(colour, Math.max(1, r / 3));
    if (cause.isEmpty()) {
      sketch.polygon(triangle(x, y, r), outline);
      return;
    }
    switch (cause.get()) {
      case ISSUE -> sketch.polygon(triangle(x, y, r), fill);
      case FP32_BUSY, INTEGER_BUSY, SFU_BUSY, FP64_BUSY, CONTROL_BUSY, LSU_QUEUE_FULL ->
          sketch.polygon(square(x, y, 0.85 * r), fill);
      case FIXED_LATENCY -> sketch.circle(x, y, 0.6 * r, fill);
      case BRANCH_RESOLVE ->
          sketch.lines(
              List.of(
                  new Point(x - r, y - r),
                  new Point(x, y),
                  new Point(x - r, y + r),
                  new Point(x, y),
                  new Point(x + r, y)),
              outline);
      case SHORT_SCOREBOARD ->
          sketch.polygon(
              List.of(
                  new Point(x, y - r),
                  new Point(x + r, y),
                  new Point(x, y + r),
                  new Point(x - r, y)),
              fill);
      case LONG_SCOREBOARD ->
          sketch.polygon(
              List.of(
                  new Point(x - r, y - r),
                  new Point(x + r, y - r),
                  new Point(x - r, y + r),
                  new Point(x + r, y + r)),
              fill);
      case BARRIER -> {
        sketch.line(x - r / 2, y - r, x - r / 2, y + r, outline);
        sketch.line(x + r / 2, y - r, x + r / 2, y + r, outline);
      }
      case CTA_LAUNCH -> sketch.circle(x, y, 0.8 * r, outline);
      case MEMORY_DRAIN ->
          sketch.polygon(
              List.of(new Point(x - r, y - r), new Point(x + r, y - r), new Point(x, y + r)), fill);
      case NO_WARP -> sketch.line(x - r, y, x + r, y, outline);
    }
  }

  private static List<Point> triangle(double x, double y, double r) {
    return List.of(
        new Point(x - 0.8 * r, y - r), new Point(x + r, y), new Point(x - 0.8 * r, y + r));
  }

  private static List<Point> square(double x, double y, double r) {
    return List.of(
        new Point(x - r, y - r),
        new Point(x + r, y - r),
        new Point(x + r, y + r),
        new Point(x - r, y + r));
  }
}
