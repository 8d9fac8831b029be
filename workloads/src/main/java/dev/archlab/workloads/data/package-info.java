/** Sample data, and readers of users' own. */
@NullMarked
package dev.archlab.workloads.data;

import org.jspecify.annotations.NullMarked;
