package dev.archlab.tpu.scalesim;

/**
 * What one layer takes on one array, with the columns of SCALE-Sim's reports.
 *
 * @param folds arrays full of work, run one after the other
 * @param cycles cycles of the array, stalls included
 * @param lastCycle index of the array's last cycle, as the outputs see it
 * @param stallCycles cycles in which the array waited for a scratchpad
 * @param computeUtilizationPercent mean over the folds of useful to all PE-cycles
 * @param mappingEfficiencyPercent mean over the folds of used to all PEs
 * @param sramIfmap words from the ifmap scratchpad to the array; a repeated word counts each time
 * @param sramFilter words from the filter scratchpad to the array
 * @param sramOfmap words from the array to the ofmap scratchpad, partial sums of each fold
 *     included; they are never read back
 * @param youngestDrainStop cycle of the last word of the youngest drain of outputs, which may end
 *     before an older one
 */
public record LayerReport(
    Layer layer,
    ArrayConfig array,
    long folds,
    long cycles,
    long lastCycle,
    long stallCycles,
    double mappingEfficiencyPercent,
    double computeUtilizationPercent,
    Traffic sramIfmap,
    Traffic sramFilter,
    Traffic sramOfmap,
    Traffic dramIfmap,
    Traffic dramFilter,
    Traffic dramOfmap,
    long youngestDrainStop) {

  /** The simulator whose figures {@link #asTool} gives. */
  public enum Tool {
    /** SCALE-Sim v2 at 22f88b1. */
    V2,
    /** SCALE-Sim v3 at 1d62b68. */
    V3
  }

  /** Cycles between the first read from DRAM and the last write to it. */
  public long cyclesInclPrefetch() {
    return dramOfmap.stop() - Math.min(dramIfmap.start(), dramFilter.start());
  }

  /** Useful multiply-accumulates to those that the array could have done, in %. */
  public double overallUtilizationPercent() {
    return layer.macs() * 100.0 / ((double) cycles * array.processingElements());
  }

  /** Words per cycle between a scratchpad and the array, over the whole time. */
  public double meanSramBandwidth(Traffic sram) {
    return (double) sram.words() / cycles;
  }

  /**
   * The figures as SCALE-Sim prints them, its slips included: the index of the last cycle for the
   * number of cycles; R + C more output writes for each output-stationary fold; for the other
   * dataflows C - 1 more cycles in the divisor of the compute utilisation; for the end of the
   * output writes that of the youngest drain (v2). Doubled stalls (v3) change the timing itself,
   * see {@link Bandwidth.StallCount}.
   */
  public LayerReport asTool(Tool tool) {
    Mapping mapping = Mapping.of(layer, array);
    boolean outputStationary = array.dataflow() == Dataflow.OUTPUT_STATIONARY;
    long extraWrites = outputStationary ? folds * (array.rows() + array.cols()) : 0;
    int extraCycles = outputStationary ? 0 : array.cols() - 1;
    return new LayerReport(
        layer,
        array,
        folds,
        lastCycle,
        lastCycle,
        stallCycles,
        mappingEfficiencyPercent,
        mapping.computeUtilizationPercent(mapping.foldCycles() + extraCycles),
        sramIfmap,
        sramFilter,
        new Traffic(sramOfmap.words() + extraWrites, sramOfmap.start(), sramOfmap.stop()),
        dramIfmap,
        dramFilter,
        tool == Tool.V2
            ? new Traffic(dramOfmap.words(), dramOfmap.start(), youngestDrainStop)
            : dramOfmap,
        youngestDrainStop);
  }
}
