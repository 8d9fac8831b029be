package dev.archlab.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class StridedLoopsTest {

  private static final Region DENSE = Region.dense("x", 4096, ElementType.F32, 2, 3, 4, 5, 6);

  @Test
  void walkDenseTensorsInOneLoop() {
    List<StridedLoops> nests = StridedLoops.over(DENSE, DENSE);
    assertThat(nests).hasSize(1);
    StridedLoops loops = nests.get(0);
    assertThat(loops.isOneLoop()).isTrue();
    assertThat(loops.isContiguous(1)).isTrue();
    assertThat(loops.extent(3)).isEqualTo(720);
    assertThat(loops.extent(0)).isEqualTo(1);
    assertThat(loops.stride(1, 3)).isEqualTo(4);
  }

  @Test
  void keepARowThatIsBroadcastApart() {
    Region matrix = Region.dense("m", 0, ElementType.F32, 2, 3, 7);
    Region row = Region.dense("r", 0, ElementType.F32, 7).broadcast(2, 3, 7);
    StridedLoops loops = StridedLoops.over(matrix, row).get(0);
    assertThat(List.of(loops.extent(1), loops.extent(2), loops.extent(3))).containsExactly(1, 6, 7);
    assertThat(loops.stride(1, 2)).isZero();
    assertThat(loops.isOneLoop()).isFalse();
  }

  @Test
  void takeAScalarInOneLoop() {
    Region scalar = Region.dense("s", 0, ElementType.F32).broadcast(2, 3, 4, 5, 6);
    StridedLoops loops = StridedLoops.over(DENSE, scalar).get(0);
    assertThat(loops.isOneLoop()).isTrue();
    assertThat(loops.isContiguous(1)).isFalse();
    assertThat(loops.stride(1, 3)).isZero();
  }

  @Test
  void walkAScalarOnceAndNothingNotAtAll() {
    Region scalar = Region.dense("s", 64, ElementType.F32);
    assertThat(addresses(0, scalar)).containsExactly(64L);
    assertThat(StridedLoops.over(Region.dense("e", 0, ElementType.F32, 3, 0, 2))).isEmpty();
  }

  @Test
  void walkEveryElementInRowMajorOrder() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      int rank = random.nextInt(7);
      int[] shape = random.ints(rank, 1, 4).toArray();
      List<Integer> axes = new ArrayList<>();
      for (int axis = 0; axis < rank; axis++) {
        axes.add(random.nextInt(axis + 1), axis);
      }
      int[] permuted = new int[rank];
      int[] narrow = new int[rank];
      for (int axis = 0; axis < rank; axis++) {
        permuted[axes.get(axis)] = shape[axis];
        narrow[axis] = random.nextBoolean() ? 1 : shape[axis];
      }
      Region dense = Region.dense("d", 8, ElementType.F32, shape);
      Region view =
          Region.dense("p", 1 << 20, ElementType.BF16, permuted)
              .permuted(axes.stream().mapToInt(Integer::intValue).toArray());
      Region repeated = Region.dense("b", 1 << 21, ElementType.F32, narrow).broadcast(shape);
      Region[] views = {dense, view, repeated};
      for (int v = 0; v < views.length; v++) {
        List<Long> expected = new ArrayList<>();
        for (int i = 0; i < dense.size(); i++) {
          expected.add(views[v].address(i));
        }
        assertThat(addresses(v, views)).isEqualTo(expected);
      }
    }
  }

  @Test
  void refuseDifferentShapes() {
    assertThatThrownBy(() -> StridedLoops.over(DENSE, DENSE.at(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[3, 4, 5, 6]");
  }

  /** The addresses of a view's elements as the loops reach them. */
  private static List<Long> addresses(int view, Region... views) {
    List<Long> addresses = new ArrayList<>();
    for (StridedLoops loops : StridedLoops.over(views)) {
      long[] steps = new long[StridedLoops.DEPTH];
      for (int loop = 0; loop < steps.length; loop++) {
        steps[loop] = loops.stride(view, loop);
      }
      for (int i = 0; i < loops.extent(0); i++) {
        for (int j = 0; j < loops.extent(1); j++) {
          for (int k = 0; k < loops.extent(2); k++) {
            for (int l = 0; l < loops.extent(3); l++) {
              addresses.add(
                  loops.base(view) + i * steps[0] + j * steps[1] + k * steps[2] + l * steps[3]);
            }
          }
        }
      }
    }
    return addresses;
  }
}
