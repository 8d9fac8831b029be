package dev.archlab.workloads.scalesim;

import dev.archlab.tpu.scalesim.ArrayConfig;
import dev.archlab.tpu.scalesim.Bandwidth;
import dev.archlab.tpu.scalesim.Bandwidth.StallCount;
import dev.archlab.tpu.scalesim.Dataflow;
import dev.archlab.tpu.scalesim.Layer;
import dev.archlab.tpu.scalesim.LayerReport;
import dev.archlab.tpu.scalesim.LayerReport.Tool;
import dev.archlab.tpu.scalesim.LayerTiming;
import dev.archlab.tpu.scalesim.Traffic;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * One layer that SCALE-Sim itself has simulated; the README beside the data names the source.
 *
 * @param id identifies the configuration
 * @param tool the version that ran it
 * @param layer what was run
 * @param array on what, with the version's own count of stalls
 * @param figures what the tool printed, by column
 */
public record ReferenceRun(
    String id, Tool tool, Layer layer, ArrayConfig array, Map<String, BigDecimal> figures) {

  private static final String TOTAL_CYCLES = "total_cycles";

  /** The data hold real figures to ten digits. */
  private static final MathContext PRINTED = new MathContext(10, RoundingMode.HALF_EVEN);

  /** All runs. */
  public static List<ReferenceRun> all() {
    List<ReferenceRun> runs = new ArrayList<>(read("gemm"));
    runs.addAll(read("conv"));
    return runs;
  }

  private static List<ReferenceRun> read(String table) {
    try (InputStream in = ReferenceRun.class.getResourceAsStream(table + ".csv.gz");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      String[] columns = reader.readLine().split(",", -1);
      return reader.lines().map(line -> of(columns, line.split(",", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReferenceRun of(String[] columns, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], cells[i]);
    }
    Tool tool = Tool.valueOf(text(row, "tool").toUpperCase(Locale.ROOT));
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    int first = List.of(columns).indexOf("total_cycles_incl_prefetch");
    for (int i = first; i < columns.length; i++) {
      if (!cells[i].isEmpty()) {
        figures.put(columns[i], new BigDecimal(cells[i]));
      }
    }
    return new ReferenceRun(text(row, "case_id"), tool, layer(row), array(row, tool), figures);
  }

  private static Layer layer(Map<String, String> row) {
    if (row.containsKey("M")) {
      return Layer.gemm(
          text(row, "case_id"), integer(row, "M"), integer(row, "K"), integer(row, "N"));
    }
    return new Layer(
        text(row, "network") + "/" + text(row, "layer"),
        integer(row, "ifmap_h"),
        integer(row, "ifmap_w"),
        integer(row, "filter_h"),
        integer(row, "filter_w"),
        integer(row, "channels"),
        integer(row, "num_filters"),
        integer(row, "stride"),
        integer(row, "stride"));
  }

  private static ArrayConfig array(Map<String, String> row, Tool tool) {
    Bandwidth bandwidth = new Bandwidth.Estimated();
    if (text(row, "bandwidth_mode").equals("USER")) {
      int words = integer(row, "bandwidth_words_per_cycle");
      bandwidth =
          new Bandwidth.Fixed(
              words, words, words, tool == Tool.V3 ? StallCount.V3 : StallCount.ONCE);
    }
    return new ArrayConfig(
        integer(row, "array_rows"),
        integer(row, "array_cols"),
        Dataflow.of(text(row, "dataflow")),
        integer(row, "ifmap_sram_kb"),
        integer(row, "filter_sram_kb"),
        integer(row, "ofmap_sram_kb"),
        bandwidth);
  }

  private static String text(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static int integer(Map<String, String> row, String column) {
    return Integer.parseInt(text(row, column));
  }

  /** CALC or USER. */
  public String mode() {
    return array.bandwidth() instanceof Bandwidth.Estimated ? "CALC" : "USER";
  }

  /** Our figures for this run, as the tool would print them, by column. */
  public Map<String, BigDecimal> simulated() {
    LayerReport report = LayerTiming.of(layer, array).asTool(tool);
    Map<String, BigDecimal> ours = new LinkedHashMap<>();
    ours.put("total_cycles_incl_prefetch", BigDecimal.valueOf(report.cyclesInclPrefetch()));
    ours.put(TOTAL_CYCLES, BigDecimal.valueOf(report.cycles()));
    ours.put("stall_cycles", BigDecimal.valueOf(report.stallCycles()));
    ours.put("overall_util_pct", new BigDecimal(report.overallUtilizationPercent(), PRINTED));
    ours.put("mapping_efficiency_pct", new BigDecimal(report.mappingEfficiencyPercent(), PRINTED));
    ours.put("compute_util_pct", new BigDecimal(report.computeUtilizationPercent(), PRINTED));
    sram(ours, "sram_ifmap", "reads", report, report.sramIfmap());
    sram(ours, "sram_filter", "reads", report, report.sramFilter());
    sram(ours, "sram_ofmap", "writes", report, report.sramOfmap());
    dram(ours, "dram_ifmap", "reads", report.dramIfmap());
    dram(ours, "dram_filter", "reads", report.dramFilter());
    dram(ours, "dram_ofmap", "writes", report.dramOfmap());
    return ours;
  }

  private static void sram(
      Map<String, BigDecimal> into, String name, String verb, LayerReport report, Traffic traffic) {
    traffic(into, name, verb, traffic, report.meanSramBandwidth(traffic));
  }

  private static void dram(
      Map<String, BigDecimal> into, String name, String verb, Traffic traffic) {
    traffic(into, name, verb, traffic, traffic.wordsPerCycle());
  }

  private static void traffic(
      Map<String, BigDecimal> into, String name, String verb, Traffic traffic, double bandwidth) {
    into.put(name + "_" + verb, BigDecimal.valueOf(traffic.words()));
    into.put(name + "_start_cycle", BigDecimal.valueOf(traffic.start()));
    into.put(name + "_stop_cycle", BigDecimal.valueOf(traffic.stop()));
    into.put("avg_" + name + "_bw", new BigDecimal(bandwidth, PRINTED));
  }

  /** The columns in which our figures differ from the tool's; empty if they all agree. */
  public List<String> differences(Map<String, BigDecimal> ours) {
    return figures.entrySet().stream()
        .filter(figure -> figure.getValue().compareTo(ours.get(figure.getKey())) != 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The tool's number of cycles, or ours among {@code figures}. */
  static long totalCycles(Map<String, BigDecimal> figures) {
    return Objects.requireNonNull(figures.get(TOTAL_CYCLES)).longValueExact();
  }
}
