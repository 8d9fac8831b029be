package dev.archlab.kernels.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.KernelBench;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FunctionsTest {

  private static final int ARGUMENTS = 1 << 16;

  /** Any bits at all, which are mostly very large or very small, and moderate numbers. */
  @ParameterizedTest
  @EnumSource(names = {"EXP", "LOG", "SIGMOID", "TANH"})
  void errAsTheyState(ElementFunction function) {
    Random random = new Random(function.ordinal());
    float[] arguments = new float[ARGUMENTS];
    for (int i = 0; i < ARGUMENTS; i++) {
      float any = Float.intBitsToFloat(random.nextInt());
      float chosen = i % 2 == 0 && Float.isFinite(any) ? any : 40 * (2 * random.nextFloat() - 1);
      arguments[i] = function == ElementFunction.LOG ? Math.abs(chosen) : chosen;
    }
    KernelBench bench = new KernelBench(new VectorElementwise());
    Region x = bench.floats("x", arguments, ARGUMENTS);
    Region y = bench.output("y", ElementType.F32, ARGUMENTS);
    Elementwise operation = Elementwise.of(function, y, x);
    bench.execute(operation);

    FunctionError stated = new VectorElementwise().functionError(operation);
    double[] values = bench.values(y);
    for (int i = 0; i < ARGUMENTS; i++) {
      double exact = exact(function, arguments[i]);
      double bound = stated.relative() * Math.abs(exact) + stated.absolute();
      boolean overflows = Double.isInfinite(values[i]) && exact + bound >= Float.MAX_VALUE;
      if (!overflows && !(Math.abs(values[i] - exact) <= bound)) {
        throw new AssertionError(
            "%s of %s is %s instead of %s".formatted(function, arguments[i], values[i], exact));
      }
    }
    assertThat(stated.relative()).isLessThanOrEqualTo(3 * 0x1p-23);
  }

  private static double exact(ElementFunction function, double x) {
    return switch (function) {
      case EXP -> StrictMath.exp(x);
      case LOG -> StrictMath.log(x);
      case SIGMOID -> 1 / (1 + StrictMath.exp(-x));
      case TANH -> StrictMath.tanh(x);
      default -> throw new IllegalArgumentException(function.name());
    };
  }
}
