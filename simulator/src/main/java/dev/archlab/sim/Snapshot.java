package dev.archlab.sim;

/** A state to come back to; opaque to all but the simulation that made it. */
public interface Snapshot {}
