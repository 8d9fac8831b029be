/** Kernels for the TPU: compilers that write a program for each shape. */
@NullMarked
package dev.archlab.kernels.tpu;

import org.jspecify.annotations.NullMarked;
