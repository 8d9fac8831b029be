/** Runs written down cycle by cycle, for other people's viewers. */
@NullMarked
package dev.archlab.workloads.trace;

import org.jspecify.annotations.NullMarked;
