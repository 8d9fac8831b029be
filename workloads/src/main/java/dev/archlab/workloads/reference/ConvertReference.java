package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Convert;
import dev.archlab.sim.ElementType;
import java.util.Arrays;
import java.util.List;

/** Another format, rounded to nearest even by the reference too, so that nothing may differ. */
@AutoService(OperationReference.class)
public final class ConvertReference implements OperationReference<Convert> {

  @Override
  public Class<Convert> operation() {
    return Convert.class;
  }

  @Override
  public List<double[]> results(Convert operation, Operands operands) {
    ElementType type = operation.to().type();
    return List.of(
        Arrays.stream(operands.of(operation.from()))
            .map(value -> converted(value, type))
            .toArray());
  }

  private static double converted(double value, ElementType type) {
    return switch (type) {
      case F64 -> value; // the reference device does not round
      case F32 -> (float) value;
      case BF16 -> bfloat16((float) value);
      case S32, S8 -> throw new IllegalArgumentException("no conversion to " + type);
    };
  }

  /**
   * The nearest bfloat16, which is the upper half of a float32: adding just less than half of its
   * last place, and the last place itself where that is odd, carries into it exactly where rounding
   * goes up.
   */
  private static double bfloat16(float value) {
    if (Float.isNaN(value)) {
      return value;
    }
    int bits = Float.floatToRawIntBits(value);
    int up = bits + 0x7fff + (bits >>> 16 & 1);
    return Float.intBitsToFloat(up & 0xffff0000);
  }
}
