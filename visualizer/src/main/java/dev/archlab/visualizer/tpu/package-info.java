/** The TPU's view: what is seen of it, how it is drawn and told. */
@NullMarked
package dev.archlab.visualizer.tpu;

import org.jspecify.annotations.NullMarked;
