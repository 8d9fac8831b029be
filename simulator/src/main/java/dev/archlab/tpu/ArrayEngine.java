package dev.archlab.tpu;

/**
 * How the array's values come about. When they come about is the matrix unit's: engines differ in
 * what can be seen between a fold's begin and its end, not in results, cycles or counters.
 *
 * <p>A column's sum goes from row 0 to the last row, beginning with +0; unused rows take part with
 * operand 0 and weight 0. A multiply that accumulates then adds the sum to the accumulator.
 */
interface ArrayEngine {

  /** What the registers do in one cycle. */
  void cycle(long cycle);

  /** All that {@code fold} has not yet stored is stored now. */
  void complete(Fold fold);
}
