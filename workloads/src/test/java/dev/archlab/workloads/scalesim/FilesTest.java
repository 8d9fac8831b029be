package dev.archlab.workloads.scalesim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.InputException;
import dev.archlab.tpu.scalesim.Bandwidth;
import dev.archlab.tpu.scalesim.Bandwidth.StallCount;
import dev.archlab.tpu.scalesim.Dataflow;
import dev.archlab.tpu.scalesim.Layer;
import dev.archlab.tpu.scalesim.LayerReport.Tool;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesTest {

  private static final List<String> V2 =
      List.of(
          "[general]",
          "run_name = lab",
          "",
          "# the array",
          "[architecture_presets]",
          "ArrayHeight:    8",
          "ArrayWidth = 16",
          "ifmapsramszkb: 1",
          "FilterSramSzkB: 2",
          "OfmapSramSzkB: 3",
          "Dataflow : ws",
          "Bandwidth : 10",
          "MemoryBanks: 1",
          "[run_presets]",
          "InterfaceBandwidth: USER");

  private static List<String> with(String... more) {
    List<String> lines = new ArrayList<>(V2);
    lines.addAll(List.of(more));
    return lines;
  }

  @Test
  void readsAConfigurationOfV2() {
    ConfigurationFile file = ConfigurationFile.parse("x.cfg", V2);
    assertThat(file.runName()).isEqualTo("lab");
    assertThat(file.tool()).isEqualTo(Tool.V2);
    assertThat(file.array().rows()).isEqualTo(8);
    assertThat(file.array().cols()).isEqualTo(16);
    assertThat(file.array().ofmapKib()).isEqualTo(3);
    assertThat(file.array().dataflow()).isEqualTo(Dataflow.WEIGHT_STATIONARY);
    assertThat(file.array().bandwidth())
        .isEqualTo(new Bandwidth.Fixed(10, 10, 10, StallCount.ONCE));
  }

  @Test
  void takesTheReadBandwidthsOfV3FromItsLayout() {
    ConfigurationFile file =
        ConfigurationFile.parse(
            "x.cfg",
            with(
                "[layout]",
                "IfmapCustomLayout: False",
                "IfmapSRAMBankBandwidth: 4",
                "FilterSRAMBankBandwidth: 5",
                "[sparsity]",
                "SparsitySupport : false"));
    assertThat(file.tool()).isEqualTo(Tool.V3);
    assertThat(file.array().bandwidth()).isEqualTo(new Bandwidth.Fixed(4, 5, 10, StallCount.ONCE));
    assertThat(file.arrayAs(Tool.V3).bandwidth())
        .isEqualTo(new Bandwidth.Fixed(4, 5, 10, StallCount.V3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ArrayHeight:    8 | ArrayHeight:    513 | x.cfg:6:17: '513' must be an integer from 1 to 512",
        "ArrayHeight:    8 | ArrayHeigth: 8 | x.cfg:6:1: section [architecture_presets] lacks"
            + " ArrayHeight; is 'ArrayHeigth' meant so?",
        "ArrayWidth = 16 | ArrayLength = 16 | x.cfg:5:1: section [architecture_presets] lacks"
            + " ArrayWidth; add a line 'ArrayWidth: …' to it",
        "Dataflow : ws | Dataflow : rs | x.cfg:11:12: 'rs' must be os, ws or is",
        "Bandwidth : 10 | Bandwidth : ten | x.cfg:12:13: 'ten' must be an integer",
        "InterfaceBandwidth: USER | InterfaceBandwidth: user | x.cfg:15:21: 'user' must be CALC or",
        "MemoryBanks: 1 | MemoryBanks | x.cfg:13:1: a setting is written 'Key: value'",
        "[run_presets] | [run_presets | x.cfg:14:1: a section is written [name]",
        "ArrayWidth = 16 | ArrayHeight = 16 | x.cfg:7:1: 'ArrayHeight' comes twice",
        "MemoryBanks: 1 | [sparsity] | x.cfg: there is no section"
      })
  void saysWhereAConfigurationIsWrong(String right, String wrong, String message) {
    List<String> lines = new ArrayList<>(V2);
    lines.set(lines.indexOf(right), wrong);
    if (wrong.equals("[sparsity]")) {
      lines.subList(13, 15).clear();
    }
    assertThatThrownBy(() -> ConfigurationFile.parse("x.cfg", lines))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesWhatIsNotModelled() {
    assertThatThrownBy(
            () -> ConfigurationFile.parse("x.cfg", with("[sparsity]", "SparsitySupport : true")))
        .isInstanceOf(InputException.class)
        .hasMessage("x.cfg:17:19: sparsity is not modelled; set SparsitySupport to false");
  }

  @Test
  void readsMatrixProductsInTheOrderMNK() {
    assertThat(
            TopologyFile.parse("g.csv", List.of("Layer,M,N,K,", "a, 3, 5, 7,", "b,1,2,3", ",,,")))
        .containsExactly(Layer.gemm("a", 3, 7, 5), Layer.gemm("b", 1, 3, 2));
  }

  @Test
  void readsConvolutionsWithAndWithoutStridesOfTheirOwnAndSparsity() {
    List<Layer> layers =
        TopologyFile.parse(
            "c.csv",
            List.of(
                "Layer name, IFMAP Height, IFMAP Width, Filter Height, Filter Width, Channels,"
                    + " Num Filter, Strides,",
                ",,,,,,,",
                "a, 9,8, 3,2, 4,5, 2,",
                "b, 9,8, 3,2, 4,5, 2, 1,",
                "c, 9,8, 3,2, 4,5, 2, 1:1,",
                "d, 9,8, 3,2, 4,5, 2,,,110"));
    assertThat(layers.get(0)).isEqualTo(new Layer("a", 9, 8, 3, 2, 4, 5, 2, 2));
    assertThat(layers.get(1)).isEqualTo(new Layer("b", 9, 8, 3, 2, 4, 5, 2, 1));
    assertThat(layers.get(2).strideWidth()).isEqualTo(2);
    assertThat(layers.get(3).strideWidth()).isEqualTo(2);
  }

  @Test
  void doesADepthwiseConvolutionChannelByChannel() {
    List<Layer> layers = TopologyFile.parse("c.csv", List.of("name", "DP1,9,9,3,3,4,1,1,"));
    assertThat(layers).hasSize(4).allMatch(layer -> layer.channels() == 1);
    assertThat(layers.get(3).name()).isEqualTo("DP1Channel_3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a, 9,8, 3 | t.csv:2:1: 4 of 8 fields; a layer is: name, ifmap height",
        "a, 9,8, x,2, 4,5, 2, | t.csv:2:9: 'x' must be a whole number from 1",
        "a, 9,8, 3,2, 0,5, 2, | t.csv:2:14: '0' must be a whole number from 1",
        "a, 9,8, 10,2, 4,5, 2, | t.csv:2:1: layer 'a': the filter, 10 × 2, must not exceed",
        "a, 9,8, 3,2, 4,5, 2, 1, dense | t.csv:2:25: 'dense' must be a sparsity ratio"
      })
  void saysWhereATopologyIsWrong(String line, String message) {
    assertThatThrownBy(() -> TopologyFile.parse("t.csv", List.of("name,rest", line)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  @Test
  void comesWithSamples() {
    assertThat(Topologies.layers("resnet50")).hasSize(54);
    assertThat(Topologies.layers("alexnet")).hasSize(5);
    assertThat(Topologies.layers("mlp")).contains(Layer.gemm("Bot_MLP0", 1024, 13, 512));
  }
}
