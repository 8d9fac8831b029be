package dev.archlab.cpu.core;

import dev.archlab.cpu.isa.CodePage;
import dev.archlab.cpu.isa.Op;
import dev.archlab.cpu.isa.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What one stage of the pipeline holds: an instruction, or a bubble that remembers why it was born.
 * An instruction that was fetched in vain is a bubble that still shows which it was.
 */
public final class Latch {

  /** Operands that an instruction has at most. */
  public static final int OPERANDS = 4;

  private @Nullable CodePage page;
  int index;
  private long pc;
  private long fetchedAt;
  long predicted; // where the fetch went on
  Cause cause = Cause.PIPELINE_FILL;
  boolean last; // the launch ends when it retires
  private long result; // in a watched run
  private long tag;

  void fetch(CodePage from, long address, long cycle, long next) {
    page = from;
    index = CodePage.index(address);
    pc = address;
    fetchedAt = cycle;
    predicted = next;
    cause = Cause.RETIRE;
    last = false;
  }

  /** Becomes a bubble that never was an instruction. */
  void bubble(Cause why) {
    page = null;
    index = 0;
    pc = 0;
    fetchedAt = 0;
    predicted = 0;
    cause = why;
    last = false;
    result = 0;
    tag = 0;
  }

  /** Becomes a bubble, if it is none yet; still shows what it was. */
  void squash(Cause why) {
    if (cause == Cause.RETIRE) {
      cause = why;
    }
  }

  void setResult(long value, long origin) {
    result = value;
    tag = origin;
  }

  void copyFrom(Latch other) {
    page = other.page;
    index = other.index;
    pc = other.pc;
    fetchedAt = other.fetchedAt;
    predicted = other.predicted;
    cause = other.cause;
    last = other.last;
    result = other.result;
    tag = other.tag;
  }

  CodePage page() {
    if (page == null) {
      throw new IllegalStateException("no instruction in a bubble");
    }
    return page;
  }

  Unit unit() {
    return page().unit[index];
  }

  int accessBytes() {
    return page().accessBytes[index];
  }

  /** True for a bubble that is the same in every cycle. */
  boolean isPlainBubble() {
    return page == null;
  }

  /** True if it holds an instruction that will retire. */
  public boolean isInstruction() {
    return cause == Cause.RETIRE;
  }

  /** True if it holds an instruction that was fetched in vain. */
  public boolean isSquashed() {
    return page != null && cause != Cause.RETIRE;
  }

  /** {@link Cause#RETIRE} for an instruction; else why this is a bubble. */
  public Cause cause() {
    return cause;
  }

  /** Address of the instruction; 0 in a plain bubble. */
  public long pc() {
    return pc;
  }

  /** The instruction word; 0 in a plain bubble. */
  public int word() {
    return page == null ? 0 : page.word[index];
  }

  /** The operation; {@link Op#ILLEGAL} in a plain bubble. */
  public Op op() {
    return page == null ? Op.ILLEGAL : page.op[index];
  }

  /** The address from which was fetched next, as predicted or corrected; 0 in a plain bubble. */
  public long predicted() {
    return predicted;
  }

  /** The register that the instruction writes, from 32 a floating-point one; 0 for none. */
  public int destination() {
    return page == null ? 0 : page.destination[index];
  }

  /**
   * A register that the instruction reads, as in {@link #destination}; 0 for none.
   *
   * @param operand 0 to {@value #OPERANDS} − 1; the last is the value of a store
   */
  public int source(int operand) {
    if (page == null) {
      return 0;
    }
    return switch (operand) {
      case 0 -> page.source1[index];
      case 1 -> page.source2[index];
      case 2 -> page.source3[index];
      default -> page.stored[index];
    };
  }

  /** The machine's cycle in which its fetch began. */
  public long fetchedAt() {
    return fetchedAt;
  }

  /** In a watched run, once it has been executed: the value that it writes or stores. */
  public long result() {
    return result;
  }

  /** In a watched run: the address that the value came from or goes to; 0 if from no memory. */
  public long tag() {
    return tag;
  }
}
