package dev.archlab.workloads.scalesim;

import dev.archlab.tpu.scalesim.LayerReport;
import dev.archlab.tpu.scalesim.Traffic;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** SCALE-Sim's three reports: a line for each layer, the columns of v3. */
public final class Reports {

  private static final String COMPUTE =
      "LayerID, Total Cycles (incl. prefetch), Total Cycles, Stall Cycles, Overall Util %,"
          + " Mapping Efficiency %, Compute Util %,\n";

  private static final String BANDWIDTH =
      "LayerID, Avg IFMAP SRAM BW, Avg FILTER SRAM BW, Avg OFMAP SRAM BW, Avg IFMAP DRAM BW,"
          + " Avg FILTER DRAM BW, Avg OFMAP DRAM BW,\n";

  private Reports() {}

  /** The text of each report by the name of its file. */
  public static Map<String, String> of(List<LayerReport> layers) {
    StringBuilder compute = new StringBuilder(COMPUTE);
    StringBuilder bandwidth = new StringBuilder(BANDWIDTH);
    StringBuilder detailed = new StringBuilder(detailedHeader());
    for (int id = 0; id < layers.size(); id++) {
      LayerReport layer = layers.get(id);
      compute.append(
          line(
              id,
              layer.cyclesInclPrefetch(),
              layer.cycles(),
              layer.stallCycles(),
              layer.overallUtilizationPercent(),
              layer.mappingEfficiencyPercent(),
              layer.computeUtilizationPercent()));
      bandwidth.append(
          line(
              id,
              layer.meanSramBandwidth(layer.sramIfmap()),
              layer.meanSramBandwidth(layer.sramFilter()),
              layer.meanSramBandwidth(layer.sramOfmap()),
              layer.dramIfmap().wordsPerCycle(),
              layer.dramFilter().wordsPerCycle(),
              layer.dramOfmap().wordsPerCycle()));
      detailed.append(detailedLine(id, layer));
    }
    Map<String, String> reports = new LinkedHashMap<>();
    reports.put("COMPUTE_REPORT.csv", compute.toString());
    reports.put("BANDWIDTH_REPORT.csv", bandwidth.toString());
    reports.put("DETAILED_ACCESS_REPORT.csv", detailed.toString());
    return reports;
  }

  private static String detailedHeader() {
    StringBuilder header = new StringBuilder("LayerID,");
    for (String memory : List.of("SRAM", "DRAM")) {
      for (String operand : List.of("IFMAP", "Filter", "OFMAP")) {
        String column = " " + memory + " " + operand + " ";
        header.append(column).append("Start Cycle,").append(column).append("Stop Cycle,");
        header.append(column).append(operand.equals("OFMAP") ? "Writes," : "Reads,");
      }
    }
    return header.append('\n').toString();
  }

  private static String detailedLine(int id, LayerReport layer) {
    StringJoiner line = new StringJoiner(", ", "", ",\n").add(Integer.toString(id));
    for (Traffic traffic :
        List.of(
            layer.sramIfmap(),
            layer.sramFilter(),
            layer.sramOfmap(),
            layer.dramIfmap(),
            layer.dramFilter(),
            layer.dramOfmap())) {
      line.add(Long.toString(traffic.start()));
      line.add(Long.toString(traffic.stop()));
      line.add(Long.toString(traffic.words()));
    }
    return line.toString();
  }

  private static String line(int id, Number... values) {
    StringJoiner line = new StringJoiner(", ", "", ",\n").add(Integer.toString(id));
    for (Number value : values) {
      line.add(text(value));
    }
    return line.toString();
  }

  /** Real figures without an exponent; a quotient by no cycles is as it is. */
  private static String text(Number value) {
    return value instanceof Double real && Double.isFinite(real)
        ? new BigDecimal(real.toString()).toPlainString()
        : value.toString();
  }
}
