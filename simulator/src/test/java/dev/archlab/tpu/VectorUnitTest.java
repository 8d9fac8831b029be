package dev.archlab.tpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the vector unit and the activation unit compute. */
class VectorUnitTest {

  private static final int A = 0;
  private static final int B = 256;
  private static final int TO = 512;
  private static final int INDEX = 768;

  private final TpuMachine machine = Tpus.machine(4, 4);

  private void floats(int address, float... values) {
    for (int i = 0; i < values.length; i++) {
      machine.unifiedBuffer().writeFloat(address + 4 * i, values[i]);
    }
  }

  private void ints(int address, int... values) {
    for (int i = 0; i < values.length; i++) {
      machine.unifiedBuffer().writeInt(address + 4 * i, values[i]);
    }
  }

  private float[] floatsAt(int address, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = machine.unifiedBuffer().readFloat(address + 4 * i);
    }
    return values;
  }

  private int[] intsAt(int address, int count) {
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = machine.unifiedBuffer().readInt(address + 4 * i);
    }
    return values;
  }

  private void run(String text) {
    machine.launch(Tpus.launch(text), null).run();
  }

  @ParameterizedTest
  @CsvSource({
    "add, 4, 1, 8, 12",
    "subtract, 2, -3, 2, -6",
    "multiply, 3, -2, 15, 27",
    "minimum, 1, -1, 3, 3",
    "maximum, 3, 2, 5, 9",
  })
  void computesElementByElement(String function, float f0, float f1, int i0, int i1) {
    floats(A, 3, -1);
    floats(B, 1, 2);
    run(function + ".f32 to=512:8, a=0:8, b=256:8, rows=1, columns=2");
    assertThat(floatsAt(TO, 2)).containsExactly(f0, f1);
    ints(A, 5, 3);
    ints(B, 3, 9);
    run(function + ".s32 to=512:8, a=0:8, b=256:8, rows=1, columns=2");
    assertThat(intsAt(TO, 2)).containsExactly(i0, i1);
  }

  @Test
  void repeatsRowsColumnsAndScalarsByStrideZero() {
    floats(A, 1, 2, 3, 10, 20, 30);
    floats(B, 100, 200);
    run("add.f32 to=512:12, a=0:12, b=256:4:0, rows=2, columns=3");
    assertThat(floatsAt(TO, 6)).containsExactly(101, 102, 103, 210, 220, 230);
    run("add.f32 to=512:12, a=0:12, b=0:0:4, rows=2, columns=3");
    assertThat(floatsAt(TO, 6)).containsExactly(2, 4, 6, 11, 22, 33);
    run("multiply.f32 to=512:12, a=0:12, b=256:0:0, rows=2, columns=3");
    assertThat(floatsAt(TO, 6)).containsExactly(100, 200, 300, 1000, 2000, 3000);
  }

  @Test
  void transposesByExchangedStrides() {
    floats(A, 1, 2, 3, 4, 5, 6);
    run("copy to=512:4:8, a=0:12, rows=2, columns=3");
    assertThat(floatsAt(TO, 6)).containsExactly(1, 4, 2, 5, 3, 6);
  }

  @Test
  void comparesAndSelects() {
    floats(A, 1, 2, Float.NaN, 4);
    floats(B, 1, 3, Float.NaN, 2);
    run("equal.f32 to=512:16, a=0:16, b=256:16, rows=1, columns=4");
    assertThat(intsAt(TO, 4)).containsExactly(1, 0, 0, 0);
    run("less.f32 to=512:16, a=0:16, b=256:16, rows=1, columns=4");
    assertThat(intsAt(TO, 4)).containsExactly(0, 1, 0, 0);
    run("select to=768:16, mask=512:16, a=0:16, b=256:16, rows=1, columns=4");
    assertThat(floatsAt(INDEX, 4)).containsExactly(1, 2, Float.NaN, 2);
  }

  @Test
  void findsExtremesWithTheLowestColumnAndPassesOverNaN() {
    floats(A, Float.NaN, 5, 2, 2, 7, 7, Float.NaN, Float.NaN, Float.NaN);
    run("row_min.f32 to=512:4, index=768:4, a=0:36, rows=1, columns=9");
    assertThat(floatsAt(TO, 1)).containsExactly(2);
    assertThat(intsAt(INDEX, 1)).containsExactly(2);
    run("row_max.f32 to=512:4, index=768:4, a=0:36, rows=1, columns=9");
    assertThat(floatsAt(TO, 1)).containsExactly(7);
    assertThat(intsAt(INDEX, 1)).containsExactly(4);
    floats(A, Float.NaN, Float.NaN, Float.POSITIVE_INFINITY);
    run("row_min.f32 to=512:4, index=768:4, a=0:12, rows=1, columns=3");
    assertThat(intsAt(INDEX, 1)).containsExactly(2);
  }

  @Test
  void sumsLaneByLaneAndThenPairwise() {
    // Eight lanes: 1e8 and −1e8 meet in lane 0 before the ones of the other lanes come in.
    floats(A, 1e8f, 1, 1, 1, 1, 1, 1, 1, -1e8f, 1);
    run("row_sum.f32 to=512:4, a=0:40, rows=1, columns=10");
    assertThat(floatsAt(TO, 1)).containsExactly(8);
  }

  @Test
  void gathersAndScattersByIndex() {
    floats(A, 10, 11, 12, 13);
    ints(INDEX, 3, 0, 3);
    run("gather to=512:12, table=0:0, index=768:12, rows=1, columns=3, size=4");
    assertThat(floatsAt(TO, 3)).containsExactly(13, 10, 13);
    run("scatter to=0:16, index=768:8, a=512:12, rows=1, columns=2, size=4");
    assertThat(floatsAt(A, 4)).containsExactly(10, 11, 12, 13);
    run(
        "fill.f32 to=512:12, rows=1, columns=3, value=-1\n"
            + "scatter to=0:16, index=768:8, a=512:12, rows=1, columns=2, size=4");
    assertThat(floatsAt(A, 4)).containsExactly(-1, 11, 12, -1);
  }

  @Test
  void countsFromAStart() {
    run("iota to=512:16, rows=2, columns=4, start=-1");
    assertThat(intsAt(TO, 8)).containsExactly(-1, 0, 1, 2, -1, 0, 1, 2);
  }

  @Test
  void reluKeepsNaNAndDropsWhatIsNegative() {
    float[] values = {-1, 2, Float.NaN, -0f};
    for (int c = 0; c < 4; c++) {
      machine.accumulators().store(c, 5, values[c], false);
    }
    run("activate to=512, accumulator=5, rows=1, columns=4, function=relu");
    assertThat(floatsAt(TO, 4)).containsExactly(0, 2, Float.NaN, 0);
    run("activate to=512, accumulator=5, rows=1, columns=4");
    assertThat(floatsAt(TO, 4)).containsExactly(-1, 2, Float.NaN, -0f);
  }
}
