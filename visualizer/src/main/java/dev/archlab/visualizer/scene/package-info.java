/** Pictures as plain data, and the back ends that draw them: SVG, PNG and HTML. */
@NullMarked
package dev.archlab.visualizer.scene;

import org.jspecify.annotations.NullMarked;
