/**
 * What a RISC-V program says: instructions, their encodings and their text. Nothing here knows how
 * long an instruction takes.
 */
@NullMarked
package dev.archlab.cpu.isa;

import org.jspecify.annotations.NullMarked;
