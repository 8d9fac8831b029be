package dev.archlab.visualizer.replay;

import dev.archlab.kernels.Tensor;
import dev.archlab.sim.Counters;
import dev.archlab.sim.CycleAccount;
import java.util.Map;

/**
 * A machine at the end of one cycle. It follows from the recording and the cycle alone, and never
 * changes.
 *
 * @param recording what is shown
 * @param profile of the whole run
 * @param cycle of the session: cycles that have been completed
 * @param launch which of the session's launches runs, from 0; −1 before the first
 * @param program its name; empty before the first
 * @param phase what the workload called this part; empty where it named none
 * @param account where the cycles went so far
 * @param counters so far
 * @param tensors what the machine's memory holds, by the name of the region (of several with one
 *     name, the last); only of those with at most {@value #SHOWN_ELEMENTS} elements
 * @param state what the machine's lens saw
 * @param <S> its type
 */
public record Frame<S>(
    Recording recording,
    Profile profile,
    long cycle,
    int launch,
    String program,
    String phase,
    CycleAccount account,
    Counters counters,
    Map<String, Tensor> tensors,
    S state) {

  /** A tensor with more elements is too large to be shown as a matrix. */
  public static final int SHOWN_ELEMENTS = 4096;

  public Frame {
    tensors = Map.copyOf(tensors);
  }

  /** True at the end of the run. */
  public boolean ended() {
    return cycle == profile.cycles();
  }
}
