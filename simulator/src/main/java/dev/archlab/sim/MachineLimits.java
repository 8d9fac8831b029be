package dev.archlab.sim;

/**
 * What a machine can do at most.
 *
 * @param clockHz core clock, cycles per second
 * @param peakMacsPerCycle multiply-accumulates per cycle in float32, all units together
 * @param onChipBytes registers, caches and buffers that hold data
 * @param dramBytesPerCycle bytes per core cycle at the DRAM's peak
 * @param memoryBytes size of the main memory
 */
public record MachineLimits(
    double clockHz,
    double peakMacsPerCycle,
    long onChipBytes,
    double dramBytesPerCycle,
    long memoryBytes) {}
