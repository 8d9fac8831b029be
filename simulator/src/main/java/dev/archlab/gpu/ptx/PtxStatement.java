package dev.archlab.gpu.ptx;

import dev.archlab.sim.SourceLocation;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One statement of a kernel's body. */
public sealed interface PtxStatement {

  /** Where it stands in the PTX text. */
  SourceLocation at();

  /** A jump target. */
  record Label(SourceLocation at, String name) implements PtxStatement {}

  /**
   * Declares registers.
   *
   * @param prefix of a range ({@code %r<9>}), or the one name
   * @param count size of the range, or −1 for the one name
   */
  record Registers(SourceLocation at, PtxType type, String prefix, int count)
      implements PtxStatement {}

  /** Declares a variable of the body. */
  record Declaration(PtxVariable variable) implements PtxStatement {
    @Override
    public SourceLocation at() {
      return variable.at();
    }
  }

  /** Statements with names of their own. */
  record Scope(SourceLocation at, List<PtxStatement> statements) implements PtxStatement {
    public Scope {
      statements = List.copyOf(statements);
    }
  }

  /**
   * An instruction; {@code toString()} is its PTX text.
   *
   * @param source the line of the program that it was compiled from, by {@code .loc}, or null
   * @param guard the predicate under which it executes: a register, negated or not, or null
   * @param opcode the first word: {@code ld}
   * @param modifiers the other words without their dots: {@code global}, {@code f32}
   */
  record Instruction(
      SourceLocation at,
      @Nullable SourceLocation source,
      @Nullable PtxOperand guard,
      String opcode,
      List<String> modifiers,
      List<PtxOperand> operands)
      implements PtxStatement {

    public Instruction {
      modifiers = List.copyOf(modifiers);
      operands = List.copyOf(operands);
    }

    /** The opcode with all its modifiers: {@code ld.global.f32}. */
    public String name() {
      return modifiers.isEmpty() ? opcode : opcode + "." + String.join(".", modifiers);
    }

    @Override
    public String toString() {
      String prefix = guard == null ? "" : "@" + guard + " ";
      String list = operands.stream().map(Object::toString).collect(Collectors.joining(", "));
      return prefix + name() + (list.isEmpty() ? "" : " " + list);
    }
  }
}
