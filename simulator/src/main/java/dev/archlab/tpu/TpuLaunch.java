package dev.archlab.tpu;

import dev.archlab.sim.Launch;

/**
 * A program to run; its operands' addresses stand in it.
 *
 * @param program what to run
 * @param name for people
 */
public record TpuLaunch(TpuProgram program, String name) implements Launch {}
