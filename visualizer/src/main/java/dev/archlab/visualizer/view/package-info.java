/** What the pictures of all machines share: where and how they are drawn. */
@NullMarked
package dev.archlab.visualizer.view;

import org.jspecify.annotations.NullMarked;
