/** What is shown of every machine alike, and how all is put together in one picture. */
@NullMarked
package dev.archlab.visualizer.panel;

import org.jspecify.annotations.NullMarked;
