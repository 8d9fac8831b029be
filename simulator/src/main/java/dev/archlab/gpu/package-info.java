/**
 * The SIMT GPU: streaming multiprocessors that execute PTX, warps of 32 lanes at a time.
 *
 * <p>From text to cycles: {@link dev.archlab.gpu.ptx} parses, {@code Lowering} predecodes into a
 * {@code KernelProgram}, {@code WarpExecutor} says what an instruction does, {@code Sm} when.
 */
@NullMarked
package dev.archlab.gpu;

import org.jspecify.annotations.NullMarked;
