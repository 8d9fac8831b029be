package dev.archlab.tpu.scalesim;

/** The scratchpad of one operand that the array reads: which words it holds and when they come. */
sealed interface ReadBuffer permits EstimatingBuffer, PrefetchBuffer {

  /** Cycles from a request to its words if the scratchpad holds them. */
  int HIT_LATENCY = 1;

  /** Cycles from a request to DRAM to its words. */
  int DRAM_LATENCY = 1;

  /**
   * Serves the words of one cycle.
   *
   * @param run a run of the operand's demand
   * @param cycle the cycle of the request, stalls included
   * @return cycles by which the words come later than from a scratchpad that holds them
   */
  long read(int run, long cycle);

  /** The DRAM traffic, once every run has been read. */
  Traffic traffic();
}
