package dev.archlab.workloads.models;

import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Reduction;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;

/** How good a model's answers are; computed on the machine. */
final class Judge {

  private Judge() {}

  /**
   * How many rows have their largest output in their own class.
   *
   * @param outputs rows × classes
   * @param labels rows, int32
   */
  static long correct(Workspace space, Region outputs, Region labels) {
    int rows = outputs.shape().get(0);
    Region answers = space.region("answers_" + rows, ElementType.S32, rows);
    space.argInto(answers, true, outputs, 1);
    Region right = space.apply(ElementFunction.EQUAL, "right_" + rows, answers, labels);
    Region count = space.reduceAll(Reduction.Function.SUM, "correct", right);
    return (long) space.device().download(count).get(0);
  }

  /** The mean of the squared differences. */
  static double meanSquare(Workspace space, Region outputs, Region wanted) {
    Region error = space.apply(ElementFunction.SUBTRACT, "judged_error", outputs, wanted);
    Region squares = space.apply(ElementFunction.MULTIPLY, "judged_squares", error, error);
    Region mean = space.reduceAll(Reduction.Function.MEAN, "judged_mse", squares);
    return space.device().download(mean).get(0);
  }
}
