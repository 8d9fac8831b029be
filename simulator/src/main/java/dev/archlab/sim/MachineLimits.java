package dev.archlab.sim;

/**
 * What a machine can do at most.
 *
 * @param clockHz core clock, cycles per second
 * @param peakMacsPerCycle multiply-accumulates per cycle, all units together
 * @param peakType their operands: what the machine multiplies fastest
 * @param onChipBytes registers, caches and buffers that hold data
 * @param dramBytesPerCycle bytes per core cycle at the DRAM's peak
 * @param memoryBytes size of the main memory
 */
public record MachineLimits(
    double clockHz,
    double peakMacsPerCycle,
    ElementType peakType,
    long onChipBytes,
    double dramBytesPerCycle,
    long memoryBytes) {

  /** With its peak in float32. */
  public MachineLimits(
      double clockHz,
      double peakMacsPerCycle,
      long onChipBytes,
      double dramBytesPerCycle,
      long memoryBytes) {
    this(clockHz, peakMacsPerCycle, ElementType.F32, onChipBytes, dramBytesPerCycle, memoryBytes);
  }
}
