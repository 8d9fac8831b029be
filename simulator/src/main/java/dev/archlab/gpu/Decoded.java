package dev.archlab.gpu;

import dev.archlab.gpu.ptx.PtxStatement.Instruction;
import org.jspecify.annotations.Nullable;

/**
 * One lowered instruction. Operands are rows of the warp's register file; a negative predicate
 * operand {@code ~p} is negated.
 *
 * @param d destination row, or −1
 * @param q second destination, a predicate, or −1
 * @param a first source
 * @param b second source
 * @param c third source
 * @param e fourth source
 * @param immediate what the operation needs beside rows: a jump target, a table, a relation
 * @param guard predicate operand under which it executes, or {@link #ALWAYS}
 * @param ftz subnormal operands and results count as zero
 * @param saturate the result is clamped to 0…1
 * @param rounding of the result
 * @param access what a memory instruction moves
 * @param reads scoreboard numbers of the registers it reads
 * @param writes scoreboard numbers of the registers it writes
 * @param ptx the instruction it was made from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read once per executed instruction
record Decoded(
    Op op,
    int d,
    int q,
    int a,
    int b,
    int c,
    int e,
    long immediate,
    int guard,
    boolean ftz,
    boolean saturate,
    Rounding rounding,
    @Nullable MemoryAccess access,
    int[] reads,
    int[] writes,
    Instruction ptx) {

  static final int ALWAYS = Integer.MAX_VALUE;
}
