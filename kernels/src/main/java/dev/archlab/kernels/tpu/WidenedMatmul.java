package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LadderKernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Matmul;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Machine;
import dev.archlab.sim.Region;
import dev.archlab.tpu.TpuConfig;
import dev.archlab.tpu.VectorFunction;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Products of bfloat16 or int8 on an array of float32: the vector unit widens the operands,
 * exactly, and narrows the sums of int8. Their products are exact in float32, and so are sums of as
 * many as {@value #EXACT_PRODUCTS} of int8; longer ones are added in int32.
 */
@AutoService(Kernel.class)
public final class WidenedMatmul extends LadderKernel<Matmul> {

  /** 2¹⁰ products of at most 2¹⁴ are within the 2²⁴ that float32 counts exactly. */
  private static final int EXACT_PRODUCTS = 1024;

  private static final List<TiledMatmul> PRODUCTS =
      List.of(
          new WeightStationaryMatmul(), new InputStationaryMatmul(), new OutputStationaryMatmul());

  public WidenedMatmul() {
    super(
        "tpu",
        Matmul.class,
        "widened",
        -1,
        "bfloat16 or int8 on an array of float32: the vector unit converts");
  }

  @Override
  public boolean suits(Machine machine) {
    TpuConfig config = (TpuConfig) machine.configuration().values();
    return config.array().format() == TpuConfig.Format.FLOAT32;
  }

  @Override
  public boolean supports(Matmul matmul, LaunchContext context) {
    ElementType type = matmul.a().type();
    ElementType sum = type == ElementType.S8 ? ElementType.S32 : ElementType.F32;
    return suits(context.machine())
        && (type == ElementType.S8 || type == ElementType.BF16)
        && matmul.c().type() == sum
        && matmul.c().isDense()
        && inMemoryOrder(matmul.a()).isDense()
        && inMemoryOrder(matmul.b()).isDense();
  }

  @Override
  public String refusal(Matmul matmul, LaunchContext context) {
    return "takes bfloat16 or int8 operands without gaps, transposed or not, on an array of float32";
  }

  @Override
  public void run(Matmul matmul, LaunchContext context) {
    Region a = widened("wide_a", matmul.a(), context);
    Region b = widened("wide_b", matmul.b(), context);
    if (matmul.c().type() == ElementType.F32) {
      multiply(new Matmul(a, b, matmul.c()), context);
      return;
    }
    int[] shape = matmul.c().shape().stream().mapToInt(Integer::intValue).toArray();
    Region sums = context.scratch("wide_c", ElementType.F32, shape);
    int depth = a.shape().size() - 1;
    for (int first = 0; first < matmul.k(); first += EXACT_PRODUCTS) {
      int count = Math.min(EXACT_PRODUCTS, matmul.k() - first);
      Region left = a.slice(depth, first, count);
      Region right = b.slice(depth - 1, first, count);
      multiply(new Matmul(left, right, sums), context);
      narrow(sums, matmul.c(), first > 0, context);
    }
  }

  private static void multiply(Matmul product, LaunchContext context) {
    for (int i = 0; i < product.batch(); i++) {
      Matmul one = product.product(i);
      for (TiledMatmul kernel : PRODUCTS) {
        if (kernel.suits(context.machine())) {
          kernel.run(one, context);
        }
      }
    }
  }

  /** The view's axes in the order in which its elements lie in memory. */
  private static Region inMemoryOrder(Region view) {
    return view.permuted(memoryOrder(view));
  }

  private static int[] memoryOrder(Region view) {
    return IntStream.range(0, view.shape().size())
        .boxed()
        .sorted(Comparator.<Integer, Long>comparing(view.strides()::get).reversed())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** A float32 copy of the elements as they lie, seen through the same view. */
  private static Region widened(String name, Region view, LaunchContext context) {
    int[] order = memoryOrder(view);
    Region from = view.permuted(order);
    int[] shape = from.shape().stream().mapToInt(Integer::intValue).toArray();
    Region to = context.scratch(name, ElementType.F32, shape);
    VectorFunction function =
        view.type() == ElementType.S8 ? VectorFunction.S8_TO_F32 : VectorFunction.BF16_TO_F32;
    BlockStream stream = BlockStream.ofElements(from);
    Slot source = stream.input(View.elements(from));
    Slot target = stream.output(View.elements(to));
    stream.work(block -> block.words(function, target, source));
    launch("widen", stream, context);
    int[] back = new int[order.length];
    for (int axis = 0; axis < order.length; axis++) {
      back[order[axis]] = axis;
    }
    return to.permuted(back);
  }

  private static void narrow(Region sums, Region c, boolean add, LaunchContext context) {
    BlockStream stream = BlockStream.ofElements(sums);
    Slot from = stream.input(View.elements(sums));
    Slot to = stream.output(View.elements(c));
    if (add) {
      Slot before = stream.input(View.elements(c));
      Slot narrowed = stream.temporary(Slot.Extent.MATRIX);
      stream.work(
          block -> {
            block.words(VectorFunction.F32_TO_S32, narrowed, from);
            block.words(VectorFunction.ADD, to, narrowed, before);
          });
    } else {
      stream.work(block -> block.words(VectorFunction.F32_TO_S32, to, from));
    }
    launch("narrow", stream, context);
  }

  private static void launch(String name, BlockStream stream, LaunchContext context) {
    ProgramBuilder program = new ProgramBuilder();
    stream.compile(program, Matrices.config(context));
    context.launch(program.launch(name));
  }
}
