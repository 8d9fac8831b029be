package dev.archlab.tpu.scalesim;

/**
 * The cycle-by-cycle timing of one layer: in each cycle the array asks both read scratchpads for a
 * run of words and hands outputs to the third; it stands still for the longest of the three waits.
 */
public final class LayerTiming {

  private final Mapping mapping;
  private final Demand ifmapDemand;
  private final Demand filterDemand;
  private final ReadBuffer ifmapBuffer;
  private final ReadBuffer filterBuffer;
  private final WriteBuffer ofmapBuffer;
  private final Port ifmapPort = new Port();
  private final Port filterPort = new Port();
  private final Port ofmapPort = new Port();
  private long cycle;
  private long stalls;
  private long lastCycle;

  private LayerTiming(Layer layer, ArrayConfig array) {
    this.mapping = Mapping.of(layer, array);
    this.ifmapDemand = Demand.ofIfmap(layer, array);
    this.filterDemand = Demand.ofFilter(layer, array);
    int ifmapWords = Math.multiplyExact(array.ifmapKib(), 1024);
    int filterWords = Math.multiplyExact(array.filterKib(), 1024);
    int ofmapWords = Math.multiplyExact(array.ofmapKib(), 1024);
    if (array.bandwidth() instanceof Bandwidth.Fixed fixed) {
      this.ifmapBuffer =
          new PrefetchBuffer(ifmapDemand, ifmapWords, fixed.ifmap(), fixed.stallCount());
      this.filterBuffer =
          new PrefetchBuffer(filterDemand, filterWords, fixed.filter(), fixed.stallCount());
      this.ofmapBuffer = new WriteBuffer(ofmapWords, fixed.ofmap());
    } else {
      this.ifmapBuffer = new EstimatingBuffer(ifmapDemand, ifmapWords);
      this.filterBuffer = new EstimatingBuffer(filterDemand, filterWords);
      // An array without stalls writes at most a word per column and cycle.
      this.ofmapBuffer = new WriteBuffer(ofmapWords, array.cols());
    }
  }

  /** The timing of a layer on an array. */
  public static LayerReport of(Layer layer, ArrayConfig array) {
    return new LayerTiming(layer, array).run(layer, array);
  }

  private LayerReport run(Layer layer, ArrayConfig array) {
    for (int colFold = 0; colFold < mapping.colFolds(); colFold++) {
      for (int rowFold = 0; rowFold < mapping.rowFolds(); rowFold++) {
        fold(rowFold, colFold);
      }
    }
    Traffic dramOfmap = ofmapBuffer.finish(lastCycle);
    return new LayerReport(
        layer,
        array,
        mapping.folds(),
        cycle + stalls,
        lastCycle,
        stalls,
        mapping.mappingEfficiencyPercent(),
        mapping.computeUtilizationPercent(mapping.foldCycles()),
        ifmapPort.traffic(sramIfmapReads()),
        filterPort.traffic(sramFilterReads()),
        ofmapPort.traffic(mapping.outputs()),
        ifmapBuffer.traffic(),
        filterBuffer.traffic(),
        dramOfmap,
        ofmapBuffer.youngestDrainStop());
  }

  private void fold(int rowFold, int colFold) {
    int firstOutput = mapping.firstOutput(rowFold);
    int lastOutput = mapping.lastOutput();
    int usedCols = mapping.usedCols(colFold);
    int foldCycles = mapping.foldCycles();
    for (int inFold = 0; inFold < foldCycles; inFold++) {
      long now = cycle + stalls;
      long stall = 0;
      int ifmapRun = ifmapDemand.run(rowFold, colFold, inFold);
      if (ifmapRun != Demand.NONE) {
        stall = ifmapBuffer.read(ifmapRun, now);
        ifmapPort.pass(now + ReadBuffer.HIT_LATENCY + stall);
      }
      int filterRun = filterDemand.run(rowFold, colFold, inFold);
      if (filterRun != Demand.NONE) {
        long wait = filterBuffer.read(filterRun, now);
        filterPort.pass(now + ReadBuffer.HIT_LATENCY + wait);
        stall = Math.max(stall, wait);
      }
      int outputs =
          Math.min(usedCols - 1, inFold - firstOutput) - Math.max(0, inFold - lastOutput) + 1;
      long wait = 0;
      if (outputs > 0) {
        wait = ofmapBuffer.write(outputs, now);
        ofmapPort.pass(now + wait);
      }
      lastCycle = now + wait;
      // A stall from a read may be negative with v3's count; that of the writes, and so their
      // maximum, is not.
      stalls += Math.max(stall, wait);
      cycle++;
    }
  }

  /** Every element of the operand matrix counts, also those that lie in no word. */
  private long sramIfmapReads() {
    return mapping.dataflow() == Dataflow.INPUT_STATIONARY
        ? mapping.stationary()
        : mapping.streamedAlongRows();
  }

  private long sramFilterReads() {
    return switch (mapping.dataflow()) {
      case OUTPUT_STATIONARY -> mapping.streamedAlongCols();
      case WEIGHT_STATIONARY -> mapping.stationary();
      case INPUT_STATIONARY -> mapping.streamedAlongRows();
    };
  }

  /** The cycles in which words pass between a scratchpad and the array. */
  private static final class Port {
    private boolean used;
    private long start;
    private long stop;

    void pass(long cycle) {
      if (!used) {
        used = true;
        start = cycle;
      }
      stop = cycle;
    }

    Traffic traffic(long words) {
      return new Traffic(words, start, stop);
    }
  }
}
