package dev.archlab.tpu.scalesim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.tpu.scalesim.Bandwidth.StallCount;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayerTimingTest {

  private static ArrayConfig array(int rows, int cols, Dataflow dataflow, int kib) {
    return new ArrayConfig(rows, cols, dataflow, kib, kib, kib, new Bandwidth.Estimated());
  }

  private static ArrayConfig fixed(ArrayConfig array, int words, StallCount count) {
    return new ArrayConfig(
        array.rows(),
        array.cols(),
        array.dataflow(),
        array.ifmapKib(),
        array.filterKib(),
        array.ofmapKib(),
        new Bandwidth.Fixed(words, words, words, count));
  }

  private static Layer randomLayer(Random random) {
    int filterHeight = 1 + random.nextInt(4);
    int filterWidth = 1 + random.nextInt(4);
    return new Layer(
        "random",
        filterHeight + random.nextInt(12),
        filterWidth + random.nextInt(12),
        filterHeight,
        filterWidth,
        1 + random.nextInt(20),
        1 + random.nextInt(40),
        1 + random.nextInt(5),
        1 + random.nextInt(5));
  }

  private static ArrayConfig randomArray(Random random, Dataflow dataflow) {
    return array(1 + random.nextInt(20), 1 + random.nextInt(20), dataflow, 1 + random.nextInt(4));
  }

  /** 37 × 50 times 50 × 21 on 8 × 8: by hand from folds × cycles of a fold. */
  @Test
  void countsFoldsTimesTheCyclesOfAFold() {
    Layer layer = Layer.gemm("g", 37, 50, 21);
    assertThat(LayerTiming.of(layer, array(8, 8, Dataflow.OUTPUT_STATIONARY, 64)).cycles())
        .isEqualTo(5 * 3 * (50 + 8 + 8 - 2));
    assertThat(LayerTiming.of(layer, array(8, 8, Dataflow.WEIGHT_STATIONARY, 64)).cycles())
        .isEqualTo(7 * 3 * (2 * 8 + 8 + 37 - 2));
    assertThat(LayerTiming.of(layer, array(8, 8, Dataflow.INPUT_STATIONARY, 64)).cycles())
        .isEqualTo(7 * 5 * (2 * 8 + 8 + 21 - 2));
  }

  @Test
  void countsEachOutputOnceWhenItIsStationaryAndOncePerFoldOfKOtherwise() {
    Layer layer = Layer.gemm("g", 37, 50, 21);
    assertThat(
            LayerTiming.of(layer, array(8, 8, Dataflow.OUTPUT_STATIONARY, 64)).sramOfmap().words())
        .isEqualTo(37 * 21);
    assertThat(
            LayerTiming.of(layer, array(8, 8, Dataflow.WEIGHT_STATIONARY, 64)).sramOfmap().words())
        .isEqualTo(37 * 21 * 7);
  }

  @Test
  void givesTheToolsSlipsOnlyWhenAsked() {
    LayerReport report =
        LayerTiming.of(Layer.gemm("g", 37, 50, 21), array(8, 8, Dataflow.OUTPUT_STATIONARY, 64));
    LayerReport tool = report.asTool(LayerReport.Tool.V3);
    assertThat(tool.cycles()).isEqualTo(report.cycles() - 1);
    assertThat(tool.sramOfmap().words()).isEqualTo(report.sramOfmap().words() + 15 * (8 + 8));
  }

  @ParameterizedTest
  @EnumSource(Dataflow.class)
  void readsEachWordOfDramOnceWhenTheOperandsFit(Dataflow dataflow) {
    Random random = new Random(11);
    for (int i = 0; i < 40; i++) {
      Layer layer = randomLayer(random);
      LayerReport report = LayerTiming.of(layer, array(7, 5, dataflow, 64));
      assertThat(report.dramIfmap().words()).as("%s", layer).isEqualTo(distinctWords(layer));
      assertThat(report.dramFilter().words()).isEqualTo((long) layer.window() * layer.filters());
    }
  }

  /** Enumerates the windows, which the model does not. */
  private static int distinctWords(Layer layer) {
    Set<Integer> words = new HashSet<>();
    for (int y = 0; y < layer.outputHeight() * layer.strideHeight(); y += layer.strideHeight()) {
      for (int x = 0; x < layer.outputWidth() * layer.strideWidth(); x += layer.strideWidth()) {
        for (int row = y; row < y + layer.filterHeight(); row++) {
          for (int col = x; col < x + layer.filterWidth(); col++) {
            if (row < layer.ifmapHeight() && col < layer.ifmapWidth()) {
              words.add(row * layer.ifmapWidth() + col);
            }
          }
        }
      }
    }
    return words.size() * layer.channels();
  }

  @ParameterizedTest
  @EnumSource(Dataflow.class)
  void placesEachElementOnceInThePrefetchOrder(Dataflow dataflow) {
    Random random = new Random(12);
    for (int i = 0; i < 40; i++) {
      Layer layer = randomLayer(random);
      ArrayConfig array = randomArray(random, dataflow);
      requirePermutation(Demand.ofIfmap(layer, array));
      requirePermutation(Demand.ofFilter(layer, array));
    }
  }

  private static void requirePermutation(Demand demand) {
    Set<Long> places = new HashSet<>();
    OperandMatrix matrix = demand.matrix();
    int words = 0;
    for (int row = 0; row < matrix.rows(); row++) {
      for (int col = 0; col < matrix.cols(); col++) {
        if (matrix.word(row, col) >= 0) {
          words++;
          places.add(demand.position(row, col));
        }
      }
    }
    assertThat(places).hasSize(words).allMatch(place -> place >= 0);
    assertThat(places.stream().mapToLong(Long::longValue).max().orElse(-1)).isEqualTo(words - 1);
  }

  @ParameterizedTest
  @EnumSource(Dataflow.class)
  void findsEveryOccurrenceOfAWord(Dataflow dataflow) {
    Random random = new Random(13);
    for (int i = 0; i < 20; i++) {
      OperandMatrix matrix =
          Demand.ofIfmap(randomLayer(random), randomArray(random, dataflow)).matrix();
      int[] found = new int[2 * matrix.mostOccurrences()];
      for (int row = 0; row < matrix.rows(); row++) {
        for (int col = 0; col < matrix.cols(); col++) {
          int word = matrix.word(row, col);
          if (word >= 0) {
            int count = matrix.occurrences(word, found);
            boolean itself = false;
            for (int n = 0; n < count; n++) {
              assertThat(matrix.word(found[2 * n], found[2 * n + 1])).isEqualTo(word);
              itself |= found[2 * n] == row && found[2 * n + 1] == col;
            }
            assertThat(itself).isTrue();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Dataflow.class)
  void addsOnlyStallsWhenTheBandwidthIsFixed(Dataflow dataflow) {
    Random random = new Random(14);
    for (int i = 0; i < 40; i++) {
      Layer layer = randomLayer(random);
      ArrayConfig array = randomArray(random, dataflow);
      LayerReport free = LayerTiming.of(layer, array);
      LayerReport bound = LayerTiming.of(layer, fixed(array, 2, StallCount.ONCE));
      assertThat(free.stallCycles()).isZero();
      assertThat(bound.cycles() - bound.stallCycles()).isEqualTo(free.cycles());
      assertThat(bound.sramIfmap().words()).isEqualTo(free.sramIfmap().words());
    }
  }

  @Test
  void waitsLessWithMoreBandwidth() {
    Layer layer = Layer.gemm("g", 100, 200, 100);
    ArrayConfig array = array(16, 16, Dataflow.WEIGHT_STATIONARY, 1);
    long slow = LayerTiming.of(layer, fixed(array, 4, StallCount.ONCE)).stallCycles();
    long fast = LayerTiming.of(layer, fixed(array, 16, StallCount.ONCE)).stallCycles();
    assertThat(slow).isGreaterThan(fast);
    assertThat(fast).isPositive();
  }

  @Test
  void refusesArraysAndLayersThatCannotBe() {
    assertThatThrownBy(() -> array(513, 8, Dataflow.OUTPUT_STATIONARY, 64))
        .hasMessageContaining("from 1 to 512");
    assertThatThrownBy(() -> array(8, 8, Dataflow.OUTPUT_STATIONARY, 0))
        .hasMessageContaining("scratchpad");
    assertThatThrownBy(() -> new Layer("c", 2, 2, 3, 1, 1, 1, 1, 1))
        .hasMessageContaining("must not exceed the ifmap");
    assertThatThrownBy(() -> Layer.gemm("g", 1 << 20, 1 << 20, 1)).hasMessageContaining("words");
  }
}
