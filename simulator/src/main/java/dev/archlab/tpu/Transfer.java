package dev.archlab.tpu;

/**
 * A matrix on its way between DRAM and chip.
 *
 * @param pc of its instruction
 * @param bytes of the matrix
 * @param requested bytes that were asked for so far
 */
public record Transfer(int pc, long bytes, long requested) {}
