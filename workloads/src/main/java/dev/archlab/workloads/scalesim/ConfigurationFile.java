package dev.archlab.workloads.scalesim;

import dev.archlab.sim.InputException;
import dev.archlab.tpu.scalesim.ArrayConfig;
import dev.archlab.tpu.scalesim.Bandwidth;
import dev.archlab.tpu.scalesim.Bandwidth.StallCount;
import dev.archlab.tpu.scalesim.Dataflow;
import dev.archlab.tpu.scalesim.LayerReport.Tool;
import java.util.List;

/**
 * SCALE-Sim's configuration, a {@code .cfg} file. One with a section {@code [layout]} is v3's:
 * there the bandwidths of the read interfaces stand in it. In v2's, {@code Bandwidth} holds for all
 * three.
 *
 * @param runName name of the run
 * @param array the array, its stalls counted once
 * @param tool the version that reads such a file
 */
public record ConfigurationFile(String runName, ArrayConfig array, Tool tool) {

  private static final String GENERAL = "general";
  private static final String ARCHITECTURE = "architecture_presets";
  private static final String LAYOUT = "layout";
  private static final String SPARSITY = "sparsity";
  private static final String RUN = "run_presets";
  private static final int MOST_KIB = 1 << 20;

  /**
   * Reads a configuration.
   *
   * @param file its name, for messages
   * @throws InputException if it is malformed or asks for what is not modelled
   */
  public static ConfigurationFile parse(String file, List<String> lines) {
    IniFile ini = IniFile.parse(file, lines);
    refuse(ini, SPARSITY, "SparsitySupport", "sparsity");
    refuse(ini, LAYOUT, "IfmapCustomLayout", "a custom layout");
    refuse(ini, LAYOUT, "FilterCustomLayout", "a custom layout");
    refuse(ini, RUN, "UseRamulatorTrace", "a Ramulator trace");
    Tool tool = ini.hasSection(LAYOUT) ? Tool.V3 : Tool.V2;
    ArrayConfig array =
        new ArrayConfig(
            integer(ini, "ArrayHeight", ArrayConfig.MAX_EXTENT),
            integer(ini, "ArrayWidth", ArrayConfig.MAX_EXTENT),
            dataflow(ini.get(ARCHITECTURE, "Dataflow")),
            integer(ini, "IfmapSramSzkB", MOST_KIB),
            integer(ini, "FilterSramSzkB", MOST_KIB),
            integer(ini, "OfmapSramSzkB", MOST_KIB),
            bandwidth(ini, tool));
    return new ConfigurationFile(ini.get(GENERAL, "run_name").text(), array, tool);
  }

  /** The same configuration with the stalls counted as a version of the tool does. */
  public ArrayConfig arrayAs(Tool version) {
    if (version == Tool.V3 && array.bandwidth() instanceof Bandwidth.Fixed fixed) {
      return new ArrayConfig(
          array.rows(),
          array.cols(),
          array.dataflow(),
          array.ifmapKib(),
          array.filterKib(),
          array.ofmapKib(),
          new Bandwidth.Fixed(fixed.ifmap(), fixed.filter(), fixed.ofmap(), StallCount.V3));
    }
    return array;
  }

  private static void refuse(IniFile ini, String section, String key, String what) {
    ini.find(section, key)
        .filter(IniFile.Value::bool)
        .ifPresent(
            value -> {
              throw new InputException(
                  value.at(), what + " is not modelled; set " + key + " to false");
            });
  }

  private static int integer(IniFile ini, String key, int most) {
    return ini.get(ARCHITECTURE, key).integer(1, most);
  }

  private static Dataflow dataflow(IniFile.Value value) {
    try {
      return Dataflow.of(value.text());
    } catch (IllegalArgumentException e) {
      throw value.wrong("os, ws or is");
    }
  }

  private static Bandwidth bandwidth(IniFile ini, Tool tool) {
    IniFile.Value mode = ini.get(RUN, "InterfaceBandwidth");
    return switch (mode.text()) {
      case "CALC" -> new Bandwidth.Estimated();
      case "USER" -> {
        int all = first(ini.get(ARCHITECTURE, "Bandwidth"));
        yield tool == Tool.V2
            ? new Bandwidth.Fixed(all, all, all, StallCount.ONCE)
            : new Bandwidth.Fixed(
                words(ini.get(LAYOUT, "IfmapSRAMBankBandwidth")),
                words(ini.get(LAYOUT, "FilterSRAMBankBandwidth")),
                all,
                StallCount.ONCE);
      }
      default -> throw mode.wrong("CALC or USER");
    };
  }

  /** The tool reads a list with an entry for each memory bank and uses the first. */
  private static int first(IniFile.Value value) {
    String[] banks = value.text().split(",", -1);
    return words(new IniFile.Value(banks[0].strip(), value.at()));
  }

  private static int words(IniFile.Value value) {
    return value.integer(1, MOST_KIB);
  }
}
