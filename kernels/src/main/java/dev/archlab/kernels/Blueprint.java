package dev.archlab.kernels;

import dev.archlab.sim.Configuration;
import dev.archlab.sim.Machine;
import java.util.function.Supplier;

/** A configuration that was read and checked once, from which any number of machines are built. */
public final class Blueprint {

  private final Configuration<?> configuration;
  private final Supplier<Machine> builder;

  Blueprint(Configuration<?> configuration, Supplier<Machine> builder) {
    this.configuration = configuration;
    this.builder = builder;
  }

  public Configuration<?> configuration() {
    return configuration;
  }

  /** A new machine that nothing has run on. */
  public Machine build() {
    return builder.get();
  }
}
