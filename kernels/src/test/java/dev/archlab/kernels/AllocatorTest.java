package dev.archlab.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.AddressRange;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.sim.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class AllocatorTest {

  private static final AddressRange HEAP = new AddressRange(0x1010, 64 << 10);

  private final Allocator allocator = new Allocator("fake", HEAP);

  @Test
  void placesRegionsAlignedInsideTheHeapAndApart() {
    Random random = new Random(7);
    List<Region> placed = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int extent = 1 + random.nextInt(100);
      placed.add(
          random.nextBoolean()
              ? allocator.allocate("r" + i, ElementType.F32, extent, 3)
              : allocator.allocateScratch("s" + i, ElementType.S32, extent));
    }
    for (Region region : placed) {
      assertThat(region.base() % Allocator.ALIGNMENT).isZero();
      assertThat(HEAP.contains(region.base())).isTrue();
      assertThat(HEAP.contains(region.base() + region.bytes() - 1)).isTrue();
      for (Region other : placed) {
        assertThat(region != other && region.contains(other.base())).isFalse();
      }
    }
  }

  @Test
  void refusesWhatDoesNotFitAndSaysHowMuchThereIs() {
    allocator.allocate("a", ElementType.F32, 4096);
    assertThatThrownBy(() -> allocator.allocate("b", ElementType.F64, 8192))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "'b' needs 65536 bytes in the memory of fake, which has 48896 bytes free of 65536 bytes");
    assertThatThrownBy(() -> allocator.allocate("b", ElementType.F64, 1 << 30, 1 << 30, 1 << 30))
        .isInstanceOf(UsageException.class);
  }

  @Test
  void usesScratchAgainOnceItIsFreed() {
    Region first = allocator.allocateScratch("s", ElementType.F32, 8000);
    assertThatThrownBy(() -> allocator.allocateScratch("t", ElementType.F32, 10000))
        .isInstanceOf(UsageException.class);
    allocator.freeScratch();
    assertThat(allocator.allocateScratch("t", ElementType.F32, 8000).base())
        .isEqualTo(first.base());
  }

  @Test
  void neverPlacesALastingRegionWhereScratchHasBeen() {
    Region scratch = allocator.allocateScratch("s", ElementType.F32, 8000);
    allocator.freeScratch();
    assertThatThrownBy(() -> allocator.allocate("a", ElementType.F32, 10000))
        .isInstanceOf(UsageException.class);
    Region lasting = allocator.allocate("a", ElementType.F32, 8000);
    assertThat(lasting.base() + lasting.bytes()).isLessThanOrEqualTo(scratch.base());
  }

  @Test
  void namesTheElementAtAnAddress() {
    allocator.allocate("a", ElementType.F32, 5);
    Region b = allocator.allocate("b", ElementType.F32, 3, 4);
    assertThat(allocator.describe(b.address(7) + 2)).contains("b[1,3]");
    assertThat(allocator.describe(b.base() + b.bytes())).isEmpty();
  }
}
