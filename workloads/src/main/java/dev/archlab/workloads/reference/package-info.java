/** What each operation should give, and how far a machine may be from it. */
@NullMarked
package dev.archlab.workloads.reference;

import org.jspecify.annotations.NullMarked;
