package dev.archlab.tpu;

import dev.archlab.memory.DramConfig;
import dev.archlab.memory.HostLinkConfig;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.In;
import dev.archlab.sim.Unit;

/**
 * A TPU's parts.
 *
 * @param clock cycles per second, of all units
 * @param watchdog a launch that lasts longer is stopped
 */
public record TpuConfig(
    @In(value = Unit.HERTZ, min = 1, max = 1e12) double clock,
    @In(value = Unit.CYCLES, min = 1) long watchdog,
    Sequencer sequencer,
    Array array,
    WeightFifo weightFifo,
    UnifiedBuffer unifiedBuffer,
    Accumulators accumulators,
    Activation activation,
    Vector vector,
    Dma dma,
    DramConfig dram,
    HostLinkConfig hostLink) {

  public TpuConfig {
    if (array.dataflow() == Dataflow.OUTPUT_STATIONARY && unifiedBuffer.ports() < 2) {
      throw new IllegalArgumentException(
          "unified_buffer.ports: an output_stationary array reads two operands in each cycle, from"
              + " one bank perhaps; at least 2 are needed, not "
              + unifiedBuffer.ports());
    }
  }

  /**
   * What issues instructions, one a cycle, in order.
   *
   * @param queue instructions that may stand before each unit
   */
  public record Sequencer(@In(min = 1, max = 1024) int queue) {}

  /** Which operand stays in the processing elements. */
  public enum Dataflow {
    WEIGHT_STATIONARY,
    OUTPUT_STATIONARY,
    INPUT_STATIONARY
  }

  /** Which events of an array are charged. */
  public enum Timing {
    /** What a real array does. */
    CAUSAL,
    /** SCALE-Sim's serial folds. */
    SCALESIM
  }

  /** What the array multiplies, and what its products are summed in. */
  public enum Format {
    /** Summed in float32. */
    FLOAT32(ElementType.F32),
    /** Products are exact, sums float32. */
    BFLOAT16(ElementType.BF16),
    /** Summed in int32. */
    INT8(ElementType.S8);

    private final ElementType type;

    Format(ElementType type) {
      this.type = type;
    }

    /** Of operands and weights, as memory holds them. */
    public ElementType type() {
      return type;
    }

    /** Of sums, as the accumulators hold them. */
    public ElementType sumType() {
      return this == INT8 ? ElementType.S32 : ElementType.F32;
    }
  }

  /**
   * The systolic array.
   *
   * @param rows processing elements in a column: operands of one partial sum
   * @param cols processing elements in a row
   * @param format of operands and weights
   * @param fused a processing element rounds once (fused multiply-add) instead of twice
   * @param shadowWeights a second weight register in each processing element, into which the next
   *     tile moves while the present one works
   * @param overlapDrain output stationary: a second register for finished sums, in which they move
   *     out while the next ones are made
   */
  public record Array(
      @In(min = 1, max = 512) int rows,
      @In(min = 1, max = 512) int cols,
      Dataflow dataflow,
      Timing timing,
      Format format,
      boolean fused,
      boolean shadowWeights,
      boolean overlapDrain) {

    /** Operands that a processing element holds: the two it multiplies, and a shadow of one. */
    int operandRegisters() {
      return dataflow != Dataflow.OUTPUT_STATIONARY && shadowWeights ? 3 : 2;
    }

    /** Sums that a processing element holds: the one it adds to, and one that drains. */
    int sumRegisters() {
      return dataflow == Dataflow.OUTPUT_STATIONARY && overlapDrain ? 2 : 1;
    }
  }

  /**
   * Weight tiles between DRAM and the array.
   *
   * @param tiles how many it holds; one that is being moved into the array counts until it is there
   */
  public record WeightFifo(@In(min = 1, max = 64) int tiles) {}

  /**
   * On-chip memory for operands and results.
   *
   * @param banks each holds neighbouring addresses, an equal share of the buffer
   * @param ports of each bank: operands that can be read or written there in one cycle
   */
  public record UnifiedBuffer(
      @In(value = Unit.BYTES, min = 64, max = 1 << 30) int size,
      @In(min = 1, max = 64) int banks,
      @In(min = 1, max = 16) int ports) {

    /** Bytes of a bank. */
    int bankBytes() {
      return (size + banks - 1) / banks;
    }
  }

  /**
   * Below the array: what its columns' sums are stored in or added to. They are two halves, so that
   * the activation unit can read one while the array writes the other.
   *
   * @param rows of both halves, each as wide as the array
   * @param ports of each half: with 2, the array and the activation unit can be in the same one
   */
  public record Accumulators(
      @In(min = 1, max = 1 << 20) int rows, @In(min = 1, max = 2) int ports) {

    /** The halves in which some rows lie: bit 0 for the first, bit 1 for the second. */
    int halves(int first, int count) {
      int half = (rows + 1) / 2;
      return (first < half ? 1 : 0) | (first + count > half ? 2 : 0);
    }
  }

  /**
   * Moves one accumulator row a cycle into the unified buffer.
   *
   * @param latency cycles from reading the last row to having written it
   * @param table entries of the tables of sigmoid and tanh
   */
  public record Activation(
      @In(value = Unit.CYCLES, max = 1024) int latency, @In(min = 2, max = 1 << 20) int table) {}

  /**
   * Computes on the unified buffer.
   *
   * @param lanes elements a cycle
   * @param latency cycles from reading the last elements to having written the result
   * @param divide cycles in which a lane takes one quotient or square root
   * @param function cycles in which a lane takes one exponential, logarithm, sigmoid or tanh
   */
  public record Vector(
      @In(min = 1, max = 65536) int lanes,
      @In(value = Unit.CYCLES, max = 1024) int latency,
      @In(value = Unit.CYCLES, min = 1, max = 1024) int divide,
      @In(value = Unit.CYCLES, min = 1, max = 1024) int function) {}

  /**
   * The channels between DRAM and chip: weights, loads, stores.
   *
   * @param width bytes a cycle at the chip's side of each channel
   * @param request bytes that one request asks for at most; it ends at a multiple of them
   * @param outstanding DRAM requests that a channel keeps in flight
   */
  public record Dma(
      @In(value = Unit.BYTES, min = 4, max = 4096) int width,
      @In(value = Unit.BYTES, min = 1, max = 1 << 16) int request,
      @In(min = 1, max = 1024) int outstanding) {

    public Dma {
      if (Integer.bitCount(request) != 1) {
        throw new IllegalArgumentException("request (" + request + " B) must be a power of two");
      }
    }
  }
}
