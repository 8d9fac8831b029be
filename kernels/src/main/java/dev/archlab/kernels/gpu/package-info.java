/**
 * How a GPU computes: CUDA kernels in the PTX that nvcc makes of them, and the choice of grids for
 * them.
 */
@NullMarked
package dev.archlab.kernels.gpu;

import org.jspecify.annotations.NullMarked;
