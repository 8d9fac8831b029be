package dev.archlab.visualizer.window;

import org.jspecify.annotations.Nullable;

/** Where a picture is to be taken, on the common axis. */
sealed interface Move {

  /** At that place. */
  record To(double position) implements Move {}

  /**
   * Where an element is touched for the first time behind {@code from}, but not behind {@code to}.
   */
  record Until(double from, double to, String tag) implements Move {}

  /**
   * Behind {@code from}, where an element is touched next; without an element, where the next
   * launch begins.
   */
  record Next(double from, @Nullable String tag) implements Move {}
}
