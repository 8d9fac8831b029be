/**
 * How a RISC-V core executes: what instructions do ({@link dev.archlab.cpu.core.Hart}, {@link
 * dev.archlab.cpu.core.Executor}), and apart from it when they do it ({@link
 * dev.archlab.cpu.core.Pipeline}).
 */
@NullMarked
package dev.archlab.cpu.core;

import org.jspecify.annotations.NullMarked;
