/**
 * PTX, the virtual instruction set of CUDA: text in, syntax tree out. What the instructions do is
 * {@link dev.archlab.gpu}'s.
 *
 * <p>The language is that of NVIDIA's "Parallel Thread Execution ISA", version 9.0.
 */
@NullMarked
package dev.archlab.gpu.ptx;

import org.jspecify.annotations.NullMarked;
