package dev.archlab.kernels.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.FunctionError;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Functions of elements against StrictMath, whose own error is far below a float's roundoff. */
final class FloatFunctionsTest {

  private static final int SAMPLES = 4096;

  private static final float[] EDGES = {
    0,
    -0f,
    1,
    -1,
    Float.MIN_VALUE,
    -Float.MIN_VALUE,
    Float.MIN_NORMAL,
    -Float.MIN_NORMAL,
    Math.nextDown(Float.MIN_NORMAL),
    Float.MAX_VALUE,
    -Float.MAX_VALUE,
    Float.POSITIVE_INFINITY,
    Float.NEGATIVE_INFINITY,
    Float.NaN,
    88.722835f, // the largest whose exponential is finite, and its neighbour
    88.72284f,
    -87.33654f, // where the exponential becomes subnormal, and where it becomes 0
    -103.97207f,
    -103.97208f,
    -104,
    0.70710677f,
    0.70710683f,
    9.010913f, // where the hyperbolic tangent becomes 1
    16.635532f // where the sigmoid becomes 1
  };

  @Test
  void exponentialIsAsFarOffAsStated() {
    check(ElementFunction.EXP, StrictMath::exp);
  }

  @Test
  void logarithmIsAsFarOffAsStated() {
    check(ElementFunction.LOG, StrictMath::log);
  }

  @Test
  void sigmoidIsAsFarOffAsStated() {
    check(ElementFunction.SIGMOID, x -> 1 / (1 + StrictMath.exp(-x)));
  }

  @Test
  void hyperbolicTangentIsAsFarOffAsStated() {
    check(ElementFunction.TANH, StrictMath::tanh);
  }

  @Test
  void exponentialLinearUnitIsAsFarOffAsTheExponential() {
    check(ElementFunction.ELU, x -> x > 0 ? x : StrictMath.expm1(x));
  }

  /** With p = 1 where the function has a parameter. */
  private static void check(ElementFunction function, DoubleUnaryOperator exact) {
    float[] x = arguments();
    UnrolledElementwise kernel = new UnrolledElementwise();
    CpuBench bench = new CpuBench(kernel);
    Region result = bench.output("result", ElementType.F32, x.length);
    Elementwise operation = Elementwise.of(function, 1, result, bench.floats("x", x, x.length));
    bench.execute(operation);

    FunctionError error = kernel.functionError(operation);
    double[] computed = bench.values(result);
    for (int i = 0; i < x.length; i++) {
      double expected = exact.applyAsDouble(x[i]);
      double rounded = (float) expected;
      if (Double.isNaN(rounded) || Double.isInfinite(rounded)) {
        assertThat(computed[i]).as("%s(%s)", function, x[i]).isEqualTo(Double.valueOf(rounded));
      } else {
        assertThat(Math.abs(computed[i] - expected))
            .as("%s(%s) = %s, not %s", function, x[i], computed[i], expected)
            .isLessThanOrEqualTo(error.relative() * Math.abs(expected) + error.absolute());
      }
    }
  }

  /** Every bit pattern is as likely in one half; the other half is of moderate size. */
  private static float[] arguments() {
    Random random = new Random(1);
    float[] x = new float[SAMPLES + EDGES.length];
    for (int i = 0; i < SAMPLES; i++) {
      x[i] =
          random.nextBoolean()
              ? Float.intBitsToFloat(random.nextInt())
              : 40 * random.nextFloat() - 20;
    }
    System.arraycopy(EDGES, 0, x, SAMPLES, EDGES.length);
    return x;
  }
}
