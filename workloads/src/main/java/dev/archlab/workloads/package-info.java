/** What is computed, and what the right answer is. */
@NullMarked
package dev.archlab.workloads;

import org.jspecify.annotations.NullMarked;
