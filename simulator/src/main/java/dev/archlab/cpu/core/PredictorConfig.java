package dev.archlab.cpu.core;

import dev.archlab.sim.In;

/**
 * A branch predictor.
 *
 * @param btb entries of the branch target buffer; a power of two
 * @param bht two-bit counters of the branch history table; a power of two
 * @param ras return addresses that the return address stack holds
 */
public record PredictorConfig(
    @In(min = 1, max = 1 << 20) int btb,
    @In(min = 1, max = 1 << 24) int bht,
    @In(min = 1, max = 1 << 10) int ras) {

  /**
   * @throws IllegalArgumentException if btb or bht is not a power of two
   */
  public PredictorConfig {
    if (Integer.bitCount(btb) != 1 || Integer.bitCount(bht) != 1) {
      throw new IllegalArgumentException(
          "btb (%d entries) and bht (%d counters) must be powers of two".formatted(btb, bht));
    }
  }
}
