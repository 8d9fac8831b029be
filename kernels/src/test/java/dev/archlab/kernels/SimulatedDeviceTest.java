package dev.archlab.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.sim.Session;
import dev.archlab.sim.SessionSimulation;
import dev.archlab.sim.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SimulatedDeviceTest {

  private static final Kernels KERNELS =
      new Kernels(
          List.of(
              new FakeKernel("cpu", "small", 3, 2),
              new FakeKernel("cpu", "middle", 2, 100),
              new FakeKernel("cpu", "naive", 1, 100),
              new FakeKernel("gpu", "tiled", 9, 100)));

  private final FakeMachine machine = new FakeMachine();

  private Matmul product(SimulatedDevice device, int m) {
    Region a = device.upload("a", Tensor.ofFloats(new float[m * 2], m, 2));
    Region b = device.upload("b", Tensor.ofFloats(new float[] {1, 2, 3, 4, 5, 6}, 2, 3));
    return new Matmul(a, b, device.allocate("c", ElementType.F32, m, 3));
  }

  private SimulatedDevice device(String kernel) {
    return new SimulatedDevice(machine, KERNELS, kernel);
  }

  @Test
  void takesTheHighestRungThatSupportsTheShape() {
    SimulatedDevice device = device(null);
    assertThat(device.execute(product(device, 2)).kernel()).isEqualTo("small");
    assertThat(device.execute(product(device, 3)).kernel()).isEqualTo("middle");
  }

  @Test
  void takesTheNamedKernel() {
    SimulatedDevice device = device("naive");
    Matmul product = product(device, 2);
    assertThat(device.execute(product).kernel()).isEqualTo("naive");
    assertThat(device.kernelsUsed()).containsExactly(java.util.Map.entry("matmul", "naive"));
    assertThat(device.download(product.c()).toDoubles()).containsOnly(1);
  }

  @Test
  void refusesAKernelThatTheMachineLacksAndNamesThoseItHas() {
    assertThatThrownBy(() -> device("tiled"))
        .isInstanceOf(UsageException.class)
        .hasMessage("no kernel 'tiled' for a 'cpu' machine; there are: middle, naive, small");
  }

  @Test
  void refusesANamedKernelThatCannotComputeTheShape() {
    SimulatedDevice device = device("small");
    assertThatThrownBy(() -> device.execute(product(device, 3)))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("'small' cannot compute matmul of a[3, 2], b[2, 3]")
        .hasMessageEndingWith("others: naive, middle");
  }

  @Test
  void sumsTheLaunchesOfAllOperations() {
    SimulatedDevice device = device(null);
    device.execute(product(device, 2));
    device.execute(product(device, 4));
    assertThat(device.cycles()).isEqualTo(20);
    assertThat(device.account().cycles()).isEqualTo(20);
    assertThat(device.account().primary().causes()).containsEntry("busy", 40L);
    assertThat(device.counters().get("macs")).isEqualTo(60);
    assertThat(device.usefulOperations()).isEqualTo(2 * 2 * 2 * 3 + 2 * 4 * 2 * 3);
  }

  @Test
  void leavesASessionThatReplaysToTheSameMemory() {
    SimulatedDevice device = device(null);
    Matmul product = product(device, 3);
    device.execute(product);
    device.download(product.c());

    assertThat(device.session().events())
        .extracting(Object::getClass)
        .containsExactly(
            Session.Uploaded.class,
            Session.Uploaded.class,
            Session.Launched.class,
            Session.Launched.class,
            Session.Downloaded.class);
    FakeMachine fresh = new FakeMachine();
    SessionSimulation replay = new SessionSimulation(fresh, device.session(), null);
    replay.run();
    assertThat(replay.cycle()).isEqualTo(device.cycles());
    for (Region region : device.regions()) {
      SimulatedDevice other = new SimulatedDevice(fresh, KERNELS, null);
      assertThat(other.peek(region).bytes()).isEqualTo(device.peek(region).bytes());
    }
  }

  @Test
  void freesScratchAfterEachOperation() {
    SimulatedDevice device = device(null);
    device.execute(product(device, 2));
    assertThat(device.regions()).extracting(Region::name).containsExactly("a", "b", "c");
  }

  @Test
  void peeksThroughStrides() {
    SimulatedDevice device = device(null);
    Region b = product(device, 2).b();
    Region column =
        new Region(
            "column", b.address(1), ElementType.F32, List.of(2), List.of(b.strides().get(0)));
    assertThat(device.peek(column).toDoubles()).containsExactly(2, 5);
  }

  @Test
  void flipsOneBitOfAnElement() {
    SimulatedDevice device = device(null);
    Region b = product(device, 2).b();
    device.flipBit(b, 3, 31);
    assertThat(device.peek(b).toDoubles()).containsExactly(1, 2, 3, -4, 5, 6);
  }
}
