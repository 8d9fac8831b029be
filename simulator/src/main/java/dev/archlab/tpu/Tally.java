package dev.archlab.tpu;

import java.util.Locale;
import java.util.Map;

/** The counts of one launch. */
final class Tally {

  enum Count {
    /** Multiply-accumulates of operands and weights that the program named. */
    MACS,
    /** Multiply-accumulates of all processing elements that an operand row passed. */
    PE_UPDATES,
    WEIGHT_TILES,
    UNIFIED_BUFFER_READ_BYTES,
    UNIFIED_BUFFER_WRITE_BYTES,
    VECTOR_ELEMENTS,
    /** Cycles in which a unit stood still for a port of the unified buffer, all units together. */
    UNIFIED_BUFFER_PORT_WAITS,
    /** Cycles in which the activation unit stood still for a port of the accumulators. */
    ACCUMULATOR_PORT_WAITS,
    /** Values that did not fit int8 when they were narrowed to it. */
    SATURATIONS,
    INSTRUCTIONS,
    WEIGHT_LOADER_INSTRUCTIONS,
    DMA_LOAD_INSTRUCTIONS,
    MATRIX_INSTRUCTIONS,
    ACTIVATION_INSTRUCTIONS,
    VECTOR_INSTRUCTIONS,
    DMA_STORE_INSTRUCTIONS
  }

  private static final Count[] COUNTS = Count.values();

  private final long[] counts;

  Tally() {
    this(new long[COUNTS.length]);
  }

  private Tally(long[] counts) {
    this.counts = counts;
  }

  Tally copy() {
    return new Tally(counts.clone());
  }

  void load(Tally saved) {
    System.arraycopy(saved.counts, 0, counts, 0, counts.length);
  }

  void add(Count count, long amount) {
    counts[count.ordinal()] += amount;
  }

  void issued(TpuUnit unit) {
    counts[Count.INSTRUCTIONS.ordinal()]++;
    counts[Count.WEIGHT_LOADER_INSTRUCTIONS.ordinal() + unit.ordinal()]++;
  }

  void addTo(Map<String, Long> counters) {
    for (Count count : COUNTS) {
      counters.put(count.name().toLowerCase(Locale.ROOT), counts[count.ordinal()]);
    }
  }
}
