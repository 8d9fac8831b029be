package dev.archlab.gpu;

import dev.archlab.gpu.ptx.PtxStatement.Instruction;
import java.util.List;

/** Finds the operations that a PTX instruction means. */
final class InstructionSelector {

  private final Selection at;

  InstructionSelector(Instruction instruction, Names names, RowAllocator rows, List<Decoded> out) {
    at = new Selection(instruction, names, rows, out);
  }

  void select() {
    switch (at.instruction.opcode()) {
      case "mov" -> ConversionSelector.mov(at);
      case "cvt" -> ConversionSelector.cvt(at);
      case "cvta" -> ConversionSelector.cvta(at);
      case "ld", "ldu" -> MemorySelector.load(at);
      case "st" -> MemorySelector.store(at);
      case "atom" -> MemorySelector.atomic(at, 1);
      case "red" -> MemorySelector.atomic(at, 0);
      case "bra" -> ControlSelector.branch(at);
      case "ret", "exit" -> at.emit(Op.EXIT);
      case "trap" -> at.emit(Op.TRAP);
      case "bar", "barrier" -> ControlSelector.barrier(at);
      case "membar", "fence" -> ControlSelector.fence(at);
      case "shfl" -> ControlSelector.shuffle(at);
      case "vote" -> ControlSelector.vote(at);
      case "activemask" -> ControlSelector.activeMask(at);
      case "setp" -> ArithmeticSelector.setp(at);
      case "selp" -> ArithmeticSelector.selp(at);
      case "call" ->
          throw at.refuse(
              "'call' is not supported: device functions must be inlined (__forceinline__), and"
                  + " printf, malloc and assert do not exist here");
      default -> ArithmeticSelector.select(at);
    }
  }
}
