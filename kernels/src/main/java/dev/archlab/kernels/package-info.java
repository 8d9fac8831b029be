/** How each machine is told what to compute: devices, kernels, and the programs they launch. */
@NullMarked
package dev.archlab.kernels;

import org.jspecify.annotations.NullMarked;
