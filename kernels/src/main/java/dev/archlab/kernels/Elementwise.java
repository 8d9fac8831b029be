package dev.archlab.kernels;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.List;
import java.util.Locale;

/**
 * One function of each element. The gradient of {@code exp} is a product with its result, that of
 * {@code log} a quotient by its operand, so they have no functions of their own.
 *
 * @param function of as many operands as there are regions
 * @param operands views of the result's shape; what is broadcast has strides of 0
 * @param result dense, float32; may be one of the operands
 * @param parameter the function's p; ignored by functions that have none
 */
public record Elementwise(
    ElementFunction function, List<Region> operands, Region result, float parameter)
    implements Operation {

  public Elementwise {
    operands = List.copyOf(operands);
    if (operands.size() != function.arity()) {
      throw new IllegalArgumentException(
          function + " takes " + function.arity() + " operands, not " + operands.size());
    }
    for (Region operand : operands) {
      boolean typed = function.compares() || operand.type() != ElementType.S32;
      if (!operand.shape().equals(result.shape()) || !typed) {
        throw new IllegalArgumentException(
            function + " of " + operand.type() + operand.shape() + " into " + result.shape());
      }
    }
  }

  /** Broadcasts the operands to the result's shape, as NumPy does. */
  public static Elementwise of(
      ElementFunction function, float parameter, Region result, Region... operands) {
    int[] shape = result.shape().stream().mapToInt(Integer::intValue).toArray();
    List<Region> views =
        List.of(operands).stream().map(operand -> operand.broadcast(shape)).toList();
    return new Elementwise(function, views, result, parameter);
  }

  /** Of a function without a parameter. */
  public static Elementwise of(ElementFunction function, Region result, Region... operands) {
    return of(function, 0, result, operands);
  }

  @Override
  public String name() {
    return function.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public List<Region> inputs() {
    return operands;
  }

  @Override
  public List<Region> outputs() {
    return List.of(result);
  }

  /** One for each element, whatever the function. */
  @Override
  public long usefulOperations() {
    return result.size();
  }
}
