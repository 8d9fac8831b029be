/** Views of the machines' state. */
@NullMarked
package dev.archlab.visualizer;

import org.jspecify.annotations.NullMarked;
