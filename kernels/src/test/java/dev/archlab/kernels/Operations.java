package dev.archlab.kernels;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small operations with seeded operands: several of each kind, for no kernel need compute all. */
final class Operations {

  private final Random random;
  private final Device device;
  private final Map<Class<? extends Operation>, List<Supplier<Operation>>> examples =
      Map.ofEntries(
          Map.entry(Matmul.class, List.of(this::product, this::batch, this::halves, this::bytes)),
          Map.entry(SquaredDistances.class, List.of(this::distances)),
          Map.entry(TopK.class, List.of(this::topK)),
          Map.entry(Vote.class, List.of(this::vote)),
          Map.entry(Elementwise.class, elementwise()),
          Map.entry(Reduction.class, reductions()),
          Map.entry(ArgReduction.class, List.of(() -> arg(true, 1), () -> arg(false, 0))),
          Map.entry(Softmax.class, List.of(this::softmax)),
          Map.entry(CrossEntropy.class, List.of(this::crossEntropy)),
          Map.entry(CrossEntropyGradient.class, List.of(this::crossEntropyGradient)),
          Map.entry(Gather.class, List.of(this::gather)),
          Map.entry(ScatterAdd.class, List.of(this::scatterAdd)),
          Map.entry(Copy.class, List.of(this::copyOfTranspose, this::copyOfRepeated)),
          Map.entry(Convert.class, List.of(this::narrowed, this::widened, this::ofIntegers)),
          Map.entry(Quantize.class, List.of(this::quantize)),
          Map.entry(Convolution.class, List.of(this::groupedConvolution, this::convolution)),
          Map.entry(
              Pooling.class,
              List.of(
                  () -> pooling(Pooling.Function.MAXIMUM),
                  () -> pooling(Pooling.Function.AVERAGE))),
          Map.entry(BatchNormalization.class, List.of(this::batchNormalization)),
          Map.entry(SgdUpdate.class, List.of(this::sgd)),
          Map.entry(MomentumUpdate.class, List.of(this::momentum)),
          Map.entry(AdamUpdate.class, List.of(this::adam)),
          Map.entry(DecisionTree.class, List.of(this::decisionTree)));

  Operations(Device device, long seed) {
    this.device = device;
    this.random = new Random(seed);
  }

  /** Examples of one operation; each is placed on the device when the stream gets to it. */
  Stream<Operation> of(Class<? extends Operation> type) {
    List<Supplier<Operation>> found = examples.get(type);
    if (found == null) {
      throw new IllegalArgumentException("no operands for " + type);
    }
    return found.stream().map(Supplier::get);
  }

  private Operation product() {
    return new Matmul(floats("a", 5, 11), floats("b", 11, 9), result("c", 5, 9));
  }

  /** The same transposed A with each of two transposed B. */
  private Operation batch() {
    Region a = floats("a", 11, 5).transposed().broadcast(2, 5, 11);
    return new Matmul(a, floats("b", 2, 9, 11).transposed(), result("c", 2, 5, 9));
  }

  private Operation halves() {
    return new Matmul(
        converted("a", ElementType.BF16, 5, 11),
        converted("b", ElementType.BF16, 11, 9),
        result("c", 5, 9));
  }

  private Operation bytes() {
    return new Matmul(
        converted("a", ElementType.S8, 5, 11),
        converted("b", ElementType.S8, 11, 9),
        integerResult("c", 5, 9));
  }

  private Operation distances() {
    return new SquaredDistances(
        floats("queries", 5, 7), floats("points", 9, 7), result("distances", 5, 9));
  }

  private Operation topK() {
    return new TopK(
        floats("values", 3, 37), result("smallest", 3, 4), integerResult("columns", 3, 4));
  }

  private Operation vote() {
    return new Vote(
        integers("neighbours", 20, 7, 5),
        integers("labels", 3, 20),
        3,
        integerResult("counts", 7, 3),
        integerResult("winners", 7));
  }

  /** Two that every kernel of its kind is likely to compute, then all. */
  private List<Supplier<Operation>> elementwise() {
    return Stream.concat(
            Stream.of(ElementFunction.SELECT, ElementFunction.SIGMOID),
            Stream.of(ElementFunction.values()))
        .<Supplier<Operation>>map(function -> () -> elementwise(function))
        .toList();
  }

  /** Operands that are transposed, repeated along an axis, and dense. */
  private Operation elementwise(ElementFunction function) {
    Region[] operands = {positives("x", 7, 5).transposed(), positives("y", 7), floats("z", 5, 7)};
    return Elementwise.of(
        function,
        0.5f,
        result("result", 5, 7),
        Stream.of(operands).limit(function.arity()).toArray(Region[]::new));
  }

  private List<Supplier<Operation>> reductions() {
    return Stream.of(Reduction.Function.values())
        .flatMap(
            function ->
                Stream.<Supplier<Operation>>of(
                    () -> new Reduction(function, floats("values", 3, 11), 1, result("result", 3)),
                    () ->
                        new Reduction(
                            function, floats("values", 2, 5, 9), 1, result("result", 2, 9))))
        .toList();
  }

  private Operation arg(boolean largest, int axis) {
    return new ArgReduction(largest, floats("values", 9, 9), axis, integerResult("positions", 9));
  }

  private Operation softmax() {
    return new Softmax(floats("values", 3, 11), result("result", 3, 11));
  }

  private Operation crossEntropy() {
    return new CrossEntropy(
        positives("probabilities", 9, 3), integers("labels", 3, 9), result("losses", 9));
  }

