package dev.archlab.visualizer.window;

import dev.archlab.visualizer.replay.Recording;
import java.util.List;
import java.util.Optional;

/** What is shown together: some runs, and how to make them. */
interface Cast {

  /** What was recorded, and the chapter that speaks of it. */
  record Footage(List<Recording> recordings, Optional<Reading> reading) {}

  String title();

  /**
   * Makes the runs. Called on the recorder's thread.
   *
   * @throws dev.archlab.sim.ArchlabException if they cannot be made
   */
  Footage record(Recorder.Monitor monitor);

  /** The only run, or {@link Command#ALL} if there are several. */
  default int alone() {
    return Command.ALL;
  }

  /** Whether there is a choice of kernels for a run. */
  default boolean hasKernels(int run) {
    return false;
  }

  /** The same with the next kernel for one run: the first after the last, which is the default. */
  default Cast withNextKernel(int run) {
    return this;
  }

  /** The dataflow of the first array; empty if there is none to choose. */
  default String dataflow() {
    return "";
  }

  /** The same with the next dataflow on every array. */
  default Cast withNextDataflow() {
    return this;
  }

  /**
   * The chapter behind this one, or before it.
   *
   * @param by 1 or −1
   */
  default Optional<Cast> chapter(int by) {
    return Optional.empty();
  }
}
