package dev.archlab.tpu;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Programs that use every unit, with conflicts between them. */
final class RandomProgram {

  private static final long DRAM = 0x10000;
  private static final int BUFFER_ROWS = 64; // of 16 words
  private static final int ROW = 64;

  private final Random random;
  private final TpuConfig config;
  private final String typed;
  private final StringBuilder text = new StringBuilder();
  private int tiles;
  private boolean anyTile;

  RandomProgram(long seed, TpuConfig config) {
    random = new Random(seed);
    this.config = config;
    typed =
        switch (config.array().format()) {
          case FLOAT32 -> "";
          case BFLOAT16 -> ".bf16";
          case INT8 -> ".s8";
        };
  }

  /** Values in DRAM and programs of {@code count} instructions. */
  static void fill(TpuMachine machine, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 4096; i++) {
      machine.memory().writeFloat(DRAM + 4 * i, random.nextFloat() - 0.5f);
    }
  }

  TpuLaunch launch(int count) {
    text.append("loop i, 2\n"); // so that addresses change
    for (int i = 0; i < count; i++) {
      instruction();
    }
    while (tiles > 0) {
      multiply(true);
    }
    text.append("end\n");
    return Tpus.launch(text.toString());
  }

  private void instruction() {
    switch (random.nextInt(8)) {
      case 0 -> load();
      case 1, 2 -> weights();
      case 3, 4 -> {
        if (tiles > 0 || anyTile) {
          multiply(tiles > 0 && (!anyTile || random.nextBoolean()));
        }
      }
      case 5 -> {
        int rows = 1 + random.nextInt(20);
        int columns = 1 + random.nextInt(Math.min(16, config.array().cols()));
        line(
            "activate%s to=%s, accumulator=%d, rows=%d, columns=%d, function=%s, scale=%s",
            random.nextBoolean() ? typed : "",
            buffer(rows),
            random.nextInt(20),
            rows,
            columns,
            List.of("none", "relu", "sigmoid", "tanh").get(random.nextInt(4)),
            random.nextBoolean() ? "1" : "0.001");
      }
      case 6 -> vector();
      default -> store();
    }
  }

  private String buffer(int rows) {
    return random.nextInt(BUFFER_ROWS - rows - 1) * ROW + "+" + ROW + "*i:" + ROW;
  }

  private String dram() {
    return DRAM + 4L * random.nextInt(2048) + ":" + 4 * (1 + random.nextInt(32));
  }

  private void load() {
    int rows = 1 + random.nextInt(20);
    boolean transposed = random.nextInt(3) == 0;
    String from = transposed ? DRAM + 4 * random.nextInt(1024) + ":4:64" : dram();
    line(
        "read_host_memory%s to=%s, from=%s, rows=%d, columns=%d",
        random.nextBoolean() ? typed : "", buffer(rows), from, rows, 1 + random.nextInt(16));
  }

  private void weights() {
    if (tiles < config.weightFifo().tiles()) {
      line(
          "read_weights%s from=%s, rows=%d, columns=%d",
          typed,
          dram(),
          1 + random.nextInt(config.array().rows()),
          1 + random.nextInt(config.array().cols()));
      tiles++;
    }
  }

  private void multiply(boolean next) {
    int rows = 1 + random.nextInt(20);
    int depth = 1 + random.nextInt(Math.min(16, config.array().rows()));
    line(
        "matrix_multiply%s accumulator=%d+i, from=%s, rows=%d, depth=%d%s%s",
        typed,
        random.nextInt(20),
        buffer(rows),
        rows,
        depth,
        next ? ", next_tile" : "",
        random.nextBoolean() ? ", accumulate" : "");
    if (next) {
      tiles--;
      anyTile = true;
    }
  }

  private void vector() {
    int rows = 1 + random.nextInt(20);
    int columns = 1 + random.nextInt(16);
    switch (random.nextInt(6)) {
      case 4 ->
          line(
              "%s.f32 to=%s, a=%s, rows=%d, columns=%d",
              List.of("exp", "sqrt", "tanh").get(random.nextInt(3)),
              buffer(rows),
              buffer(rows),
              rows,
              columns);
      case 5 ->
          line(
              "column_min.f32 to=%s, index=%s, a=%s, rows=%d, columns=%d",
              buffer(1), buffer(1), buffer(rows), rows, columns);
      case 0 ->
          line(
              "add.f32 to=%s, a=%s, b=%s, rows=%d, columns=%d",
              buffer(rows), buffer(rows), buffer(rows), rows, columns);
      case 1 ->
          line(
              "row_sum.f32 to=%s, a=%s, rows=%d, columns=%d",
              buffer(rows), buffer(rows), rows, columns);
      case 2 ->
          line(
              "row_min.f32 to=%s, index=%s, a=%s, rows=%d, columns=%d",
              buffer(rows), buffer(rows), buffer(rows), rows, columns);
      default ->
          line(
              "multiply.f32 to=%s, a=%s, b=%d:0:4, rows=%d, columns=%d",
              buffer(rows), buffer(rows), 64 * random.nextInt(32), rows, columns);
    }
  }

  private void store() {
    int rows = 1 + random.nextInt(20);
    line(
        "write_host_memory%s to=%s, from=%s, rows=%d, columns=%d",
        random.nextBoolean() ? typed : "", dram(), buffer(rows), rows, 1 + random.nextInt(16));
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
