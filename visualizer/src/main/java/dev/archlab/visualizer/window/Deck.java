package dev.archlab.visualizer.window;

import dev.archlab.visualizer.scene.Element.Point;
import org.jspecify.annotations.Nullable;

/**
 * What the controls show.
 *
 * @param speed steps per second
 * @param breakpoint the element at which playing stops; null if none
 * @param entry what the reader is typing; null if nothing
 * @param help whether the keys are listed
 * @param pointer where the mouse points; null if nowhere
 * @param kernels whether there is a choice of kernels
 * @param dataflow of the array; empty without an array
 * @param workloads whether there is more than one
 * @param revealed whether the answer of a chapter is shown; null without a lesson
 * @param coarseness the most cycles that are simulated again to go anywhere
 */
record Deck(
    boolean playing,
    int speed,
    @Nullable String breakpoint,
    @Nullable Entry entry,
    Note note,
    boolean help,
    @Nullable Point pointer,
    boolean kernels,
    String dataflow,
    boolean workloads,
    @Nullable Boolean revealed,
    long coarseness) {}
