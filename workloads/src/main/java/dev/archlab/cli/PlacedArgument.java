package dev.archlab.cli;

import dev.archlab.cli.ProgramArgument.Array;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.sim.Region;
import dev.archlab.workloads.NpyFile;
import dev.archlab.workloads.ProgramRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An argument as the program gets it.
 *
 * @param region where it lies, if it is an array
 */
record PlacedArgument(ProgramArgument argument, @Nullable Region region) {

  /**
   * Puts the arrays into a device's memory.
   *
   * @throws dev.archlab.sim.UsageException if they do not fit
   */
  static List<PlacedArgument> place(List<ProgramArgument> arguments, SimulatedDevice device) {
    List<PlacedArgument> placed = new ArrayList<>();
    for (ProgramArgument argument : arguments) {
      placed.add(
          new PlacedArgument(
              argument,
              argument instanceof Array array
                  ? place(array, "arg" + placed.size(), device)
                  : null));
    }
    return placed;
  }

  private static Region place(Array array, String name, SimulatedDevice device) {
    if (array.zeros()) { // as the machine's memory is
      int[] shape = array.initial().shape().stream().mapToInt(Integer::intValue).toArray();
      return device.allocate(name, array.initial().type(), shape);
    }
    return device.upload(name, array.initial());
  }

  /** Writes the array to the file that takes it, if one does. */
  void writeBack(SimulatedDevice device) {
    if (region != null && argument instanceof Array array && array.target() != null) {
      array.target().write(NpyFile.bytes(device.download(region)));
    }
  }

  ProgramRun.Argument toReport() {
    return new ProgramRun.Argument(argument.text(), region == null ? null : region.base());
  }
}
