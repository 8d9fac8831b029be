package dev.archlab.workloads.stonne;

import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A product that STONNE has timed on a square output-stationary mesh; the README beside the data
 * names the source.
 *
 * @param id identifies the configuration
 * @param size rows and columns of the mesh
 * @param m rows of A
 * @param k columns of A
 * @param n columns of B
 * @param distributionBandwidth elements a cycle into the mesh
 * @param cycles what STONNE takes
 */
record StonneRun(String id, int size, int m, int k, int n, int distributionBandwidth, long cycles) {

  /** Rows and columns of the mesh that a tile of the result uses. */
  private record Tile(int rows, int columns) {

    boolean isSingleElement() {
      return rows == 1 && columns == 1;
    }

    boolean isNarrow() {
      return rows == 1 || columns == 1;
    }
  }

  /** All runs. */
  static List<StonneRun> all() {
    try (InputStream file = StonneRun.class.getResourceAsStream("os-gemm.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(StonneRun::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StonneRun of(String line) {
    String[] cells = line.split(",", -1);
    return new StonneRun(
        cells[0],
        Integer.parseInt(cells[1]),
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]),
        Integer.parseInt(cells[4]),
        Integer.parseInt(cells[5]),
        Long.parseLong(cells[6]));
  }

  /** An operand for each row and column of the mesh in each cycle. */
  boolean fullBandwidth() {
    return distributionBandwidth >= 2 * size;
  }

  private List<Tile> tiles() {
    List<Tile> tiles = new ArrayList<>();
    for (int row = 0; row < m; row += size) {
      for (int column = 0; column < n; column += size) {
        tiles.add(new Tile(Math.min(size, m - row), Math.min(size, n - column)));
      }
    }
    return tiles;
  }

  int tileCount() {
    return tiles().size();
  }

  /**
   * Cycles in which our array multiplies, sums not being shifted out behind the next tile, with so
   * much memory that it never waits.
   */
  long multiplying() {
    SimulatedDevice device =
        new SimulatedDevice(
            Machines.create(
                "tpu",
                List.of(
                    "array.dataflow=output_stationary",
                    "array.overlap_drain=false",
                    "array.rows=" + size,
                    "array.cols=" + size,
                    "unified_buffer.size=1MiB",
                    "accumulators.rows=4096",
                    "dram.bandwidth=100TB/s")), // so that k need not come in panels
            Kernels.load(),
            "output-stationary");
    Region c = device.allocate("c", ElementType.F32, m, n);
    Region a = device.upload("a", Tensor.ofFloats(new float[m * k], m, k));
    Region b = device.upload("b", Tensor.ofFloats(new float[k * n], k, n));
    device.execute(new Matmul(a, b, c));
    Map<String, Long> causes = device.account().primary().causes();
    return causes.getOrDefault("fill", 0L)
        + causes.getOrDefault("mac", 0L)
        + causes.getOrDefault("drain", 0L);
  }

  /**
   * Cycles that STONNE spends on its tiles beside their products: each is configured (1), its last
   * sum passes the accumulator (1) and the collection bus (1), and memory takes it (1) and, having
   * taken only half of what waits each time, the one that was left over (1). A single row or column
   * delivers one sum a cycle, so that none is left over.
   */
  long passage() {
    return tiles().stream().mapToLong(tile -> tile.isNarrow() ? 4 : 5).sum();
  }

  /**
   * Cycles that operands lose where two rows or two columns share a port: one in the switch behind
   * the port, and all but the first of k steps take two cycles, unless the tile has one element and
   * so no pair.
   */
  long sharing() {
    return fullBandwidth()
        ? 0
        : tiles().stream().mapToLong(tile -> tile.isSingleElement() ? 1 : k).sum();
  }
}
