package dev.archlab.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegionTest {

  private static void assertRoundTrips(Region region) {
    int columns = region.shape().get(1);
    for (long index = 0; index < region.size(); index++) {
      long address = region.address(index);
      String name = "a[" + index / columns + "," + index % columns + "]";
      assertThat(region.contains(address)).isTrue();
      assertThat(region.element(address)).isEqualTo(name);
      assertThat(region.element(address + region.type().bytes() - 1)).isEqualTo(name);
    }
  }

  @Test
  void denseRegionIsRowMajorWithoutGaps() {
    Region a = Region.dense("a", 0x1000, ElementType.F32, 3, 4);

    assertThat(a.strides()).containsExactly(16L, 4L);
    assertThat(a.size()).isEqualTo(12);
    assertThat(a.bytes()).isEqualTo(48);
    assertThat(a.address(7)).isEqualTo(0x1000 + 28);
    assertThat(a.element(0x1000 + 28)).isEqualTo("a[1,3]");
    assertRoundTrips(a);
  }

  @Test
  void addressesAndElementsAgreeWhateverTheStrides() {
    assertRoundTrips(new Region("a", 64, ElementType.F64, List.of(3, 5), List.of(64L, 8L)));
    assertRoundTrips(new Region("a", 64, ElementType.BF16, List.of(3, 5), List.of(2L, 8L)));
    assertRoundTrips(new Region("a", 64, ElementType.S8, List.of(4, 1), List.of(10L, 1L)));
    assertRoundTrips(new Region("a", 64, ElementType.S32, List.of(1, 4), List.of(4L, 4L)));
  }

  @Test
  void bytesBetweenRowsBelongToNoElement() {
    Region a = new Region("a", 0, ElementType.F32, List.of(2, 3), List.of(32L, 4L));

    assertThat(a.bytes()).isEqualTo(32 + 12);
    assertThat(a.element(11)).isEqualTo("a[0,2]");
    assertThat(a.element(12)).isEqualTo("a+12");
    assertThat(a.contains(12)).isTrue();
    assertThat(a.contains(44)).isFalse();
    assertThat(a.contains(-1)).isFalse();
  }

  @Test
  void rowsArePartsOfTheSameMemory() {
    Region a = Region.dense("a", 0x100, ElementType.F32, 5, 4);
    Region part = a.rows(2, 2);

    assertThat(part.shape()).containsExactly(2, 4);
    assertThat(part.address(5)).isEqualTo(a.address(13));
    assertThatThrownBy(() -> a.rows(4, 2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void broadcastAxisNamesItsFirstElement() {
    Region a = new Region("a", 0, ElementType.F32, List.of(3, 2), List.of(0L, 4L));
    assertThat(a.address(5)).isEqualTo(4);
    assertThat(a.element(4)).isEqualTo("a[0,1]");
  }

  @Test
  void emptyRegionHoldsNothing() {
    Region a = Region.dense("a", 8, ElementType.F32, 0, 4);
    assertThat(a.bytes()).isZero();
    assertThat(a.contains(8)).isFalse();
  }

  @Test
  void refusesAnotherNumberOfStridesThanAxes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Region("a", 0, ElementType.F32, List.of(2, 3), List.of(4L)));
  }
}
