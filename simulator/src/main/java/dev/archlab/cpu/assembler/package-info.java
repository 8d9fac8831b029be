/** Reads RISC-V assembly text in GNU syntax and makes programs of it. */
@NullMarked
package dev.archlab.cpu.assembler;

import org.jspecify.annotations.NullMarked;
