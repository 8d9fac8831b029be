/** The machines' pictures without a window. */
@NullMarked
package dev.archlab.visualizer.render;

import org.jspecify.annotations.NullMarked;
