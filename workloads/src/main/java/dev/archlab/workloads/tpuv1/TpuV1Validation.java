package dev.archlab.workloads.tpuv1;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Machines;
import dev.archlab.tpu.TpuMachine;
import dev.archlab.tpu.TpuSimulation;
import dev.archlab.workloads.Table;
import dev.archlab.workloads.Table.Align;
import dev.archlab.workloads.Validation;
import dev.archlab.workloads.ValidationSuite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The machine {@code tpu-v1} against N. P. Jouppi et al., "In-Datacenter Performance Analysis of a
 * Tensor Processing Unit", ISCA 2017. Networks run as TPU programs on random int8 values, which are
 * checked. Nothing was fitted.
 */
@AutoService(ValidationSuite.class)
public final class TpuV1Validation implements ValidationSuite {

  private static final long SEED = 1;

  /** Table 2. */
  private static final double PEAK = 92e12;

  private static final double WEIGHT_BANDWIDTH = 34e9;

  /** Of Table 3, in per cent of all cycles. */
  private record Shares(
      double active,
      double useful,
      double unused,
      double weightStall,
      double weightShift,
      double nonMatrix,
      double raw,
      double input,
      double teraOps) {}

  private static final Shares MLP0_SHARES =
      new Shares(12.7, 12.5, 0.3, 53.9, 15.9, 17.5, 3.3, 6.1, 12.3);
  private static final Shares MLP1_SHARES =
      new Shares(10.6, 9.4, 1.2, 44.2, 13.4, 31.9, 8.4, 8.8, 9.7);

  @Override
  public String name() {
    return "tpu-v1";
  }

  @Override
  public String summary() {
    return "tpu-v1 against the figures that were published of the first TPU";
  }

  private static TpuMachine machine() {
    return (TpuMachine) Machines.create("tpu-v1", List.of());
  }

  @Override
  public Validation run(boolean full) {
    List<Comparison> rows = new ArrayList<>();
    array(rows);
    lstm1(rows);
    network(rows, new Network("MLP0", 5, 2000, 200), MLP0_SHARES, true);
    network(rows, new Network("MLP1", 4, 1118, 168), MLP1_SHARES, false);
    Comparison worst =
        rows.stream()
            .filter(Comparison::isGate)
            .max(Comparator.comparingDouble(Comparison::strain))
            .orElseThrow();
    int total = (int) rows.stream().filter(Comparison::isGate).count();
    int passed = (int) rows.stream().filter(row -> row.isGate() && row.met()).count();
    return new Validation(
        text(rows), csv(rows), passed, total, "worst row: " + describe(worst), passed == total);
  }

  private static void array(List<Comparison> rows) {
    for (int batch : new int[] {8, 96, 200, 256}) {
      rows.add(
          Comparison.exact(
              "matrix multiply of %d × 256 issues in".formatted(batch),
              "cycles",
              batch,
              MicroBenchmarks.cyclesPerMultiply(TpuV1Validation::machine, batch)));
    }
    rows.add(
        Comparison.exact(
            "a tile shifts in", "cycles", 256, MicroBenchmarks.cyclesPerShift(machine())));
  }

  private static void lstm1(List<Comparison> rows) {
    NetworkData data = new NetworkData(new Network("LSTM1, one matrix", 1, 600, 96), SEED);
    NetworkRun run = new NetworkRun(data, machine(), true, true);
    rows.add(
        Comparison.within(
            0.05, "LSTM1: 600 × 600 weights as 9 tiles", "µs", 18, run.seconds() * 1e6));
    values(rows, run, "LSTM1");
    roofline(rows, data.network(), run, "LSTM1");
  }

  private static void network(
      List<Comparison> rows, Network network, Shares published, boolean gate) {
    NetworkData data = new NetworkData(network, SEED);
    for (boolean padded : new boolean[] {true, false}) {
      NetworkRun run = new NetworkRun(data, machine(), padded, false);
      String name = network.name() + (padded ? ", padded tiles" : ", edge tiles as they are");
      double teraOps = run.operationsPerSecond() * 1e-12;
      rows.add(
          gate && padded
              ? Comparison.within(
                  0.1, name + ": speed", "10¹² operations/s", published.teraOps(), teraOps)
              : Comparison.report(
                  name + ": speed", "10¹² operations/s", published.teraOps(), teraOps));
      values(rows, run, name);
      roofline(rows, network, run, name);
      shares(rows, name + ": ", published, run.simulation(), network);
    }
  }

  private static void values(List<Comparison> rows, NetworkRun run, String name) {
    rows.add(Comparison.exact(name + ": wrong values", "", 0, run.wrongValues()));
  }

  private static void roofline(
      List<Comparison> rows, Network network, NetworkRun run, String name) {
    double roof = Math.min(PEAK, 2.0 * network.batch() * WEIGHT_BANDWIDTH);
    rows.add(
        Comparison.atMost(
            name + ": at most its roofline",
            "10¹² operations/s",
            roof * 1e-12,
            run.operationsPerSecond() * 1e-12));
  }

