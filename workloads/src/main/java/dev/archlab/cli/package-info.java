/** The archlab command. */
@NullMarked
package dev.archlab.cli;

import org.jspecify.annotations.NullMarked;
