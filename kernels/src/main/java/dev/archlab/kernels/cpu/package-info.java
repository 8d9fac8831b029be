/** How a CPU computes: RISC-V assembly functions, and the kernels that call them. */
@NullMarked
package dev.archlab.kernels.cpu;

import org.jspecify.annotations.NullMarked;
