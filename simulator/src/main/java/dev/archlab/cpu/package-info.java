/** The CPU: a RISC-V machine of one core, its configuration and its launches. */
@NullMarked
package dev.archlab.cpu;

import org.jspecify.annotations.NullMarked;
