package dev.archlab.workloads.reference;

import dev.archlab.kernels.AdamUpdate;
import dev.archlab.kernels.ArgReduction;
import dev.archlab.kernels.BatchNormalization;
import dev.archlab.kernels.Convert;
import dev.archlab.kernels.Copy;
import dev.archlab.kernels.CrossEntropy;
import dev.archlab.kernels.CrossEntropyGradient;
import dev.archlab.kernels.DecisionTree;
import dev.archlab.kernels.Gather;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.MomentumUpdate;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Quantize;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.ScatterAdd;
import dev.archlab.kernels.SgdUpdate;
import dev.archlab.kernels.Softmax;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.kernels.TopK;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** Of each operation, shapes from 1 to beyond a tile, a warp or the array. */
final class Cases {

  private static final int[][] MATRICES = {{1, 1}, {3, 10}, {9, 70}, {33, 5}, {2, 150}};

  private Cases() {}

  static List<Case> matmul() {
    int[][] shapes = {{1, 1, 1}, {5, 11, 9}, {65, 9, 17}, {3, 70, 33}};
    return Stream.of(shapes)
        .flatMap(
            s ->
                Stream.of(
                    Case.of("matmul", on -> product(on, s[0], s[1], s[2], false, false)),
                    Case.of("matmul transposed", on -> product(on, s[0], s[1], s[2], true, false)),
                    Case.of("matmul transposed", on -> product(on, s[0], s[1], s[2], false, true)),
                    Case.of("matmul transposed", on -> product(on, s[0], s[1], s[2], true, true)),
                    Case.of("matmul batched", on -> batch(on, s[0], s[1], s[2])),
                    new Case(
                        "matmul of bfloat16",
                        ElementType.BF16,
                        on ->
                            new Matmul(
                                on.halves(Domain.MODERATE, s[0], s[1]),
                                on.halves(Domain.MODERATE, s[1], s[2]),
                                on.result(s[0], s[2]))),
                    new Case(
                        "matmul of int8",
                        ElementType.S8,
                        on ->
                            new Matmul(
                                on.bytes(s[0], s[1]),
                                on.bytes(s[1], s[2]),
                                on.result(ElementType.S32, s[0], s[2])))))
        .toList();
  }

  private static Operation product(
      Placement on, int m, int k, int n, boolean transposeA, boolean transposeB) {
    Domain domain = Domain.MODERATE;
    return new Matmul(
        transposeA ? on.floats(domain, k, m).transposed() : on.floats(domain, m, k),
        transposeB ? on.floats(domain, n, k).transposed() : on.floats(domain, k, n),
        on.result(m, n));
  }

  /** The same A with each of three transposed B. */
  private static Operation batch(Placement on, int m, int k, int n) {
    return new Matmul(
        on.floats(Domain.MODERATE, m, k).broadcast(3, m, k),
        on.floats(Domain.MODERATE, 3, n, k).transposed(),
        on.result(3, m, n));
  }

  static List<Case> squaredDistances() {
    int[][] shapes = {{1, 1, 1}, {9, 3, 33}, {70, 2, 5}};
    return cases(
        "squared-distances",
        shapes,
        (on, s) ->
            new SquaredDistances(
                on.floats(Domain.MODERATE, s[0], s[1]),
                on.floats(Domain.MODERATE, s[2], s[1]),
                on.result(s[0], s[2])));
  }

  static List<Case> topK() {
    int[][] shapes = {{1, 1, 1}, {3, 40, 5}, {35, 9, 3}};
    return cases(
        "top-k",
        shapes,
        (on, s) ->
            new TopK(
                on.floats(Domain.TIES, s[0], s[1]),
                on.result(s[0], s[2]),
                on.result(ElementType.S32, s[0], s[2])));
  }

  static List<Case> vote() {
    int[][] shapes = {{1, 1, 1}, {9, 5, 3}, {70, 3, 10}};
    return cases(
        "vote",
        shapes,
        (on, s) ->
            new Vote(
                on.indices(20, s[0], s[1]),
                on.indices(s[2], 20),
                s[2],
                on.result(ElementType.S32, s[0], s[2]),
                on.result(ElementType.S32, s[0])));
  }

  /** Shapes, the axis to reduce being the last number. */
  private static final int[][] AXES = {
    {1, 0},
    {37, 0},
    {1, 1, 1},
    {5, 7, 0},
    {5, 7, 1},
    {70, 9, 0},
    {9, 70, 1},
    {2, 300, 1},
    {300, 2, 0},
    {3, 4, 5, 0},
    {3, 4, 5, 1},
    {3, 4, 5, 2},
    {2, 3, 4, 5, 1},
    {2, 3, 4, 9, 3}
  };

  static List<Case> reduction(Reduction.Function function) {
    boolean compares =
        function == Reduction.Function.MAXIMUM || function == Reduction.Function.MINIMUM;
    Domain domain = compares ? Domain.ANY : Domain.MODERATE;
    return cases(
        "reduce-" + function.name().toLowerCase(Locale.ROOT),
        AXES,
        (on, s) ->
            new Reduction(function, on.floats(domain, front(s)), axis(s), on.result(without(s))));
  }

