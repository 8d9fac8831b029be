/**
 * The window, the only package that uses JavaFX. {@code Desk} holds what the reader wants to see,
 * {@code Projector} makes pictures of it on its own thread, {@code ViewerWindow} shows them.
 */
@NullMarked
package dev.archlab.visualizer.window;

import org.jspecify.annotations.NullMarked;
