/** The CPU's picture: pipeline diagram, stages, registers, data cache, source. */
@NullMarked
package dev.archlab.visualizer.cpu;

import org.jspecify.annotations.NullMarked;