  static List<Case> argReduction(boolean largest) {
    return Stream.of(Domain.TIES, Domain.ANY)
        .flatMap(
            domain ->
                cases(
                    largest ? "arg-max" : "arg-min",
                    AXES,
                    (on, s) ->
                        new ArgReduction(
                            largest,
                            on.floats(domain, front(s)),
                            axis(s),
                            on.result(ElementType.S32, without(s))))
                    .stream())
        .toList();
  }

  private static int axis(int[] shapeAndAxis) {
    return shapeAndAxis[shapeAndAxis.length - 1];
  }

  private static int[] front(int[] shapeAndAxis) {
    return Arrays.copyOf(shapeAndAxis, shapeAndAxis.length - 1);
  }

  private static int[] without(int[] shapeAndAxis) {
    int[] shape = front(shapeAndAxis);
    int axis = axis(shapeAndAxis);
    int[] rest = Arrays.copyOf(shape, shape.length - 1);
    System.arraycopy(shape, axis + 1, rest, axis, rest.length - axis);
    return rest;
  }

  static List<Case> softmax() {
    Domain spread = new Domain(-10, 10, 0, -0f, 100, -100, 1e30f, -1e30f, 1e-40f);
    return Stream.of(spread, Domain.TIES)
        .flatMap(
            domain ->
                cases(
                    "softmax", MATRICES, (on, s) -> new Softmax(on.floats(domain, s), on.result(s)))
                    .stream())
        .toList();
  }

  static List<Case> crossEntropy() {
    return cases(
        "cross-entropy",
        MATRICES,
        (on, s) ->
            new CrossEntropy(on.floats(Domain.UNIT, s), on.indices(s[1], s[0]), on.result(s[0])));
  }

  static List<Case> crossEntropyGradient() {
    return cases(
        "cross-entropy-gradient",
        MATRICES,
        (on, s) ->
            new CrossEntropyGradient(
                on.floats(Domain.UNIT, s), on.indices(s[1], s[0]), on.result(s)));
  }

  /** Rows of the table, columns, rows that are gathered or added. */
  private static final int[][] TABLES = {
    {1, 1, 1}, {5, 3, 9}, {40, 17, 70}, {3, 64, 5}, {9, 2, 33}
  };

  static List<Case> gather() {
    return Stream.concat(
            cases(
                "gather",
                TABLES,
                (on, s) ->
                    new Gather(
                        on.floats(Domain.ANY, s[0], s[1]),
                        on.indices(s[0], s[2]),
                        on.result(s[2], s[1])))
                .stream(),
            cases(
                "gather of int32",
                TABLES,
                (on, s) ->
                    new Gather(
                        on.integers(s[0], s[1]),
                        on.indices(s[0], s[2]),
                        on.result(ElementType.S32, s[2], s[1])))
                .stream())
        .toList();
  }

  static List<Case> scatterAdd() {
    return cases(
        "scatter-add",
        TABLES,
        (on, s) ->
            new ScatterAdd(
                on.floats(Domain.MODERATE, s[2], s[1]),
                on.indices(s[0], s[2]),
                on.result(s[0], s[1])));
  }

  static List<Case> copy() {
    Domain any = Domain.ANY;
    List<Function<Placement, Region>> views =
        List.of(
            on -> on.floats(any, 1),
            on -> on.floats(any, 7, 19),
            on -> on.floats(any, 9, 5).transposed(),
            on -> on.floats(any, 33, 70).transposed(),
            on -> on.floats(any, 2, 3, 4, 5).permuted(3, 1, 0, 2),
            on -> on.floats(any, 2, 3, 4, 5).permuted(0, 2, 3, 1),
            on -> on.floats(any, 9, 12).slice(1, 3, 7),
            on -> on.floats(any, 9, 12).slice(0, 2, 5),
            on -> on.floats(any, 5).broadcast(3, 5),
            on -> on.floats(any, 3, 1).broadcast(2, 3, 4),
            on -> on.floats(any, 3, 4, 5).at(1),
            on -> on.integers(6, 11).transposed());
    return views.stream()
        .map(
            view ->
                Case.of(
                    "copy",
                    on -> {
                      Region from = view.apply(on);
                      int[] shape = from.shape().stream().mapToInt(i -> i).toArray();
                      return new Copy(from, on.result(from.type(), shape));
                    }))
        .toList();
  }

  private static final int[][] SIZES = {{1}, {37}, {9, 70}};

