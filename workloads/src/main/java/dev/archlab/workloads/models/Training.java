package dev.archlab.workloads.models;

/**
 * How a net learns.
 *
 * @param activation of the hidden layers
 * @param optimiser one of {@link Optimiser#NAMES}
 * @param rate learning rate
 * @param batch rows of a step
 * @param epochs passes over the data
 * @param bfloat16 true if the operands of products are rounded to it
 */
record Training(
    Activation activation, String optimiser, float rate, int batch, int epochs, boolean bfloat16) {}
