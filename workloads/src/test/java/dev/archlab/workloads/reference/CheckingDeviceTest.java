package dev.archlab.workloads.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Device.Execution;
import dev.archlab.kernels.Kernel.Formula;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.kernels.Tensor;
import dev.archlab.kernels.TopK;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckingDeviceTest {

  private final Random random = new Random(5);

  private Tensor uniform(int rows, int columns, float scale) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = scale * (2 * random.nextFloat() - 1);
    }
    return Tensor.ofFloats(values, rows, columns);
  }

  /** The verdict on an operation whose results are tampered with before they are checked. */
  private static Check check(
      Float32Device device, Operation operation, Consumer<Operation> beforeCheck) {
    CheckingDevice checking = new CheckingDevice(device, beforeCheck);
    checking.execute(operation);
    return checking.check();
  }

  private Matmul product(Float32Device device, int m, int k, int n, float scale) {
    Region a = device.upload("a", uniform(m, k, scale));
    Region b = device.upload("b", uniform(k, n, scale));
    return new Matmul(a, b, device.allocate("c", ElementType.F32, m, n));
  }

  private SquaredDistances distances(Float32Device device, int queries, int points, int features) {
    Region q = device.upload("queries", uniform(queries, features, 3));
    Region p = device.upload("points", uniform(points, features, 3));
    return new SquaredDistances(
        q, p, device.allocate("distances", ElementType.F32, queries, points));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 17, 64, 1000})
  void acceptsEveryProductThatIsRoundedTermByTerm(int k) {
    Float32Device device = new Float32Device(Formula.DEFINITION);
    Check check = check(device, product(device, 7, k, 5, 1), operation -> {});
    assertThat(check.failure()).isEmpty();
    assertThat(check.maxError()).isLessThanOrEqualTo(check.bound());
    assertThat(check.bound()).isLessThan(k * 1e-6 * k);
  }

  @ParameterizedTest
  @ValueSource(floats = {1e-22f, 1e-20f, 1e15f})
  void acceptsProductsThatUnderflowOrAreLarge(float scale) {
    Float32Device device = new Float32Device(Formula.DEFINITION);
    Check check = check(device, product(device, 6, 40, 6, scale), operation -> {});
    assertThat(check.failure()).isEmpty();
  }

  @Test
  void refusesAProductThatIsOffByMoreThanItsBoundAndNamesTheElement() {
    Float32Device device = new Float32Device(Formula.DEFINITION);
    Matmul product = product(device, 4, 16, 4, 1);
    Check check =
        check(
            device,
            product,
            operation -> {
              double[] a = device.peek(product.a()).toDoubles();
              double[] b = device.peek(product.b()).toDoubles();
              double[] exact = Exact.matmul(a, b, 4, 16, 4);
              double bound = Bounds.matmul(a, b, exact, 4, 16, 4)[6];
              device.memory.writeFloat(product.c().address(6), (float) (exact[6] + 1.1 * bound));
            });
    assertThat(check.passed()).isFalse();
    assertThat(check.maxError()).isBetween(check.bound(), 1.3 * check.bound());
    assertThat(check.failure().orElseThrow())
        .startsWith("matmul: c[1,2] = ")
        .contains("but the reference gives", "error", "bound");
  }

  @Test
  void acceptsAProductJustInsideItsBound() {
    Float32Device device = new Float32Device(Formula.DEFINITION);
    Matmul product = product(device, 4, 16, 4, 1);
    Check check =
        check(
            device,
            product,
            operation -> {
              double[] a = device.peek(product.a()).toDoubles();
              double[] b = device.peek(product.b()).toDoubles();
              double[] exact = Exact.matmul(a, b, 4, 16, 4);
              double bound = Bounds.matmul(a, b, exact, 4, 16, 4)[6];
              device.memory.writeFloat(product.c().address(6), (float) (exact[6] + 0.9 * bound));
            });
    assertThat(check.passed()).isTrue();
    assertThat(check.maxError() / check.bound()).isGreaterThan(0.8);
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
  void refusesWhatIsNoNumberWhereTheReferenceIsOne(float wrong) {
    Float32Device device = new Float32Device(Formula.DEFINITION);
    Matmul product = product(device, 2, 3, 2, 1);
    Check check =
        check(device, product, op -> device.memory.writeFloat(product.c().address(3), wrong));
    assertThat(check.passed()).isFalse();
    assertThat(check.failure().orElseThrow()).contains("c[1,1]");
  }

  @Test
  void acceptsInfinityWhereTheProductExceedsTheFormatAndNanOfInfiniteOperands() {
    Float32Device device = new Float32Device(Formula.DEFINITION);
    float infinity = Float.POSITIVE_INFINITY;
    Region a = device.upload("a", Tensor.ofFloats(new float[] {3e38f, infinity}, 2, 1));
    Region b = device.upload("b", Tensor.ofFloats(new float[] {10, 0}, 1, 2));
    Region c = device.allocate("c", ElementType.F32, 2, 2);
    assertThat(check(device, new Matmul(a, b, c), op -> {}).failure()).isEmpty();
    assertThat(device.peek(c).toDoubles()).containsExactly(infinity, 0, infinity, Double.NaN);
  }

  @ParameterizedTest
  @EnumSource(Formula.class)
  void acceptsDistancesByEitherFormula(Formula formula) {
    for (int features : new int[] {1, 2, 3, 64}) {
      Float32Device device = new Float32Device(formula);
      Check check = check(device, distances(device, 9, 11, features), op -> {});
      assertThat(check.failure()).isEmpty();
      assertThat(check.maxError()).isPositive();
    }
  }

  @Test
  void holdsTheDefinitionToATighterBoundThanTheExpandedSquare() {
    // A near pair far from the origin: the expanded square cancels, the definition does not.
    float[] query = {1000.25f, -2000.5f};
    float[] point = {1000.2501f, -2000.4999f};
    Float32Device device = new Float32Device(Formula.EXPANDED_SQUARE);
    Region q = device.upload("queries", Tensor.ofFloats(query, 1, 2));
    Region p = device.upload("points", Tensor.ofFloats(point, 1, 2));
    SquaredDistances operation =
        new SquaredDistances(q, p, device.allocate("distances", ElementType.F32, 1, 1));
    Check expanded = check(device, operation, op -> {});
    assertThat(expanded.passed()).isTrue();

    Operands operands = Operands.of(operation, device::peek);
    Execution byDefinition = new Execution("definition", Formula.DEFINITION);
    Finding finding =
        new DistancesReference().compare(operation, operands, byDefinition, device::peek);
    assertThat(finding.passes()).isFalse();
  }

  @Test
  void refusesOneFlippedLowBitWhereNothingIsRounded() {
    Float32Device device = new Float32Device(Formula.DEFINITION);
    Region values = device.upload("values", uniform(3, 10, 1));
    Region smallest = device.allocate("smallest", ElementType.F32, 3, 4);
    Region columns = device.allocate("columns", ElementType.S32, 3, 4);
    TopK topK = new TopK(values, smallest, columns);
    assertThat(check(device, topK, op -> {}).failure()).isEmpty();

    Check flipped = check(device, topK, op -> device.flip(smallest, 5, 1));
    assertThat(flipped.passed()).isFalse();
    assertThat(flipped.bound()).isZero();
    assertThat(flipped.failure().orElseThrow()).startsWith("top-k: smallest[1,1] = ");
    Check wrongColumn = check(device, topK, op -> device.flip(columns, 11, 4));
    assertThat(wrongColumn.failure().orElseThrow()).startsWith("top-k: columns[2,3] = ");
    Check noColumn = check(device, topK, op -> device.flip(columns, 0, 1 << 31));
    assertThat(noColumn.passed()).isFalse();
  }

  @Test
  void acceptsEqualNeighboursInAnyOrderButNoneTwice() {
    Float32Device device = new Float32Device(Formula.DEFINITION);
    Region values = device.upload("values", Tensor.ofFloats(new float[] {4, 1, 1, 1}, 1, 4));
    Region smallest = device.allocate("smallest", ElementType.F32, 1, 2);
    Region columns = device.allocate("columns", ElementType.S32, 1, 2);
    TopK topK = new TopK(values, smallest, columns);
    Check otherOrder =
        check(
            device,
            topK,
            op -> {
              device.memory.writeInt(columns.address(0), 3);
              device.memory.writeInt(columns.address(1), 1);
            });
    assertThat(otherOrder.failure()).isEmpty();
    Check twice =
        check(
            device,
            topK,
            op -> {
              device.memory.writeInt(columns.address(0), 2);
              device.memory.writeInt(columns.address(1), 2);
            });
    assertThat(twice.passed()).isFalse();
  }

  @Test
  void acceptsAnotherWinnerOnlyIfTheVotesAreEqual() {
    Float32Device device = new Float32Device(Formula.DEFINITION);
    Region neighbours =
        device.upload("neighbours", Tensor.ofInts(new int[] {0, 1, 0, 1, 2, 2}, 2, 3));
    Region labels = device.upload("labels", Tensor.ofInts(new int[] {2, 0, 1}, 3));
    Region counts = device.allocate("counts", ElementType.S32, 2, 3);
    Region winners = device.allocate("winners", ElementType.S32, 2);
    Vote vote = new Vote(neighbours, labels, 3, counts, winners);
    assertThat(check(device, vote, op -> {}).failure()).isEmpty();
    assertThat(device.peek(winners).toDoubles()).containsExactly(2, 1);
    assertThat(check(device, vote, op -> device.flip(winners, 1, 1)).failure().orElseThrow())
        .startsWith("vote: winners[1] = 0");
    assertThat(check(device, vote, op -> device.flip(counts, 2, 1)).failure().orElseThrow())
        .startsWith("vote: counts[0,2] = 3");

    Region pair = device.upload("pair", Tensor.ofInts(new int[] {0, 1}, 1, 2));
    Vote tie = new Vote(pair, labels, 3, counts.rows(0, 1), winners.rows(0, 1));
    Check other = check(device, tie, op -> device.memory.writeInt(winners.address(0), 2));
    assertThat(other.failure()).isEmpty();
    Check neither = check(device, tie, op -> device.memory.writeInt(winners.address(0), 1));
    assertThat(neither.passed()).isFalse();
  }

  @Test
  void checksTransfersAtBothEnds() {
    Float32Device lossy =
        new Float32Device(Formula.DEFINITION) {
          @Override
          public Region upload(String name, Tensor values) {
            Region region = super.upload(name, values);
            flip(region, 2, 1);
            return region;
          }
        };
    CheckingDevice checking = new CheckingDevice(lossy);
    checking.upload("a", uniform(2, 2, 1));
    assertThat(checking.check().failure().orElseThrow()).startsWith("upload: a[1,0] = ");
  }

  @Test
  void keepsTheWorstOfAllOperations() {
    Float32Device device = new Float32Device(Formula.DEFINITION);
    CheckingDevice checking =
        new CheckingDevice(
            device,
            operation -> {
              if (operation instanceof Matmul product && product.k() == 8) {
                device.flip(product.c(), 0, 1 << 30);
              }
            });
    checking.execute(product(device, 2, 4, 2, 1));
    checking.execute(product(device, 2, 8, 2, 1));
    double worst = checking.check().maxError();
    assertThat(checking.check().passed()).isFalse();
    checking.execute(product(device, 2, 16, 2, 1));
    assertThat(checking.check().maxError()).isEqualTo(worst);
  }
}
