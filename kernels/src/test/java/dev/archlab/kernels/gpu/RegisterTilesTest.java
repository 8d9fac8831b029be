package dev.archlab.kernels.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Machines;
import dev.archlab.sim.Machine;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

final class RegisterTilesTest {

  private static final List<Integer> SQUARES = List.of(8, 4, 2);

  private static int choose(int rows, int columns, int multiprocessors) {
    return choose(rows, columns, multiprocessors, square -> true);
  }

  private static int choose(int rows, int columns, int multiprocessors, IntPredicate fits) {
    Machine machine = Machines.create("gpu", List.of("sm.count=" + multiprocessors));
    return RegisterTiles.choose(SQUARES, rows, columns, (GpuMachine) machine, fits);
  }

  @Test
  void growWithTheShorterSideOfTheOutputs() {
    assertThat(choose(1, 1, 1)).isEqualTo(2);
    assertThat(choose(32, 1000, 1)).isEqualTo(2);
    assertThat(choose(33, 1000, 1)).isEqualTo(4);
    assertThat(choose(1000, 64, 1)).isEqualTo(4);
    assertThat(choose(65, 65, 1)).isEqualTo(8);
  }

  @Test
  void shrinkUntilEachMultiprocessorHasACta() {
    assertThat(choose(256, 256, 4)).isEqualTo(8);
    assertThat(choose(256, 256, 5)).isEqualTo(4);
    assertThat(choose(256, 256, 17)).isEqualTo(2);
    assertThat(choose(256, 256, 80)).isEqualTo(2);
  }

  @Test
  void shrinkUntilACtaFits() {
    assertThat(choose(256, 256, 1, square -> square <= 4)).isEqualTo(4);
    assertThat(choose(256, 256, 1, square -> false)).isEqualTo(2);
  }

  @Test
  void coverTheOutputs() {
    assertThat(RegisterTiles.grid(4, 65, 64)).isEqualTo(Dim3.of(1, 2));
    assertThat(RegisterTiles.grid(2, 1, 33)).isEqualTo(Dim3.of(2, 1));
  }
}
