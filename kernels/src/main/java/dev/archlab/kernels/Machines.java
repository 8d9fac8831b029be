package dev.archlab.kernels;

import dev.archlab.cpu.CpuConfig;
import dev.archlab.cpu.CpuMachine;
import dev.archlab.gpu.GpuConfig;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.sim.Configuration;
import dev.archlab.sim.ConfigurationLoader;
import dev.archlab.sim.ConfigurationSource;
import dev.archlab.sim.Machine;
import dev.archlab.tpu.TpuConfig;
import dev.archlab.tpu.TpuMachine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Builds machines from their configurations. */
public final class Machines {

  /** A kind of machine: the schema of its configurations, and how it is built from one. */
  private record Kind<C extends Record>(
      Class<C> schema, Function<Configuration<C>, Machine> builder) {

    Blueprint blueprint(ConfigurationSource source, List<String> overrides) {
      Configuration<C> configuration = source.bind(schema, overrides);
      return new Blueprint(configuration, () -> builder.apply(configuration));
    }
  }

  /** The machines that one configuration describes, with any of its values replaced. */
  public static final class Variants {

    private final ConfigurationSource source;
    private final Kind<?> kind;
    private final Set<String> keys;

    private Variants(ConfigurationSource source, Kind<?> kind) {
      this.source = source;
      this.kind = kind;
      this.keys = ConfigurationLoader.keys(kind.schema());
    }

    /** {@code cpu}, {@code gpu} or {@code tpu}. */
    public String kind() {
      return source.kind();
    }

    /** The keys of the values. */
    public Set<String> keys() {
      return keys;
    }

    /**
     * One of the machines.
     *
     * @param overrides {@code KEY=VALUE}, the key in full ({@code dram.bandwidth})
     * @throws dev.archlab.sim.ArchlabException if the configuration or an override is wrong
     */
    public Blueprint blueprint(List<String> overrides) {
      return kind.blueprint(source, overrides);
    }
  }

  private static final Map<String, Kind<?>> KINDS =
      Map.of(
          "cpu", new Kind<>(CpuConfig.class, CpuMachine::new),
          "gpu", new Kind<>(GpuConfig.class, GpuMachine::new),
          "tpu", new Kind<>(TpuConfig.class, TpuMachine::new));

  private Machines() {}

  /** The names of the machines that come with the simulator, in alphabetical order. */
  public static List<String> names() {
    return ConfigurationLoader.presets();
  }

  /**
   * A new machine.
   *
   * @param nameOrPath a preset's name or the path of a YAML file
   * @param overrides {@code KEY=VALUE}, the key in full ({@code dram.bandwidth})
   * @throws dev.archlab.sim.ArchlabException if there is no such machine, or its configuration or
   *     an override is wrong
   */
  public static Machine create(String nameOrPath, List<String> overrides) {
    return blueprint(nameOrPath, overrides).build();
  }

  /**
   * As {@link #create}, for many machines of one configuration.
   *
   * @throws dev.archlab.sim.ArchlabException as there
   */
  public static Blueprint blueprint(String nameOrPath, List<String> overrides) {
    return variants(nameOrPath).blueprint(overrides);
  }

  /**
   * As {@link #blueprint}, for many configurations that differ in their overrides; the file is read
   * now and not again.
   *
   * @throws dev.archlab.sim.ArchlabException if there is no such machine
   */
  public static Variants variants(String nameOrPath) {
    ConfigurationSource source = ConfigurationSource.read(nameOrPath);
    Kind<?> kind = KINDS.get(source.kind());
    if (kind == null) {
      throw new IllegalStateException("no machine of kind " + source.kind());
    }
    return new Variants(source, kind);
  }

  /**
   * The keys of a machine's configuration.
   *
   * @throws dev.archlab.sim.ArchlabException if there is no such machine
   */
  public static Set<String> keys(String nameOrPath) {
    return variants(nameOrPath).keys();
  }
}
