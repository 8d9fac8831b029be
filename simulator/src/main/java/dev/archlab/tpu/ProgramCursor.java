package dev.archlab.tpu;

import dev.archlab.tpu.Instruction.EndLoop;
import dev.archlab.tpu.Instruction.Halt;
import dev.archlab.tpu.Instruction.Loop;
import java.util.Arrays;

/** A place in a program: an instruction, and the counters of the loops around it. */
final class ProgramCursor {

  private final TpuProgram program;
  private final int[] counters;
  private int pc;
  private int depth;

  /** At the program's first instruction. */
  ProgramCursor(TpuProgram program) {
    this.program = program;
    counters = new int[program.loopDepth()];
    followLoops();
  }

  private ProgramCursor(ProgramCursor other) {
    program = other.program;
    counters = other.counters.clone();
    pc = other.pc;
    depth = other.depth;
  }

  ProgramCursor copy() {
    return new ProgramCursor(this);
  }

  int pc() {
    return pc;
  }

  Decoded decoded() {
    return program.decoded(pc);
  }

  /** The operands' addresses in this iteration. */
  long[] addresses() {
    return decoded().addresses(counters);
  }

  /** Counters of the loops around the instruction, outermost first. */
  int[] counters() {
    return Arrays.copyOf(counters, depth);
  }

  /** True if nothing is left of the program. */
  boolean hasEnded() {
    return pc >= program.size() || decoded().instruction instanceof Halt;
  }

  void advance() {
    pc++;
    followLoops();
  }

  /** Goes past loops' begins and ends to the next instruction that is one. */
  private void followLoops() {
    while (pc < program.size()) {
      Instruction instruction = decoded().instruction;
      if (instruction instanceof Loop) {
        counters[depth++] = 0;
        pc++;
      } else if (instruction instanceof EndLoop) {
        int begin = program.loopBegin(pc);
        Loop loop = (Loop) program.decoded(begin).instruction;
        if (++counters[depth - 1] < loop.count()) {
          pc = begin + 1;
        } else {
          depth--;
          pc++;
        }
      } else {
        return;
      }
    }
  }
}
