package dev.archlab.visualizer.window;

import dev.archlab.visualizer.panel.Pacing;
import dev.archlab.visualizer.view.Look;
import org.jspecify.annotations.Nullable;

/**
 * All that a picture of the window follows from, beside the runs.
 *
 * @param lecture the chapter that is read beside the machines; null if none is
 * @param machine that is shown alone, or {@link Command#ALL}
 * @param scale pixels of a unit of the scene
 */
record Shot(
    Move move,
    Pacing pacing,
    @Nullable Lecture lecture,
    int machine,
    Look look,
    Zoom zoom,
    Deck deck,
    double scale) {

  /** A chapter as it is read. */
  record Lecture(Reading reading, boolean revealed) {}
}
