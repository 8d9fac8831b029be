/** The comparison of the output-stationary array with the simulator STONNE. */
@NullMarked
package dev.archlab.workloads.stonne;

import org.jspecify.annotations.NullMarked;
