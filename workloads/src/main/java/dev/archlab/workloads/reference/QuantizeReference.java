package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Quantize;
import java.util.Arrays;
import java.util.List;

/**
 * The quotient is rounded to float32 by definition, and so it is here: then the nearest integer is
 * the same, on whichever side of a tie the quotient has come to lie.
 */
@AutoService(OperationReference.class)
public final class QuantizeReference implements BoundedReference<Quantize> {

  @Override
  public Class<Quantize> operation() {
    return Quantize.class;
  }

  @Override
  public List<Bounded[]> evaluate(Quantize operation, Operands operands, FunctionError stated) {
    float scale = (float) operands.of(operation.scale())[0];
    double[] values = operands.of(operation.values());
    Bounded[] result = new Bounded[values.length];
    Arrays.setAll(result, i -> quantized((float) values[i] / scale));
    return List.<Bounded[]>of(result);
  }

  private static Bounded quantized(float quotient) {
    return Float.isNaN(quotient)
        ? Bounded.open()
        : Bounded.exact(Math.max(-127, Math.min(127, Math.rint(quotient))));
  }
}
