package dev.archlab.gpu;

import dev.archlab.gpu.ptx.PtxEntry;
import dev.archlab.gpu.ptx.PtxModule;
import dev.archlab.gpu.ptx.PtxStatement;
import dev.archlab.gpu.ptx.PtxStatement.Instruction;
import dev.archlab.gpu.ptx.PtxVariable;
import dev.archlab.gpu.ptx.StateSpace;
import dev.archlab.sim.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns the syntax tree of a kernel into a program: rows for registers, numbers for names. */
final class Lowering {

  private record Line(Instruction instruction, Names names) {}

  private final RowAllocator rows = new RowAllocator();
  private final List<Line> lines = new ArrayList<>();
  private final List<PtxVariable> dynamicShared = new ArrayList<>();
  private int sharedBytes;
  private int localBytes;

  private Lowering() {
    rows.intConstant(0); // row 0 stands for operands that an instruction does not have
    rows.longConstant(0);
  }

  /**
   * @param addresses of the module's variables in global memory
   * @throws InputException if the kernel uses what is not supported, or contradicts itself
   */
  static KernelProgram lower(PtxModule module, PtxEntry entry, Map<String, Long> addresses) {
    return new Lowering().program(module, entry, addresses);
  }

  private KernelProgram program(PtxModule module, PtxEntry entry, Map<String, Long> addresses) {
    Names moduleNames = new Names(null, rows);
    for (PtxVariable variable : module.variables()) {
      if (variable.space() == StateSpace.SHARED) {
        declareShared(variable, moduleNames);
      } else {
        long address = addresses.getOrDefault(variable.name(), 0L);
        moduleNames.declare(new Names.Place(variable.space(), address, variable));
      }
    }
    Names names = new Names(moduleNames, rows);
    int[] offsets = new int[entry.parameters().size()];
    int parameterBytes = 0;
    for (int i = 0; i < offsets.length; i++) {
      PtxVariable parameter = entry.parameters().get(i);
      offsets[i] = align(parameterBytes, parameter.alignment());
      parameterBytes = offsets[i] + parameter.bytes();
      names.declare(new Names.Place(StateSpace.PARAM, offsets[i], parameter));
    }
    collect(entry.body(), names);
    for (PtxVariable variable : dynamicShared) {
      long start = align(sharedBytes, variable.alignment());
      moduleNames.declare(new Names.Place(StateSpace.SHARED, start, variable));
    }
    return assemble(entry, offsets, parameterBytes);
  }

  static int align(int offset, int alignment) {
    return (offset + alignment - 1) / alignment * alignment;
  }

  private void declareShared(PtxVariable variable, Names names) {
    if (variable.external()) {
      dynamicShared.add(variable); // begins behind all others
    } else {
      int start = align(sharedBytes, variable.alignment());
      sharedBytes = start + variable.bytes();
      names.declare(new Names.Place(StateSpace.SHARED, start, variable));
    }
  }

  /** First pass: declarations, and the lines with the scope in which they stand. */
  private void collect(List<PtxStatement> statements, Names names) {
    for (PtxStatement statement : statements) {
      if (statement instanceof Instruction instruction) {
        lines.add(new Line(instruction, names));
      } else if (statement instanceof PtxStatement.Label label) {
        names.label(label.name(), lines.size());
      } else if (statement instanceof PtxStatement.Registers registers) {
        names.declare(registers);
      } else if (statement instanceof PtxStatement.Declaration declaration) {
        declare(declaration.variable(), names);
      } else if (statement instanceof PtxStatement.Scope scope) {
        collect(scope.statements(), new Names(names, rows));
      }
    }
  }

  private void declare(PtxVariable variable, Names names) {
    if (variable.space() == StateSpace.SHARED) {
      declareShared(variable, names);
    } else if (variable.space() == StateSpace.LOCAL) {
      int start = align(localBytes, variable.alignment());
      localBytes = start + variable.bytes();
      names.declare(new Names.Place(StateSpace.LOCAL, start, variable));
    } else {
      throw new InputException(
          variable.at(),
          "a variable in .%s inside a kernel is not supported; .shared and .local are"
              .formatted(variable.space()));
    }
  }

  /** Second pass: instructions, then the jump targets, which were line numbers until now. */
  private KernelProgram assemble(PtxEntry entry, int[] offsets, int parameterBytes) {
    List<Decoded> code = new ArrayList<>();
    int[] firstOfLine = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      firstOfLine[i] = code.size();
      Line line = lines.get(i);
      new InstructionSelector(line.instruction(), line.names(), rows, code).select();
    }
    firstOfLine[lines.size()] = code.size();
    Instruction end = new Instruction(entry.at(), null, null, "ret", List.of(), List.of());
    new InstructionSelector(end, new Names(null, rows), rows, code).select();
    Decoded[] program = new Decoded[code.size()];
    for (int pc = 0; pc < program.length; pc++) {
      Decoded decoded = code.get(pc);
      program[pc] =
          decoded.op() == Op.BRA
              ? jumpingTo(decoded, firstOfLine[(int) decoded.immediate()])
              : decoded;
    }
    ControlFlow flow = new ControlFlow(program);
    return new KernelProgram(
        entry,
        program,
        flow.reconvergence(),
        List.copyOf(rows.registers),
        List.copyOf(rows.intRows),
        List.copyOf(rows.longRows),
        rows.predicates,
        offsets,
        parameterBytes,
        sharedBytes,
        localBytes,
        new Liveness(program, rows.registers).mostLive());
  }

  private static Decoded jumpingTo(Decoded branch, int target) {
    return new Decoded(
        branch.op(),
        branch.d(),
        branch.q(),
        branch.a(),
        branch.b(),
        branch.c(),
        branch.e(),
        target,
        branch.guard(),
        branch.ftz(),
        branch.saturate(),
        branch.rounding(),
        branch.access(),
        branch.reads(),
        branch.writes(),
        branch.ptx());
  }
}