  private Operation crossEntropyGradient() {
    return new CrossEntropyGradient(
        positives("probabilities", 9, 3), integers("labels", 3, 9), result("gradient", 9, 3));
  }

  private Operation gather() {
    return new Gather(floats("table", 5, 3), integers("indices", 5, 9), result("rows", 9, 3));
  }

  private Operation scatterAdd() {
    return new ScatterAdd(floats("rows", 9, 3), integers("indices", 4, 9), result("sums", 5, 3));
  }

  private Operation copyOfTranspose() {
    return new Copy(floats("from", 9, 5).transposed(), result("to", 5, 9));
  }

  private Operation copyOfRepeated() {
    return new Copy(floats("from", 3, 1).broadcast(2, 3, 4), result("to", 2, 3, 4));
  }

  private Operation narrowed() {
    return new Convert(floats("from", 3, 11), device.allocate("to", ElementType.BF16, 3, 11));
  }

  private Operation widened() {
    return new Convert(converted("from", ElementType.BF16, 3, 11), result("to", 3, 11));
  }

  private Operation ofIntegers() {
    return new Convert(integers("from", 1 << 30, 3, 11), result("to", 3, 11));
  }

  private Operation quantize() {
    return new Quantize(
        floats("values", 3, 11),
        device.upload("scale", Tensor.ofFloats(new float[] {0.01f}, 1)),
        device.allocate("result", ElementType.S8, 3, 11));
  }

  /** Two groups, dilated rows, strided columns, padding on the left and below. */
  private Operation groupedConvolution() {
    Window window = new Window(2, 3, 1, 2, 0, 1, 1, 0, 2, 1);
    return new Convolution(
        floats("images", 2, 4, 5, 6),
        floats("weights", 6, 2, 2, 3),
        window,
        2,
        result("result", 2, 6, window.outputRows(5), window.outputColumns(6)));
  }

  private Operation convolution() {
    return new Convolution(
        floats("images", 1, 2, 5, 5),
        floats("weights", 3, 2, 3, 3),
        Window.square(3, 1, 1),
        1,
        result("result", 1, 3, 5, 5));
  }

  private Operation pooling(Pooling.Function function) {
    return new Pooling(
        function,
        floats("images", 2, 2, 5, 5),
        Window.square(2, 2, 1),
        result("result", 2, 2, 3, 3));
  }

  private Operation batchNormalization() {
    return new BatchNormalization(
        floats("values", 2, 3, 2, 3),
        floats("mean", 3),
        positives("variance", 3),
        floats("scale", 3),
        floats("shift", 3),
        1e-5f,
        result("result", 2, 3, 2, 3));
  }

  private Operation sgd() {
    return new SgdUpdate(floats("weights", 5, 7), floats("gradients", 5, 7), 0.1f);
  }

  private Operation momentum() {
    return new MomentumUpdate(
        floats("weights", 5, 7), floats("velocity", 5, 7), floats("gradients", 5, 7), 0.1f, 0.9f);
  }

  private Operation adam() {
    return new AdamUpdate(
        floats("weights", 5, 7),
        floats("mean", 5, 7),
        positives("variance", 5, 7),
        floats("gradients", 5, 7),
        device.upload("powers", Tensor.ofFloats(new float[] {0.81f, 0.998f}, 2)),
        0.001f,
        0.9f,
        0.999f,
        1e-8f);
  }

  /** Node 0 asks feature 1; its left child is class 0, its right child is node 1. */
  private Operation decisionTree() {
    return new DecisionTree(
        floats("points", 9, 2),
        device.upload("features", Tensor.ofInts(new int[] {1, 0}, 2)),
        device.upload("thresholds", Tensor.ofFloats(new float[] {-0.2f, 0.3f}, 2)),
        device.upload("children", Tensor.ofInts(new int[] {-1, 1, -3, -2}, 2, 2)),
        integerResult("labels", 9));
  }

  private Region result(String name, int... shape) {
    return device.allocate(name, ElementType.F32, shape);
  }

  private Region integerResult(String name, int... shape) {
    return device.allocate(name, ElementType.S32, shape);
  }

  /** From −1 to 1. */
  private Region floats(String name, int... shape) {
    float[] values = new float[size(shape)];
    for (int i = 0; i < values.length; i++) {
      values[i] = 2 * random.nextFloat() - 1;
    }
    return device.upload(name, Tensor.ofFloats(values, shape));
  }

  /** From 1/4 to 5/4. */
  private Region positives(String name, int... shape) {
    float[] values = new float[size(shape)];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextFloat() + 0.25f;
    }
    return device.upload(name, Tensor.ofFloats(values, shape));
  }

  /** Any int8, or bfloat16 from −1 to 1. */
  private Region converted(String name, ElementType type, int... shape) {
    ByteBuffer bytes =
        ByteBuffer.allocate(type.bytes() * size(shape)).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (type == ElementType.S8) {
        bytes.put((byte) random.nextInt());
      } else {
        bytes.putShort((short) (Float.floatToIntBits(2 * random.nextFloat() - 1) >> 16));
      }
    }
    return device.upload(name, Tensor.ofBytes(type, bytes.array(), shape));
  }

  private Region integers(String name, int bound, int... shape) {
    int[] values = random.ints(size(shape), 0, bound).toArray();
    return device.upload(name, Tensor.ofInts(values, shape));
  }

  private static int size(int... shape) {
    return IntStream.of(shape).reduce(1, Math::multiplyExact);
  }
}
