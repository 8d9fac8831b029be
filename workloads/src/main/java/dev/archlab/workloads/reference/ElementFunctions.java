package dev.archlab.workloads.reference;

import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.FunctionError;

/**
 * The functions of one element as {@link ElementFunction} defines them, term by term. Where nothing
 * is computed nothing is rounded: a branch that returns an operand is exact.
 */
final class ElementFunctions {

  private static final Bounded ONE = Bounded.exact(1);

  private ElementFunctions() {}

  /**
   * One element of the result; operands that the function does not take are ignored.
   *
   * @param p the operation's parameter
   */
  static Bounded of(
      ElementFunction function, double p, FunctionError stated, double x, double y, double z) {
    Bounded operand = Bounded.exact(x);
    Bounded second = Bounded.exact(y);
    Bounded parameter = Bounded.exact(p);
    return switch (function) {
      case SCALE -> parameter.times(operand);
      case EXP -> operand.exponential(stated);
      case LOG -> Bounded.function(StrictMath.log(x), stated);
      case SQRT -> operand.squareRoot();
      case RELU -> Double.isNaN(x) ? Bounded.open() : Bounded.exact(Math.max(x, 0));
      case LEAKY_RELU -> x > 0 ? operand : parameter.times(operand);
      case ELU -> x > 0 ? operand : elu(operand, parameter, stated);
      case SIGMOID -> Bounded.function(1 / (1 + StrictMath.exp(-x)), stated);
      case TANH -> Bounded.function(StrictMath.tanh(x), stated);
      case STEP -> truth(x >= 0);
      case ADD -> operand.plus(second);
      case SUBTRACT -> operand.minus(second);
      case MULTIPLY -> operand.times(second);
      case DIVIDE -> operand.over(second);
      case MAXIMUM -> extreme(x, y, Math.max(x, y));
      case MINIMUM -> extreme(x, y, Math.min(x, y));
      case EQUAL -> truth(x == y);
      case LESS -> truth(x < y);
      case SQRT_GRADIENT -> second.over(Bounded.exact(2 * x));
      case RELU_GRADIENT -> x > 0 ? second : Bounded.exact(0);
      case LEAKY_RELU_GRADIENT -> x > 0 ? second : parameter.times(second);
      case ELU_GRADIENT -> x > 0 ? second : second.times(operand.plus(parameter));
      case SIGMOID_GRADIENT -> second.times(operand).times(ONE.minus(operand));
      case TANH_GRADIENT -> second.times(ONE.minus(operand.times(operand)));
      case SELECT -> x != 0 ? second : Bounded.exact(z);
    };
  }

  /** p·(eˣ − 1): near 0 the difference cancels, and the error of eˣ stays. */
  private static Bounded elu(Bounded x, Bounded p, FunctionError stated) {
    return p.times(x.exponential(stated).minus(ONE));
  }

  private static Bounded extreme(double x, double y, double extreme) {
    return Double.isNaN(x) || Double.isNaN(y) ? Bounded.open() : Bounded.exact(extreme);
  }

  private static Bounded truth(boolean condition) {
    return Bounded.exact(condition ? 1 : 0);
  }
}
