package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.StridedLoops;
import dev.archlab.kernels.tpu.Slot.Extent;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.tpu.VectorFunction;
import java.util.ArrayList;
import java.util.List;

/** Every function of elements; what is broadcast is loaded once for each block. */
@AutoService(Kernel.class)
public final class StreamedElementwise extends StreamKernel<Elementwise> {

  /** Half of the smallest subnormal, for results that are rounded to one. */
  private static final double UNDERFLOW = 0x1p-150;

  static final FunctionError VECTOR_FUNCTIONS =
      new FunctionError(VectorFunction.FUNCTION_ERROR, UNDERFLOW);

  public StreamedElementwise() {
    super(Elementwise.class);
  }

  @Override
  public String summary() {
    return "blocks of any views; a few vector instructions for each function";
  }

  @Override
  public FunctionError functionError(Elementwise operation) {
    return switch (operation.function()) {
      case EXP, LOG, ELU, SIGMOID, TANH -> VECTOR_FUNCTIONS;
      default -> FunctionError.NONE;
    };
  }

  @Override
  boolean usable(Elementwise operation) {
    List<Region> operands = operation.operands();
    ElementType first = operands.get(0).type();
    return areFloats(operation.outputs())
        && (areFloats(operands)
            || (operation.function().compares()
                && operands.stream().allMatch(x -> x.type() == ElementType.S32)
                && first == ElementType.S32));
  }

  @Override
  List<BlockStream> streams(Elementwise operation) {
    List<Region> views = new ArrayList<>(operation.operands());
    views.add(operation.result());
    List<BlockStream> streams = new ArrayList<>();
    for (StridedLoops nest : StridedLoops.over(views.toArray(new Region[0]))) {
      streams.add(stream(operation, nest));
    }
    return streams;
  }

  private static BlockStream stream(Elementwise operation, StridedLoops nest) {
    BlockStream stream = BlockStream.of(nest);
    int arity = operation.operands().size();
    Slot[] operands = new Slot[arity];
    for (int i = 0; i < arity; i++) {
      operands[i] = stream.input(View.of(nest, i, operation.operands().get(i).type()));
    }
    Slot to = stream.output(View.of(nest, arity, ElementType.F32));
    Slot mask = stream.temporary(Extent.MATRIX);
    float p = operation.parameter();
    stream.work(
        block -> {
          if (arity == 1) {
            unary(operation, block, to, operands[0], mask, p);
          } else if (arity == 2) {
            binary(operation, block, to, operands[0], operands[1], mask, p);
          } else {
            block.floats(VectorFunction.NOT_EQUAL, 0f, mask, operands[0]);
            block.words(VectorFunction.SELECT, to, mask, operands[1], operands[2]);
          }
        });
    return stream;
  }

  private static void unary(
      Elementwise operation, Block block, Slot to, Slot x, Slot mask, float p) {
    switch (operation.function()) {
      case SCALE -> block.floats(VectorFunction.MULTIPLY, p, to, x);
      case EXP -> block.floats(VectorFunction.EXP, to, x);
      case LOG -> block.floats(VectorFunction.LOG, to, x);
      case SQRT -> block.floats(VectorFunction.SQRT, to, x);
      case RELU -> block.floats(VectorFunction.MAXIMUM, 0f, to, x);
      case LEAKY_RELU -> {
        block.floats(VectorFunction.MULTIPLY, p, to, x);
        block.floats(VectorFunction.MAXIMUM, to, x, to); // as p is less than 1
      }
      case ELU -> {
        block.floats(VectorFunction.EXP, to, x);
        block.floats(VectorFunction.SUBTRACT, 1f, to, to);
        block.floats(VectorFunction.MULTIPLY, p, to, to);
        block.floats(VectorFunction.GREATER, 0f, mask, x);
        block.words(VectorFunction.SELECT, to, mask, x, to);
      }
      case SIGMOID -> block.floats(VectorFunction.SIGMOID, to, x);
      case TANH -> block.floats(VectorFunction.TANH, to, x);
      case STEP -> {
        block.floats(VectorFunction.GREATER_EQUAL, 0f, mask, x);
        block.words(VectorFunction.S32_TO_F32, to, mask);
      }
      default -> throw new IllegalArgumentException(operation.name());
    }
  }

  private static void binary(
      Elementwise operation, Block block, Slot to, Slot x, Slot y, Slot mask, float p) {
    switch (operation.function()) {
      case ADD -> block.floats(VectorFunction.ADD, to, x, y);
      case SUBTRACT -> block.floats(VectorFunction.SUBTRACT, to, x, y);
      case MULTIPLY -> block.floats(VectorFunction.MULTIPLY, to, x, y);
      case DIVIDE -> block.floats(VectorFunction.DIVIDE, to, x, y);
      case MAXIMUM -> block.floats(VectorFunction.MAXIMUM, to, x, y);
      case MINIMUM -> block.floats(VectorFunction.MINIMUM, to, x, y);
      case EQUAL -> compare(block, VectorFunction.EQUAL, to, x, y, mask);
      case LESS -> compare(block, VectorFunction.LESS, to, x, y, mask);
      case SQRT_GRADIENT -> {
        block.floats(VectorFunction.ADD, to, x, x);
        block.floats(VectorFunction.DIVIDE, to, y, to);
      }
      case RELU_GRADIENT -> {
        block.floats(VectorFunction.GREATER, 0f, mask, x);
        block.words(VectorFunction.SELECT, 0, to, mask, y);
      }
      case LEAKY_RELU_GRADIENT -> {
        block.floats(VectorFunction.MULTIPLY, p, to, y);
        block.floats(VectorFunction.GREATER, 0f, mask, x);
        block.words(VectorFunction.SELECT, to, mask, y, to);
      }
      case ELU_GRADIENT -> {
        block.floats(VectorFunction.ADD, p, to, x);
        block.floats(VectorFunction.MULTIPLY, to, y, to);
        block.floats(VectorFunction.GREATER, 0f, mask, x);
        block.words(VectorFunction.SELECT, to, mask, y, to);
      }
      case SIGMOID_GRADIENT -> {
        oneMinus(block, mask, x);
        block.floats(VectorFunction.MULTIPLY, to, y, x);
        block.floats(VectorFunction.MULTIPLY, to, to, mask);
      }
      case TANH_GRADIENT -> {
        block.floats(VectorFunction.MULTIPLY, to, x, x);
        oneMinus(block, mask, to);
        block.floats(VectorFunction.MULTIPLY, to, y, mask);
      }
      default -> throw new IllegalArgumentException(operation.name());
    }
  }

  private static void compare(
      Block block, VectorFunction function, Slot to, Slot x, Slot y, Slot mask) {
    if (x.type == ElementType.S32) {
      block.words(function, mask, x, y);
    } else {
      block.floats(function, mask, x, y);
    }
    block.words(VectorFunction.S32_TO_F32, to, mask);
  }

  private static void oneMinus(Block block, Slot to, Slot x) {
    block.floats(VectorFunction.MULTIPLY, -1f, to, x);
    block.floats(VectorFunction.ADD, 1f, to, to);
  }
}
