package dev.archlab.workloads.reference;

import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Elementwise;
import dev.archlab.sim.Region;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Element functions on views of every kind. */
final class ElementwiseCases {

  private static final float PARAMETER = 0.3f;

  /** How the operands lie; the first one is x. */
  private enum Layout {
    ONE(1),
    DENSE(37),
    MATRIX(9, 131),
    RANK_4(2, 3, 5, 7),
    IN_PLACE(5, 13),
    /** The other operands are rows that are repeated. */
    ROWS(9, 70),
    /** The other operands are columns that are repeated. */
    COLUMNS(70, 9),
    /** x is a column, the others are rows: the result is an outer product's shape. */
    OUTER(5, 33),
    /** One x for all. */
    SCALAR(7, 11),
    /** x lies transposed. */
    TRANSPOSED(35, 17),
    /** x is a part of longer rows. */
    SLICED(6, 19),
    /** The other operands repeat along the middle axes. */
    MIDDLE(3, 4, 2, 5),
    /** x repeats one value per channel, as a bias does. */
    CHANNELS(2, 3, 4, 5);

    private final int[] shape;

    Layout(int... shape) {
      this.shape = shape;
    }

    Region operand(int position, Domain domain, Placement on) {
      int rows = shape[0];
      int last = shape[shape.length - 1];
      boolean first = position == 0;
      return switch (this) {
        case ROWS -> first ? on.floats(domain, shape) : on.floats(domain, last);
        case COLUMNS -> first ? on.floats(domain, shape) : on.floats(domain, rows, 1);
        case OUTER -> first ? on.floats(domain, rows, 1) : on.floats(domain, last);
        case SCALAR -> first ? on.floats(domain, 1) : on.floats(domain, shape);
        case TRANSPOSED ->
            first ? on.floats(domain, last, rows).transposed() : on.floats(domain, shape);
        case SLICED ->
            first ? on.floats(domain, rows, last + 4).slice(1, 3, last) : on.floats(domain, shape);
        case MIDDLE -> first ? on.floats(domain, shape) : on.floats(domain, rows, 1, 1, last);
        case CHANNELS -> first ? on.floats(domain, shape[1], 1, 1) : on.floats(domain, shape);
        case ONE, DENSE, MATRIX, RANK_4, IN_PLACE -> on.floats(domain, shape);
      };
    }
  }

  private ElementwiseCases() {}

  static List<Case> of(ElementFunction function) {
    String label = function.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Stream<Case> floats =
        Stream.of(Layout.values())
            .map(layout -> Case.of(label, on -> elementwise(function, layout, on)));
    Stream<Case> integers =
        Stream.of(Case.of(label + " of int32", on -> compared(function, on)))
            .filter(integer -> function.compares());
    return Stream.concat(floats, integers).toList();
  }

  private static Elementwise elementwise(ElementFunction function, Layout layout, Placement on) {
    Region[] operands = new Region[function.arity()];
    for (int i = 0; i < operands.length; i++) {
      operands[i] = layout.operand(i, domain(function, i), on);
    }
    Region result = layout == Layout.IN_PLACE ? operands[0] : on.result(layout.shape);
    return Elementwise.of(function, PARAMETER, result, operands);
  }

  private static Elementwise compared(ElementFunction function, Placement on) {
    return Elementwise.of(function, on.result(9, 37), on.indices(3, 9, 37), on.indices(3, 37));
  }

  /** Where a function is defined, and where no intermediate value exceeds the format. */
  private static Domain domain(ElementFunction function, int operand) {
    return switch (function) {
      case EXP, SIGMOID, TANH -> Domain.EXPONENTS;
      case LOG, SQRT -> Domain.POSITIVE;
      case SQRT_GRADIENT -> operand == 0 ? Domain.ROOTS : Domain.SIGNED_UNIT;
      case SIGMOID_GRADIENT -> operand == 0 ? Domain.UNIT : Domain.SIGNED_UNIT;
      case TANH_GRADIENT, ELU_GRADIENT -> Domain.SIGNED_UNIT;
      case SELECT -> operand == 0 ? Domain.TIES : Domain.ANY;
      default -> Domain.ANY;
    };
  }
}
