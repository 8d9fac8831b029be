package dev.archlab.cpu;

import dev.archlab.cpu.assembler.Assembler;
import dev.archlab.sim.ConfigurationLoader;
import java.util.List;

/** Machines and launches for tests. */
public final class TestPrograms {

  private TestPrograms() {}

  /** A new teaching CPU. */
  public static CpuMachine machine(String... overrides) {
    return new CpuMachine(ConfigurationLoader.load("cpu", CpuConfig.class, List.of(overrides)));
  }

  /** A call of the function {@code f} that the text defines. */
  public static CpuLaunch launch(String text, Long... arguments) {
    return new CpuLaunch("f", Assembler.assemble("test.s", text), "f", List.of(arguments));
  }

  /** Runs {@code f} to its end on a new machine. */
  public static CpuSimulation run(String text, Long... arguments) {
    CpuSimulation simulation = machine().launch(launch(text, arguments), null);
    simulation.run();
    return simulation;
  }
}
