package dev.archlab.visualizer.replay;

import dev.archlab.sim.Simulation;
import org.jspecify.annotations.Nullable;

/**
 * Reads the state of one machine, cycle by cycle. It only looks: what it returns follows from the
 * cycle alone, however the simulation got there.
 *
 * @param <S> what it sees, which never changes once it is seen
 */
public interface Lens<S> {

  /** How many cycles before the present one it wants to observe, to show where things came from. */
  int history();

  /** The simulation has jumped; what was observed before belongs to no history. */
  void forget();

  /**
   * A cycle has been simulated.
   *
   * @param launch that runs
   * @param cycle of the session, the first is 1
   */
  void observe(Simulation launch, long cycle);

  /**
   * The state now, with the history that was observed.
   *
   * @param launch that runs, or was the last to run; null if the session launches nothing
   */
  S look(@Nullable Simulation launch);
}
