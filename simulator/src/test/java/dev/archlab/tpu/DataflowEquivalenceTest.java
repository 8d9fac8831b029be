package dev.archlab.tpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Products of random shapes on random arrays: moving every register and computing whole folds give
 * the same, to the bit and to the cycle, for every dataflow and format.
 */
class DataflowEquivalenceTest {

  private static final int CASES = 2100;
  private static final long DRAM = 0x10000;
  private static final int WORDS = 1700;

  private static TpuConfig config(Random random) {
    TpuConfig.Dataflow[] dataflows = TpuConfig.Dataflow.values();
    TpuConfig.Timing[] timings = TpuConfig.Timing.values();
    TpuConfig.Format[] formats = TpuConfig.Format.values();
    TpuConfig.Array array =
        Tpus.of(
            formats[random.nextInt(formats.length)],
            Tpus.array(1 + random.nextInt(20), 1 + random.nextInt(20)));
    TpuConfig config =
        Tpus.config(
            Tpus.array(
                array,
                dataflows[random.nextInt(dataflows.length)],
                timings[random.nextInt(4) / 3],
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean()));
    return Tpus.ports(config, 1 + random.nextInt(64), 2 + random.nextInt(2), 1 + random.nextInt(2));
  }

  /** Folds of random shapes, some of which add to the sums of the one before. */
  private static String program(Random random, TpuConfig config) {
    StringBuilder text = new StringBuilder();
    line(text, "read_host_memory to=0, from=%d, rows=1, columns=%d", DRAM, WORDS);
    int folds = 1 + random.nextInt(5);
    for (int i = 0; i < folds; i++) {
      boolean outputs = config.array().dataflow() == TpuConfig.Dataflow.OUTPUT_STATIONARY;
      if (outputs) {
        streamed(text, random, config.array());
      } else {
        stationary(text, random, config.array(), i == 0 || random.nextInt(4) > 0);
      }
      if (random.nextInt(4) == 0) {
        line(
            text,
            "activate to=%d:80, accumulator=%d, rows=%d, columns=%d",
            40000,
            random.nextInt(30),
            1 + random.nextInt(20),
            config.array().cols());
      }
    }
    return text.toString();
  }

  private static void streamed(StringBuilder text, Random random, TpuConfig.Array array) {
    int rows = 1 + random.nextInt(array.rows());
    int depth = 1 + random.nextInt(24);
    int columns = 1 + random.nextInt(array.cols());
    line(
        text,
        "matrix_multiply_streamed%s accumulator=%d, from=%s, weights=%s, rows=%d, depth=%d,"
            + " columns=%d%s",
        suffix(array),
        random.nextInt(30),
        operand(random, array),
        operand(random, array),
        rows,
        depth,
        columns,
        random.nextBoolean() ? ", accumulate" : "");
  }

  private static void stationary(
      StringBuilder text, Random random, TpuConfig.Array array, boolean next) {
    int depth = 1 + random.nextInt(array.rows());
    if (next) {
      line(
          text,
          "read_weights%s from=%d:%d, rows=%d, columns=%d",
          suffix(array),
          DRAM + 4L * random.nextInt(600),
          4 * (1 + random.nextInt(24)),
          depth,
          1 + random.nextInt(array.cols()));
    }
    line(
        text,
        "matrix_multiply%s accumulator=%d, from=%s, rows=%d, depth=%d%s%s",
        suffix(array),
        random.nextInt(30),
        operand(random, array),
        1 + random.nextInt(24),
        depth,
        next ? ", next_tile" : "",
        random.nextBoolean() ? ", accumulate" : "");
  }

  private static String suffix(TpuConfig.Array array) {
    return switch (array.format()) {
      case FLOAT32 -> "";
      case BFLOAT16 -> ".bf16";
      case INT8 -> ".s8";
    };
  }

  private static String operand(Random random, TpuConfig.Array array) {
    int element = array.format().type().bytes();
    int stride = element * (1 + random.nextInt(30));
    String strides = random.nextBoolean() ? stride + ":" + element : element + ":" + stride;
    return element * random.nextInt(500) + ":" + strides;
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static TpuMachine machine(TpuConfig config, long seed) {
    TpuMachine machine = Tpus.machine(config);
    Random random = new Random(seed);
    for (int i = 0; i < WORDS; i++) {
      machine.memory().writeFloat(DRAM + 4L * i, random.nextFloat() - 0.5f);
    }
    return machine;
  }

  private static int[] accumulators(TpuMachine machine) {
    int columns = machine.accumulators().columns();
    int[] bits = new int[machine.accumulators().rows() * columns];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = machine.accumulators().bits(i / columns, i % columns);
    }
    return bits;
  }

  @Test
  void wholeFoldsAreMovedRegistersToTheBitAndToTheCycle() {
    for (int seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      TpuConfig config = config(random);
      String text = program(random, config);
      int steps = random.nextInt(3) == 0 ? random.nextInt(600) : 0;
      assertThatEnginesAgree(seed, config, text, steps);
    }
  }

  @Test
  void foldsOfMoreRowsThanAreComputedAtATimeAreMovedRegistersToo() {
    int many = LaneSums.LANES + 44;
    assertThatEnginesAgree(
        1,
        roomy(Tpus.array(7, 6)),
        """
        read_host_memory to=0, from=%1$d, rows=1, columns=1700
        read_weights from=%1$d:24, rows=7, columns=6
        matrix_multiply accumulator=3, from=8:12:4, rows=%2$d, depth=7, next_tile
        matrix_multiply accumulator=3, from=0:4:8, rows=%2$d, depth=6, accumulate
        """
            .formatted(DRAM, many),
        0);
    assertThatEnginesAgree(
        2,
        roomy(
            Tpus.array(
                Tpus.array(many, 5),
                TpuConfig.Dataflow.OUTPUT_STATIONARY,
                TpuConfig.Timing.CAUSAL,
                true,
                true,
                true)),
        """
        read_host_memory to=0, from=%d, rows=1, columns=1700
        matrix_multiply_streamed accumulator=0, from=0:12:4, weights=12:64:4, rows=%d, depth=7, columns=5
        """
            .formatted(DRAM, many),
        0);
  }

  /** With accumulators for long folds. */
  private static TpuConfig roomy(TpuConfig.Array array) {
    TpuConfig config = Tpus.config(array);
    return new TpuConfig(
        config.clock(),
        config.watchdog(),
        config.sequencer(),
        config.array(),
        config.weightFifo(),
        config.unifiedBuffer(),
        new TpuConfig.Accumulators(1024, config.accumulators().ports()),
        config.activation(),
        config.vector(),
        config.dma(),
        config.dram(),
        config.hostLink());
  }

  private static void assertThatEnginesAgree(long seed, TpuConfig config, String text, int steps) {
    TpuSimulation a = machine(config, seed).launch(Tpus.launch(text), null);
    TpuSimulation b = machine(config, seed).launch(Tpus.launch(text), null);
    for (int i = 0; i < steps; i++) {
      b.step();
    }
    b.run();
    while (a.step()) {}
    String name = "seed " + seed + " " + config.array() + "\n" + text;
    assertThat(b.cycle()).as(name).isEqualTo(a.cycle());
    assertThat(b.counters()).as(name).isEqualTo(a.counters());
    assertThat(b.account()).as(name).isEqualTo(a.account());
    assertThat(Arrays.equals(accumulators(b.machine()), accumulators(a.machine())))
        .as(name)
        .isTrue();
  }
}
