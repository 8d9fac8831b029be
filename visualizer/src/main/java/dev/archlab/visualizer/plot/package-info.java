/** {@code archlab plot}: figures of runs. */
@NullMarked
package dev.archlab.visualizer.plot;

import org.jspecify.annotations.NullMarked;
