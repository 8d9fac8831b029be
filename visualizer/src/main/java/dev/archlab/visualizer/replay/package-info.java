/** A run that can be shown at any cycle, forwards and backwards. Knows nothing of drawing. */
@NullMarked
package dev.archlab.visualizer.replay;

import org.jspecify.annotations.NullMarked;
