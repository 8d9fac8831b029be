package dev.archlab.kernels;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.Launch;
import dev.archlab.sim.Machine;
import dev.archlab.sim.Region;

/** What a kernel may ask of the device that runs it. */
public interface LaunchContext {

  Machine machine();

  /** Memory that lives until the operation ends; what it holds at first is undefined. */
  Region scratch(String name, ElementType type, int... shape);

  /** Runs a program to its end. */
  void launch(Launch launch);
}
