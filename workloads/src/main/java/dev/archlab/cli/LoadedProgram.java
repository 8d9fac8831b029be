package dev.archlab.cli;

import dev.archlab.kernels.Blueprint;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.sim.Simulation;
import java.util.List;
import java.util.Map;

/** A user's own program, read and ready to be launched. */
public final class LoadedProgram {

  private final String name;
  private final Executable executable;
  private final Blueprint blueprint;
  private final Map<String, String> settings;
  private final List<ProgramArgument> arguments;

  LoadedProgram(
      String name,
      Executable executable,
      Blueprint blueprint,
      Map<String, String> settings,
      List<ProgramArgument> arguments) {
    this.name = name;
    this.executable = executable;
    this.blueprint = blueprint;
    this.settings = settings;
    this.arguments = arguments;
  }

  /** Its file, as the user named it. */
  public String name() {
    return name;
  }

  /** The machine that runs it. */
  public Blueprint blueprint() {
    return blueprint;
  }

  /** What it is given, as the user wrote it. */
  public List<String> given() {
    return arguments.stream().map(ProgramArgument::text).toList();
  }

  /** A new machine for it, as a device. */
  public SimulatedDevice device() {
    return new SimulatedDevice(blueprint.build(), new Kernels(List.of()), null);
  }

  /**
   * Places its arguments in a device that {@link #device} gave, and makes it ready to run there.
   *
   * @throws dev.archlab.sim.ArchlabException if they do not fit
   */
  public Simulation launch(SimulatedDevice device) {
    return device.launch(executable.launch(place(device)));
  }

  List<PlacedArgument> place(SimulatedDevice device) {
    return PlacedArgument.place(arguments, device);
  }

  Executable executable() {
    return executable;
  }

  Map<String, String> settings() {
    return settings;
  }

  List<ProgramArgument> arguments() {
    return arguments;
  }
}
