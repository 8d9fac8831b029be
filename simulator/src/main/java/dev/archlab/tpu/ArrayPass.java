package dev.archlab.tpu;

/**
 * A multiply that is in the array.
 *
 * @param pc of its instruction
 * @param number place in the launch's order of issue, from 0
 * @param age cycles since its first operands entered; 0 in that cycle
 * @param accumulator the first row that it writes
 * @param rows of its operand
 * @param depth products in a sum
 * @param columns that have sums
 * @param accumulates it adds to the accumulators
 */
public record ArrayPass(
    int pc,
    long number,
    long age,
    int accumulator,
    int rows,
    int depth,
    int columns,
    boolean accumulates) {}
