package dev.archlab.gpu;

import dev.archlab.gpu.ptx.PtxEntry;
import dev.archlab.gpu.ptx.PtxType;
import dev.archlab.sim.SourceLocation;
import dev.archlab.sim.SourceMap;
import java.util.List;

/**
 * A kernel, ready to run.
 *
 * @param code its instructions; a program counter is an index into it
 * @param reconvergence for each branch the program counter at which its paths meet again: its
 *     immediate post-dominator, or {@code code.length} where they never do
 * @param registers names of the registers by scoreboard number
 * @param intRows what each 32-bit row holds
 * @param longRows what each 64-bit row holds
 * @param predicates number of predicate registers
 * @param parameterOffsets offset of each parameter in the parameter block
 * @param parameterBytes size of that block
 * @param sharedBytes shared memory that the kernel itself declares
 * @param localBytes local memory of a thread
 * @param liveRegisters most 32-bit registers that are live at once
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read once per executed instruction
record KernelProgram(
    PtxEntry entry,
    Decoded[] code,
    int[] reconvergence,
    List<Register> registers,
    List<Row> intRows,
    List<Row> longRows,
    int predicates,
    int[] parameterOffsets,
    int parameterBytes,
    int sharedBytes,
    int localBytes,
    int liveRegisters) {

  /** Where values of a register are kept. */
  enum Bank {
    INT,
    LONG,
    PREDICATE
  }

  /**
   * A register that the program uses.
   *
   * @param type that it was declared with
   * @param row its row in its bank
   */
  record Register(String name, PtxType type, Bank bank, int row) {}

  /** What a row of a warp's register file holds. */
  sealed interface Row {}

  /** A register. */
  record RegisterRow(String name) implements Row {}

  /** The same constant in each lane. */
  record ConstantRow(long value) implements Row {}

  /** A special register. */
  record SpecialRow(SpecialRegister special) implements Row {}

  /** The line of the CUDA source that an instruction comes from, or else its line of PTX. */
  SourceLocation location(int pc) {
    SourceLocation source = code[pc].ptx().source();
    return source != null ? source : code[pc].ptx().at();
  }

  SourceMap sourceMap() {
    return pc -> pc >= 0 && pc < code.length ? location((int) pc) : null;
  }
}
