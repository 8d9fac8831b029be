package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.StridedLoops;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Each function of elements is a function of its own, which walks through views of any strides. */
@AutoService(Kernel.class)
public final class UnrolledElementwise extends CpuKernel<Elementwise> {

  public UnrolledElementwise() {
    super(
        Elementwise.class,
        "unrolled",
        0,
        "four elements at a time, along rows of any stride",
        "elementwise");
  }

  @Override
  public boolean supports(Elementwise operation, LaunchContext context) {
    return dense(ElementType.F32, operation.result())
        && (allAre(ElementType.F32, operation.operands()) || comparesIntegers(operation));
  }

  private static boolean comparesIntegers(Elementwise operation) {
    return operation.function().compares() && allAre(ElementType.S32, operation.operands());
  }

  private static boolean allAre(ElementType type, List<Region> regions) {
    return regions.stream().allMatch(region -> region.type() == type);
  }

  @Override
  public FunctionError functionError(Elementwise operation) {
    return switch (operation.function()) {
      case EXP, ELU -> FloatFunctions.EXPONENTIAL;
      case LOG -> FloatFunctions.LOGARITHM;
      case SIGMOID -> FloatFunctions.SIGMOID;
      case TANH -> FloatFunctions.HYPERBOLIC_TANGENT;
      default -> FunctionError.NONE;
    };
  }

  @Override
  public void run(Elementwise operation, LaunchContext context) {
    String name = operation.function().name().toLowerCase(Locale.ROOT);
    String function = "elementwise_" + name + (comparesIntegers(operation) ? "_s32" : "");
    Region[] views =
        Stream.concat(Stream.of(operation.result()), operation.operands().stream())
            .toArray(Region[]::new);
    for (StridedLoops loops : StridedLoops.over(views)) {
      callFunction(context, function, LoopArguments.of(loops, views.length), operation.parameter());
    }
  }
}
