package dev.archlab.tpu;

import dev.archlab.memory.DramConfig;
import dev.archlab.memory.HostLinkConfig;
import dev.archlab.sim.Configuration;
import java.util.Map;

/** Small machines for tests. */
final class Tpus {

  static final DramConfig DRAM =
      new DramConfig(
          1 << 26, 25.6e9, 1, 16, 8192, 64, 64, 32, 13.75e-9, 13.75e-9, 13.75e-9, 32e-9, 20e-9);

  private Tpus() {}

  static TpuConfig.Array array(int rows, int columns) {
    return new TpuConfig.Array(
        rows,
        columns,
        TpuConfig.Dataflow.WEIGHT_STATIONARY,
        TpuConfig.Timing.CAUSAL,
        TpuConfig.Format.FLOAT32,
        false,
        true,
        true);
  }

  static TpuConfig.Array array(
      TpuConfig.Array size,
      TpuConfig.Dataflow dataflow,
      TpuConfig.Timing timing,
      boolean fused,
      boolean shadowWeights,
      boolean overlapDrain) {
    return new TpuConfig.Array(
        size.rows(),
        size.cols(),
        dataflow,
        timing,
        size.format(),
        fused,
        shadowWeights,
        overlapDrain);
  }

  static TpuConfig.Array fused(TpuConfig.Array array) {
    return new TpuConfig.Array(
        array.rows(),
        array.cols(),
        array.dataflow(),
        array.timing(),
        array.format(),
        true,
        array.shadowWeights(),
        array.overlapDrain());
  }

  static TpuConfig.Array withoutShadows(TpuConfig.Array array) {
    return new TpuConfig.Array(
        array.rows(),
        array.cols(),
        array.dataflow(),
        array.timing(),
        array.format(),
        array.fused(),
        false,
        array.overlapDrain());
  }

  static TpuConfig.Array of(TpuConfig.Format format, TpuConfig.Array array) {
    return new TpuConfig.Array(
        array.rows(),
        array.cols(),
        array.dataflow(),
        array.timing(),
        format,
        array.fused(),
        array.shadowWeights(),
        array.overlapDrain());
  }

  static TpuConfig config(TpuConfig.Array array) {
    return new TpuConfig(
        1e9,
        100_000_000,
        new TpuConfig.Sequencer(8),
        array,
        new TpuConfig.WeightFifo(4),
        new TpuConfig.UnifiedBuffer(1 << 16, 4, 8),
        new TpuConfig.Accumulators(256, 2),
        new TpuConfig.Activation(2, 1024),
        new TpuConfig.Vector(8, 3, 8, 4),
        new TpuConfig.Dma(32, 64, 16),
        DRAM,
        new HostLinkConfig(1e-6, 12.8e9, 5e-6));
  }

  /** The same machine with other ports, which may be fewer than the units want. */
  static TpuConfig ports(TpuConfig config, int banks, int ports, int accumulatorPorts) {
    return new TpuConfig(
        config.clock(),
        config.watchdog(),
        config.sequencer(),
        config.array(),
        config.weightFifo(),
        new TpuConfig.UnifiedBuffer(config.unifiedBuffer().size(), banks, ports),
        new TpuConfig.Accumulators(config.accumulators().rows(), accumulatorPorts),
        config.activation(),
        config.vector(),
        config.dma(),
        config.dram(),
        config.hostLink());
  }

  static TpuMachine machine(TpuConfig config) {
    return new TpuMachine(new Configuration<>("test", config, Map.of()));
  }

  static TpuMachine machine(int rows, int columns) {
    return machine(config(array(rows, columns)));
  }

  static TpuLaunch launch(String text) {
    return new TpuLaunch(TpuProgram.parse("test.tpu", text), "test");
  }
}
