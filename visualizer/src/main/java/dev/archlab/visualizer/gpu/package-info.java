/** The GPU's picture: one of its SMs. */
@NullMarked
package dev.archlab.visualizer.gpu;

import org.jspecify.annotations.NullMarked;
