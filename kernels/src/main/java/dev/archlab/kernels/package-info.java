/** Programs for the machines, and the devices that launch them. */
@NullMarked
package dev.archlab.kernels;

import org.jspecify.annotations.NullMarked;
