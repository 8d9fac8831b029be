/**
 * A TPU: a systolic array with its unified buffer, weight FIFO, accumulators, activation unit,
 * vector unit and DMA channels, driven by a program of coarse instructions.
 */
@NullMarked
package dev.archlab.tpu;

import org.jspecify.annotations.NullMarked;
