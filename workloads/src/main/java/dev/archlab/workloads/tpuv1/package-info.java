/** The published figures of the first TPU against its model. */
@NullMarked
package dev.archlab.workloads.tpuv1;

import org.jspecify.annotations.NullMarked;
