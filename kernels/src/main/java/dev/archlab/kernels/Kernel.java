package dev.archlab.kernels;

import dev.archlab.sim.Machine;
import java.util.List;

/**
 * One way in which one kind of machine computes one operation. An implementation registers itself
 * as a service ({@code @AutoService(Kernel.class)}); there is no table to extend.
 *
 * @param <O> the operation
 */
public interface Kernel<O extends Operation> {

  /** The rounding behaviour that a checker has to know. */
  enum Formula {
    /** Computes what the operation's definition says, term by term. */
    DEFINITION,
    /** Computes |x − y|² as |x|² − 2x·y + |y|²: three sums, joined by two additions; it cancels. */
    EXPANDED_SQUARE
  }

  /** The kind of machine: {@code cpu}, {@code gpu}, {@code tpu}. */
  String machine();

  Class<O> operation();

  /** Name on the ladder: {@code naive}, {@code blocked}. */
  String name();

  /** One line for {@code archlab list kernels}. */
  String summary();

  /** Place on the ladder; the highest one that supports the operation is the default. */
  int rung();

  /**
   * False if this kernel is for machines of that kind that are built otherwise, whatever the shape.
   */
  default boolean suits(Machine machine) {
    return true;
  }

  /** False if this kernel cannot compute that shape on that machine's configuration. */
  default boolean supports(O operation, LaunchContext context) {
    return true;
  }

  /**
   * What to say where {@link #supports} is false: a clause that begins with a verb and says what
   * would be right.
   */
  default String refusal(O operation, LaunchContext context) {
    return "takes no operands of this type, layout or size";
  }

  default Formula formula() {
    return Formula.DEFINITION;
  }

  /**
   * The error of the function that the kernel evaluates to compute the operation, where its result
   * rests on one; a checker derives the result's bound from it.
   */
  default FunctionError functionError(O operation) {
    return FunctionError.NONE;
  }

  /** The texts of its programs: resources beside the class. */
  default List<String> programs() {
    return List.of();
  }

  /** Launches the programs that compute the operation. */
  void run(O operation, LaunchContext context);
}
