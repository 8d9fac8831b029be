/**
 * The timing of a systolic array as the public simulator SCALE-Sim counts it, without values:
 * serial folds, double-buffered scratchpads, one DRAM interface for each operand. It answers how
 * long a layer takes and how many words move; it computes no result.
 *
 * <p>The behaviour follows SCALE-Sim v2 (github.com/scalesim-project/scale-sim-v2, 22f88b1) and v3
 * (github.com/scalesim-project/SCALE-Sim, 1d62b68). Where the tools miscount, {@link
 * dev.archlab.tpu.scalesim.LayerReport} holds the true figure and can give the tool's.
 */
@NullMarked
package dev.archlab.tpu.scalesim;

import org.jspecify.annotations.NullMarked;
