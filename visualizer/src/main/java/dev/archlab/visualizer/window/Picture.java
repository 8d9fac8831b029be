package dev.archlab.visualizer.window;

import dev.archlab.visualizer.scene.Scene;
import java.awt.image.BufferedImage;

/**
 * A shot that was taken.
 *
 * @param shot that was wanted
 * @param place where it was taken
 * @param image its pixels, until the projector draws the next
 */
record Picture(Shot shot, Place place, Scene scene, BufferedImage image) {

  /** How a move ended. */
  enum Arrival {
    /** Where it led. */
    THERE,
    /** Before, because the element was touched. */
    TOUCHED,
    /** Nothing was found up to there. */
    NOTHING,
    /** Before, because something else was wanted. */
    GIVEN_UP,
    /** Nowhere: the runs are being recorded. */
    WAITING
  }

  /** A place of the common axis. */
  record Place(double position, Arrival arrival) {}
}