  /**
   * Rows 1 to 8. The paper's counters know neither fill nor drain: they are time in which the next
   * tile is not there, and count as weight stalls here.
   */
  private static void shares(
      List<Comparison> rows,
      String name,
      Shares published,
      TpuSimulation simulation,
      Network network) {
    double active = percent(simulation, "mac");
    double processingElements = simulation.machine().limits().peakMacsPerCycle();
    double useful = 100.0 * network.operations() / 2 / (processingElements * simulation.cycle());
    double stall = percent(simulation, "weight_wait", "fill", "drain");
    double shift = percent(simulation, "stationary_load");
    double raw = percent(simulation, "operand_wait", "output_wait");
    double input = percent(simulation, "dma_load_running");
    rows.add(share(name + "1 array active", published.active(), active));
    rows.add(share(name + "2 useful MACs", published.useful(), useful));
    rows.add(share(name + "3 unused MACs", published.unused(), active - useful));
    rows.add(share(name + "4 weight stall", published.weightStall(), stall));
    rows.add(share(name + "5 weight shift", published.weightShift(), shift));
    rows.add(share(name + "6 non-matrix", published.nonMatrix(), 100 - active - stall - shift));
    rows.add(share(name + "7 RAW stalls", published.raw(), raw));
    rows.add(share(name + "8 input data stalls", published.input(), input));
  }

  /** The share of the array's cycles that have these causes. */
  private static double percent(TpuSimulation simulation, String... causes) {
    long cycles = 0;
    for (String cause : causes) {
      cycles += Objects.requireNonNull(simulation.account().primary().causes().get(cause), cause);
    }
    return 100.0 * cycles / simulation.cycle();
  }

  private static Comparison share(String name, double published, double simulated) {
    return Comparison.report(name, "% of cycles", published, simulated);
  }

  private static String describe(Comparison row) {
    return "%s: %s for %s %s"
        .formatted(row.name(), number(row.simulated()), number(row.published()), row.unit())
        .strip();
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.2f", value);
  }

  private static String error(Comparison row) {
    return Double.isNaN(row.error()) || row.rule() == Comparison.Rule.AT_MOST
        ? ""
        : String.format(Locale.ROOT, "%+.1f %%", 100 * row.error());
  }

  private static String rule(Comparison row) {
    return switch (row.rule()) {
      case EXACT -> "gate: equal";
      case WITHIN -> String.format(Locale.ROOT, "gate: ± %.0f %%", 100 * row.tolerance());
      case AT_MOST -> "gate: at most";
      case REPORT -> "report";
    };
  }

  private static String csv(List<Comparison> rows) {
    StringBuilder csv = new StringBuilder("figure,unit,published,simulated,role,met\n");
    for (Comparison row : rows) {
      csv.append('"').append(row.name()).append("\",").append(row.unit()).append(',');
      csv.append(row.published()).append(',').append(row.simulated()).append(',');
      csv.append(rule(row)).append(',').append(row.isGate() ? row.met() : "").append('\n');
    }
    return csv.toString();
  }

  private static String text(List<Comparison> rows) {
    Table table =
        new Table()
            .column("figure", Align.LEFT)
            .column("unit", Align.LEFT)
            .column("published or limit", Align.RIGHT)
            .column("simulated", Align.RIGHT)
            .column("difference", Align.RIGHT)
            .column("role", Align.LEFT)
            .column("met", Align.LEFT);
    for (Comparison row : rows) {
      table.row(
          List.of(
              row.name(),
              row.unit(),
              number(row.published()),
              number(row.simulated()),
              error(row),
              rule(row),
              row.isGate() ? (row.met() ? "yes" : "no") : ""));
    }
    return """
        # The first TPU

        The machine `tpu-v1` against N. P. Jouppi et al., *In-Datacenter Performance Analysis of a Tensor
        Processing Unit*, ISCA 2017 (arXiv:1704.04760): section 2, Table 3 and, for LSTM1, section 7.
        Each network runs as one TPU program on random int8 weights and inputs; every output is compared
        with its definition. The host is left out, as in the paper's counters. Nothing was fitted. LSTM1's 18 µs
        are compared with the time of the layer alone, from the first request for a weight to the last result
        in the unified buffer, its input being there before; the other networks read their input and write
        their output within the program.

        Assumed, since the paper does not tell the sizes of layers: MLP0 is five layers of 2000 × 2000 (20 M
        weights), MLP1 four of 1118 × 1118 (5 M); of LSTM1 one matrix of 600 × 600 is run, the only size in
        the paper. Batches are Table 1's. *Padded tiles*: edge tiles are filled up with zeros in memory, as the
        paper's 18 µs for 9 tiles imply; *as they are*: only the weights that exist are fetched. A roofline is
        the smaller of 92 · 10¹² operations/s and 34 GB/s × 2 × batch, weights without padding.

        Rows 1 to 8 are those of Table 3: 1 `mac`; 2 MACs with a weight of a layer ÷ (65,536 × cycles); 3 their difference; 4
        `weight_wait`, `fill` and `drain`, since the paper counts neither filling nor draining and both pass
        here while the next tile is fetched; 5 `stationary_load`; 6 the rest; 7 `operand_wait` and
        `output_wait`; 8 `dma_load_running`: the model charges the host link before and after a launch, and
        within it the input passes the weights' DRAM, so that waiting for it shows as row 4. The paper calls its rows not perfectly consistent with its
        speeds. LSTM0, CNN0 and CNN1 are not run: the shapes of their layers are not published.

        """
        + table.markdown()
        + "\nMade by `archlab validate tpu-v1`.\n";
  }
}
