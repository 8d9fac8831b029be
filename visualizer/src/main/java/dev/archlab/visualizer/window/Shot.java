package dev.archlab.visualizer.window;

import dev.archlab.visualizer.panel.Pacing;
import dev.archlab.visualizer.view.Look;

/**
 * All that a picture of the window follows from, beside the runs.
 *
 * @param machine that is shown alone, or {@link Command#ALL}
 * @param scale pixels of a unit of the scene
 */
record Shot(Move move, Pacing pacing, int machine, Look look, Zoom zoom, Deck deck, double scale) {}
