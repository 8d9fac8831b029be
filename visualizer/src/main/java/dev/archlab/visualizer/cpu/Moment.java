package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.core.Cause;
import dev.archlab.cpu.core.Forwarding;
import dev.archlab.cpu.core.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline in one cycle.
 *
 * @param cycle of the session; the first is 1
 * @param slots what the stages held, in the order of {@link Stage}
 * @param execution of the instruction that entered EX in this cycle; null if none did
 * @param buffered whether the store buffer held the bytes that the load in MEM wants
 * @param filling whether the line that the load in MEM wants was on its way into the data cache
 */
record Moment(
    long cycle,
    List<Slot> slots,
    @Nullable Execution execution,
    boolean buffered,
    boolean filling) {

  /**
   * What an instruction found when it entered EX.
   *
   * @param sources its operands, the stored value last
   */
  record Execution(Instruction instruction, List<Source> sources) {}

  /**
   * An operand.
   *
   * @param value its bits
   * @param tag the address that it came from; 0 if none
   * @param from where it was taken from
   * @param into EX, or MEM for a stored value that is ready only then
   */
  record Source(int register, long value, long tag, Forwarding from, Stage into) {}

  /** How an instruction stood in its stage in a cycle. */
  enum Stand {
    /** It came into the stage in this cycle. */
    MOVES,
    /** It had to stay in the stage for a reason of its own. */
    WAITS,
    /** It had to stay because the one in front of it did. */
    BLOCKED,
    /** It was fetched in vain. */
    SQUASHED
  }

  Slot slot(Stage stage) {
    return slots.get(stage.ordinal());
  }

  /** How the instruction of a stage stood, if the cycle before was {@code before}. */
  Stand stand(Stage stage, @Nullable Moment before) {
    Slot slot = slot(stage);
    if (slot.isSquashed()) {
      return Stand.SQUASHED;
    }
    if (!stayed(stage, before)) {
      return Stand.MOVES;
    }
    boolean behindMemory = stage != Stage.MEMORY && stayed(Stage.MEMORY, before);
    boolean behindDecode = stage == Stage.FETCH && stayed(Stage.DECODE, before);
    return behindMemory || behindDecode ? Stand.BLOCKED : Stand.WAITS;
  }

  private boolean stayed(Stage stage, @Nullable Moment before) {
    return before != null
        && slot(stage).isInstruction()
        && slot(stage).holdsSame(before.slot(stage));
  }

  /** Why the instruction of a stage had to stay: what the bubble in front of it was born of. */
  Cause staysFor(Stage stage, @Nullable Moment before) {
    if (stayed(Stage.MEMORY, before)) {
      return slot(Stage.WRITE_BACK).cause();
    }
    return stayed(Stage.DECODE, before) ? slot(Stage.EXECUTE).cause() : slot(Stage.DECODE).cause();
  }

  /** True if nothing has moved since another cycle. */
  boolean looksLike(Moment other) {
    for (int stage = 0; stage < slots.size(); stage++) {
      if (!slots.get(stage).looksLike(other.slots.get(stage))) {
        return false;
      }
    }
    return true;
  }

  /** True if the instruction in EX found in this cycle that those behind it were in vain. */
  boolean redirects() {
    if (execution == null || !slot(Stage.FETCH).isSquashed()) {
      return false;
    }
    Cause cause = slot(Stage.FETCH).cause();
    return switch (execution.instruction().op()) {
      case JALR -> cause == Cause.JUMP_REDIRECT && !slot(Stage.DECODE).isInstruction();
      case FENCE_I -> cause == Cause.FENCE_REFETCH;
      default -> cause == Cause.BRANCH_MISPREDICT;
    };
  }

  /** Instructions in IF and ID that were fetched in vain. */
  int dropped() {
    return (slot(Stage.FETCH).isSquashed() ? 1 : 0) + (slot(Stage.DECODE).isSquashed() ? 1 : 0);
  }
}
