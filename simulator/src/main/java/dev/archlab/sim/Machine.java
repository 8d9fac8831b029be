package dev.archlab.sim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A machine: its memory, caches and clock, which stay warm from launch to launch. */
public interface Machine {

  /** The name of its configuration, such as {@code cpu} or {@code gpu-v100}. */
  String name();

  /**
   * What kind of machine it is, and so which kernels it runs: {@code cpu}, {@code gpu}, {@code
   * tpu}.
   */
  String kind();

  /** The configuration with the origin of every value. */
  Configuration<?> configuration();

  /** What it can do at most; stands beside every comparison. */
  MachineLimits limits();

  /** The memory that programs see. */
  AddressSpace memory();

  /** Where a host may place data; programs, stacks and the like lie outside it. */
  AddressRange heap();

  /** The link to the host, or empty where the machine is itself the host. */
  Optional<HostLink> hostLink();

  /**
   * Places a program and makes it ready to run from cycle 0; one launch runs at a time.
   *
   * @param probe watches the run, or null: then the run pays nothing for it
   * @throws IllegalArgumentException if the launch is another machine's
   */
  Simulation launch(Launch launch, @Nullable Probe probe);
}
