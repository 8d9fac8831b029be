/** Linked programs: the ELF files that RISC-V compilers make. */
@NullMarked
package dev.archlab.cpu.elf;

import org.jspecify.annotations.NullMarked;
