package dev.archlab.sim;

/**
 * One launch, or a whole session, advancing cycle by cycle.
 *
 * <p>{@link #run} and repeated {@link #step} give the same results, cycles, counters and account,
 * bit for bit. A simulation is single-threaded; many run side by side.
 */
public interface Simulation {

  /**
   * Advances one clock cycle.
   *
   * @return false when all has ended; the call that finds nothing left to do changes nothing
   * @throws MachineFault if the program does what the machine cannot do
   */
  boolean step();

  /**
   * Runs to the end, skipping over cycles in which nothing can happen.
   *
   * @throws MachineFault if the program does what the machine cannot do, or never ends
   */
  void run();

  /** Cycles that have been completed since this simulation began. */
  long cycle();

  /** Where the cycles went so far; each group closes. */
  CycleAccount account();

  /** What was counted so far. */
  Counters counters();

  /**
   * The whole state of the machine and of this simulation; shares unchanged memory pages with it.
   */
  Snapshot snapshot();

  /**
   * Continues from a state that this launch had on this machine, whatever the machine has done
   * since. The state may come from another simulation of the same launch: to go back behind a later
   * launch, a session launches the earlier one again and restores it.
   *
   * @throws IllegalArgumentException if the snapshot is not of this launch on this machine
   */
  void restore(Snapshot snapshot);
}
