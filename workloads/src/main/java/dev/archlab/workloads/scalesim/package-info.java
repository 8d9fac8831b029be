/** SCALE-Sim's own files, in and out, and the comparison of our timing with the tool's. */
@NullMarked
package dev.archlab.workloads.scalesim;

import org.jspecify.annotations.NullMarked;
