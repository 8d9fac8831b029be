package dev.archlab.cpu.core;

import dev.archlab.cpu.isa.CodePage;
import dev.archlab.cpu.isa.Op;
import dev.archlab.cpu.isa.Operand;
import dev.archlab.cpu.isa.Unit;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * Says in the cycle of a fetch where the next one goes: a direct-mapped branch target buffer that
 * knows taken branches and jumps, two-bit counters for conditional branches, and a stack of return
 * addresses. It learns when an instruction is executed, so that the wrong path never changes it.
 */
public final class BranchPredictor {

  private static final long EMPTY = -1;
  private static final byte BRANCH = 0;
  private static final byte JUMP = 1;
  private static final byte RETURN = 2;

  private static final int STRONGLY_TAKEN = 3;
  private static final int WEAKLY_TAKEN = 2;
  private static final int WEAKLY_NOT_TAKEN = 1;

  private static final int RA = 1;
  private static final int ALTERNATE_LINK = 5;

  /** All that changes in a predictor; opaque. */
  public static final class State {
    private final long[] tags;
    private final long[] targets;
    private final byte[] kinds;
    private final byte[] counters;
    private final long[] returns;
    private int top; // of the stack, modulo its size

    private State(PredictorConfig config) {
      tags = new long[config.btb()];
      Arrays.fill(tags, EMPTY);
      targets = new long[config.btb()];
      kinds = new byte[config.btb()];
      counters = new byte[config.bht()];
      Arrays.fill(counters, (byte) WEAKLY_NOT_TAKEN);
      returns = new long[config.ras()];
    }

    private State(State other) {
      tags = other.tags.clone();
      targets = other.targets.clone();
      kinds = other.kinds.clone();
      counters = other.counters.clone();
      returns = other.returns.clone();
      top = other.top;
    }

    public State copy() {
      return new State(this);
    }
  }

  private final int btbMask;
  private final int bhtMask;
  private State state;

  public BranchPredictor(PredictorConfig config) {
    btbMask = config.btb() - 1;
    bhtMask = config.bht() - 1;
    state = new State(config);
  }

  /** The address from which to fetch after the instruction at {@code pc}. */
  long predict(long pc) {
    State s = state;
    int entry = (int) (pc >> 2) & btbMask;
    if (s.tags[entry] != pc) {
      return pc + 4;
    }
    return switch (s.kinds[entry]) {
      case BRANCH -> counter(pc) >= WEAKLY_TAKEN ? s.targets[entry] : pc + 4;
      case RETURN -> s.returns[s.top];
      default -> s.targets[entry];
    };
  }

  /** Learns where a branch or jump really went. */
  void learn(CodePage page, int i, long pc, long next) {
    if (page.unit[i] == Unit.BRANCH) {
      learnBranch(pc, next);
    } else {
      learnJump(page, i, pc, next);
    }
  }

  private void learnBranch(long pc, long next) {
    boolean taken = next != pc + 4;
    int at = (int) (pc >> 2) & bhtMask;
    int counter = state.counters[at];
    int moved = taken ? Math.min(counter + 1, STRONGLY_TAKEN) : Math.max(counter - 1, 0);
    state.counters[at] = (byte) moved;
    if (taken) {
      enter(pc, next, BRANCH);
    }
  }

  /** Which jumps call and return is the convention of the manual, table 2.1. */
  private void learnJump(CodePage page, int i, long pc, long next) {
    int link = page.destination[i];
    int base = page.op[i] == Op.JALR ? Operand.RS1.decode(page.word[i]) : 0;
    boolean pops = isLink(base) && base != link;
    if (pops) {
      state.top = state.top == 0 ? state.returns.length - 1 : state.top - 1;
    }
    if (isLink(link)) {
      state.top = state.top == state.returns.length - 1 ? 0 : state.top + 1;
      state.returns[state.top] = pc + 4;
    }
    enter(pc, next, pops ? RETURN : JUMP);
  }

  private static boolean isLink(int register) {
    return register == RA || register == ALTERNATE_LINK;
  }

  private void enter(long pc, long target, byte kind) {
    int entry = (int) (pc >> 2) & btbMask;
    state.tags[entry] = pc;
    state.targets[entry] = target;
    state.kinds[entry] = kind;
  }

  /** The two-bit counter of the branch at an address: 0 and 1 predict not taken, 2 and 3 taken. */
  public int counter(long pc) {
    return state.counters[(int) (pc >> 2) & bhtMask];
  }

  /** The target that the branch target buffer has for an address, if it knows it. */
  public OptionalLong target(long pc) {
    int entry = (int) (pc >> 2) & btbMask;
    return state.tags[entry] == pc ? OptionalLong.of(state.targets[entry]) : OptionalLong.empty();
  }

  public State save() {
    return state.copy();
  }

  public void load(State saved) {
    state = saved.copy();
  }
}
