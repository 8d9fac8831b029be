package dev.archlab.cpu.core;

/**
 * A store that has left MEM and has not reached the L1 data cache.
 *
 * @param address of its first byte
 * @param bytes how many it writes
 * @param draining whether the cache has been asked to take it
 */
public record BufferedStore(long address, int bytes, boolean draining) {}
