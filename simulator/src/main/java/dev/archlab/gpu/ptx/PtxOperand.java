package dev.archlab.gpu.ptx;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An operand of an instruction; {@code toString()} is its PTX text. */
public sealed interface PtxOperand {

  /** A register or a special register with its component: {@code %r1}, {@code %tid.x}. */
  record Register(String name) implements PtxOperand {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A predicate register that is negated: {@code !%p1}. */
  record Negated(Register register) implements PtxOperand {
    @Override
    public String toString() {
      return "!" + register;
    }
  }

  /** An integer constant. */
  record IntegerConstant(long value) implements PtxOperand {
    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /**
   * A floating-point constant.
   *
   * @param value its value; NaN payloads are in {@code bits}
   * @param bits IEEE bits, of binary32 if {@code single}, else of binary64
   */
  record FloatConstant(double value, long bits, boolean single) implements PtxOperand {
    @Override
    public String toString() {
      return (single
          ? String.format(Locale.ROOT, "0f%08X", bits)
          : String.format(Locale.ROOT, "0d%016X", bits));
    }
  }

  /** A label or a variable. */
  record Symbol(String name) implements PtxOperand {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A place in memory: {@code [%rd1+4]}.
   *
   * @param base a register, a symbol, or the constant 0
   * @param offset in bytes
   */
  record Address(PtxOperand base, long offset) implements PtxOperand {
    @Override
    public String toString() {
      return "[" + base + (offset == 0 ? "" : "+" + offset) + "]";
    }
  }

  /** Several registers at once: {@code {%f1, %f2}}. */
  record Vector(List<PtxOperand> elements) implements PtxOperand {
    public Vector {
      elements = List.copyOf(elements);
    }

    @Override
    public String toString() {
      return elements.stream().map(Object::toString).collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /** A result with a predicate beside it: {@code %r1|%p1}. */
  record Pair(PtxOperand first, PtxOperand second) implements PtxOperand {
    @Override
    public String toString() {
      return first + "|" + second;
    }
  }

  /** Operands in parentheses, as a call has them. */
  record Group(List<PtxOperand> elements) implements PtxOperand {
    public Group {
      elements = List.copyOf(elements);
    }

    @Override
    public String toString() {
      return elements.stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")"));
    }
  }
}