  static List<Case> convert() {
    return Stream.of(
            cases(
                "convert to bfloat16",
                SIZES,
                (on, s) -> new Convert(on.floats(Domain.ANY, s), on.result(ElementType.BF16, s))),
            cases(
                "convert to bfloat16",
                SIZES,
                (on, s) -> new Convert(nearTies(on, s), on.result(ElementType.BF16, s))),
            cases(
                "convert from bfloat16",
                SIZES,
                (on, s) -> new Convert(on.halves(Domain.ANY, s), on.result(s))),
            cases(
                "convert from int32", SIZES, (on, s) -> new Convert(on.integers(s), on.result(s))))
        .flatMap(List::stream)
        .toList();
  }

  /** Half-way between two bfloat16 numbers, or one unit in the last place beside that. */
  private static Region nearTies(Placement on, int... shape) {
    Random random = on.random();
    float[] values = new float[Placement.size(shape)];
    for (int i = 0; i < values.length; i++) {
      int upper = Float.floatToRawIntBits(Domain.MODERATE.draw(random)) & 0xffff0000;
      values[i] = Float.intBitsToFloat(upper + 0x7fff + random.nextInt(3));
    }
    return on.upload(values, shape);
  }

  static List<Case> quantize() {
    Domain ties = new Domain(-80, 80, 0.25f, 0.75f, 1.25f, -0.25f, -0.75f, 63.5f, -63.75f, 1e30f);
    return Stream.of(0.5f, 0.01f, 3f)
        .flatMap(
            scale ->
                cases(
                    "quantize",
                    SIZES,
                    (on, s) ->
                        new Quantize(
                            on.floats(ties, s),
                            on.upload(new float[] {scale}, 1),
                            on.result(ElementType.S8, s)))
                    .stream())
        .toList();
  }

  static List<Case> batchNormalization() {
    int[][] shapes = {{1, 1}, {3, 5}, {2, 3, 7}, {2, 3, 4, 5}, {2, 33, 3, 3}};
    return cases(
        "batch-normalization",
        shapes,
        (on, s) ->
            new BatchNormalization(
                on.floats(Domain.MODERATE, s),
                on.floats(Domain.MODERATE, s[1]),
                on.floats(new Domain(0, 4, 0, 1e-8f, 1e5f), s[1]),
                on.floats(new Domain(-2, 2, 0, 1), s[1]),
                on.floats(Domain.MODERATE, s[1]),
                1e-5f,
                on.result(s)));
  }

  static List<Case> sgd() {
    return cases(
        "sgd",
        SIZES,
        (on, s) ->
            new SgdUpdate(on.floats(Domain.MODERATE, s), on.floats(Domain.MODERATE, s), 0.03f));
  }

  static List<Case> momentum() {
    return cases(
        "momentum",
        SIZES,
        (on, s) ->
            new MomentumUpdate(
                on.floats(Domain.MODERATE, s),
                on.floats(Domain.MODERATE, s),
                on.floats(Domain.MODERATE, s),
                0.03f,
                0.9f));
  }

  static List<Case> adam() {
    Domain nothing = new Domain(0, 0);
    return Stream.concat(
            cases("adam", SIZES, (on, s) -> adam(on, nothing, nothing, 1, s)).stream(),
            cases("adam", SIZES, (on, s) -> adam(on, Domain.MODERATE, Domain.UNIT, 7, s)).stream())
        .toList();
  }

  private static Operation adam(Placement on, Domain means, Domain variances, int step, int... s) {
    float beta1 = 0.9f;
    float beta2 = 0.999f;
    float[] powers = {(float) Math.pow(beta1, step), (float) Math.pow(beta2, step)};
    return new AdamUpdate(
        on.floats(Domain.MODERATE, s),
        on.floats(means, s),
        on.floats(variances, s),
        on.floats(Domain.MODERATE, s),
        on.upload(powers, 2),
        0.001f,
        beta1,
        beta2,
        1e-8f);
  }

  static List<Case> decisionTree() {
    int[][] shapes = {{1, 1, 1}, {9, 2, 2}, {70, 4, 15}, {33, 64, 40}};
    return cases("decision-tree", shapes, (on, s) -> tree(on, s[0], s[1], s[2]));
  }

  /** Each node is a child of one in front of it, where that has a place left. */
  private static Operation tree(Placement on, int points, int features, int nodes) {
    Random random = on.random();
    int[] children = random.ints(2L * nodes, 0, 3).map(label -> -1 - label).toArray();
    for (int node = 1; node < nodes; node++) {
      int place = random.nextInt(2 * node);
      while (children[place] >= 0) {
        place = random.nextInt(2 * node);
      }
      children[place] = node;
    }
    return new DecisionTree(
        on.floats(Domain.TIES, points, features),
        on.indices(features, nodes),
        on.floats(Domain.TIES, nodes),
        on.upload(children, nodes, 2),
        on.result(ElementType.S32, points));
  }

  /** Places an operation of one of several shapes. */
  interface Builder {
    Operation build(Placement on, int[] shape);
  }

  static List<Case> cases(String label, int[][] shapes, Builder builder) {
    return Stream.of(shapes).map(shape -> Case.of(label, on -> builder.build(on, shape))).toList();
  }
}
