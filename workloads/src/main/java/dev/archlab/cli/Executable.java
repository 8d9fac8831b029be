package dev.archlab.cli;

import dev.archlab.sim.Launch;
import dev.archlab.sim.Simulation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program that a user wrote, read and ready to be given to a machine. */
interface Executable {

  /** The kind of machine that runs it. */
  String machine();

  /** The kernel that is launched; null where a program has one beginning. */
  default @Nullable String entry() {
    return null;
  }

  /**
   * Refuses arguments that it does not take.
   *
   * @throws dev.archlab.sim.UsageException with what it takes
   */
  void check(List<ProgramArgument> arguments);

  /**
   * The launch with these arguments.
   *
   * @throws dev.archlab.sim.ArchlabException if they do not fit the program after all
   */
  Launch launch(List<PlacedArgument> arguments);

  /** Passes on what the program wrote itself. */
  default void writeOutput(Simulation simulation, OutputStream out, PrintWriter err)
      throws IOException {}

  /** What the program exited with; 0 where it has no exit code. */
  default long exitCode(Simulation simulation) {
    return 0;
  }
}
