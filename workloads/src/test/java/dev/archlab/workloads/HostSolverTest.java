package dev.archlab.workloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.sim.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HostSolverTest {

  private final SimulatedDevice device =
      new SimulatedDevice(Machines.create("cpu", List.of()), Kernels.load(), null);

  @Test
  void solvesAndCountsWhatItComputed() {
    assertThat(HostSolver.solve(device, new double[] {2, 1, 1, 3}, new double[] {5, 10}))
        .containsExactly(1, 3);
    // One quotient, one product, one difference; then 1 and 3 in the substitutions, twice.
    assertThat(device.hostOperations()).isEqualTo(9);
  }

  @Test
  void refusesASystemWithoutASolution() {
    for (double[] matrix : List.of(new double[] {2, 2, 2, 2}, new double[] {0, 0, 0, 0})) {
      assertThatThrownBy(() -> HostSolver.solve(device, matrix, new double[] {1, 2}))
          .isInstanceOf(UsageException.class)
          .hasMessageContaining("no solution");
    }
    double[] infinite = {Double.POSITIVE_INFINITY, 0, 0, 1};
    assertThatThrownBy(() -> HostSolver.solve(device, infinite, new double[] {1, Double.NaN}))
        .isInstanceOf(UsageException.class);
  }

  @Test
  void refusesMoreThanSixteenUnknowns() {
    assertThatThrownBy(() -> HostSolver.solve(device, new double[17 * 17], new double[17]))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("17 unknowns; at most 16");
  }
}
