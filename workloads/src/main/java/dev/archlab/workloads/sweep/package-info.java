/** Many runs from one plan: its points, the journal of those that are finished, and the results. */
@NullMarked
package dev.archlab.workloads.sweep;

import org.jspecify.annotations.NullMarked;
