package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.core.BufferedStore;
import dev.archlab.cpu.core.Cause;
import dev.archlab.cpu.core.Stage;
import dev.archlab.cpu.isa.Program;
import dev.archlab.cpu.isa.Unit;
import dev.archlab.memory.Cache;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a CPU after a cycle.
 *
 * @param program that runs; null before the first launch
 * @param moments the last cycles, the present one last; empty before the first
 * @param registers by their number
 * @param stores in the store buffer, the oldest first
 * @param storeEntries how many it can hold
 * @param cache the L1 data cache
 * @param hazard what keeps the instruction in ID from EX in the next cycle
 * @param guess of the branch predictor; null while no branch or jump is in IF, ID or EX
 */
public record CpuState(
    @Nullable Program program,
    List<Moment> moments,
    List<Register> registers,
    List<BufferedStore> stores,
    int storeEntries,
    DataCache cache,
    Optional<Cause> hazard,
    @Nullable Guess guess) {

  /**
   * A register.
   *
   * @param bits its newest value, which may still be on its way out of a unit
   * @param tag the address that it came from or goes to; 0 if none
   * @param remaining cycles until an instruction in EX can use the value; 0 if one can in the next
   */
  record Register(int number, long bits, long tag, long remaining) {}

  /**
   * The L1 data cache.
   *
   * @param lines that are there or on their way, by set and way
   */
  record DataCache(int sets, int ways, int lineBytes, List<CachedLine> lines) {

    /** The line that holds an address. */
    Optional<CachedLine> find(long address) {
      long base = address & -lineBytes;
      return lines.stream().filter(line -> line.line().address() == base).findFirst();
    }
  }

  /** A line and where it is. */
  record CachedLine(int set, int way, Cache.Line line) {}

  /**
   * What the branch predictor made of the oldest branch or jump that has not left EX.
   *
   * @param taken whether fetching went on elsewhere than behind it
   * @param counter of a branch: 0 and 1 predict not taken, 2 and 3 taken; as it is now
   * @param known whether the branch target buffer knows it now
   */
  record Guess(Instruction branch, Stage stage, long next, int counter, boolean known) {

    boolean taken() {
      return next != branch.pc() + 4;
    }
  }

  /** How the data memory served the instruction in MEM. */
  enum Access {
    /** It accesses no data. */
    NONE,
    /** A store that has a place in the store buffer. */
    BUFFERED,
    /** A store that waits for one. */
    BUFFER_FULL,
    /** A load, or an instruction that orders accesses, that waits until stores have drained. */
    BUFFER_DRAINS,
    /** A load that found its bytes in the store buffer. */
    FORWARDED,
    HIT,
    /** A load whose line comes from main memory. */
    MISS,
    /** A load whose line is there, but not the cache's port. */
    PORT_BUSY
  }

  public CpuState {
    moments = List.copyOf(moments);
    registers = List.copyOf(registers);
    stores = List.copyOf(stores);
  }

  /** The present cycle. */
  Optional<Moment> now() {
    return moments.isEmpty() ? Optional.empty() : Optional.of(moments.get(moments.size() - 1));
  }

  /** The cycle before the present one. */
  @Nullable Moment before() {
    return moments.size() < 2 ? null : moments.get(moments.size() - 2);
  }

  /** What a stage holds. */
  Optional<Slot> slot(Stage stage) {
    return now().map(moment -> moment.slot(stage));
  }

  /** What an instruction found when it entered EX, if that was not too long ago. */
  Optional<Moment.Execution> execution(Instruction instruction) {
    for (int i = moments.size() - 1; i >= 0; i--) {
      Moment.Execution execution = moments.get(i).execution();
      if (execution != null && execution.instruction().fetchedAt() == instruction.fetchedAt()) {
        return Optional.of(execution);
      }
    }
    return Optional.empty();
  }

  /** How the instruction in MEM was served. */
  Access access() {
    Slot memory = slot(Stage.MEMORY).orElse(null);
    if (memory == null || memory.instruction() == null || !memory.isInstruction()) {
      return Access.NONE;
    }
    Unit unit = memory.instruction().op().unit();
    if (memory.remaining() < 0) {
      return unit == Unit.STORE ? Access.BUFFER_FULL : Access.BUFFER_DRAINS;
    }
    return switch (unit) {
      case STORE -> Access.BUFFERED;
      case LOAD -> served(memory);
      default -> Access.NONE;
    };
  }

  /** What the load in MEM met in the cycle in which memory was asked for it. */
  private Access served(Slot memory) {
    int asked = moments.size() - 1;
    while (asked > 0) {
      Slot earlier = moments.get(asked - 1).slot(Stage.MEMORY);
      if (!earlier.holdsSame(memory) || earlier.remaining() < 0) {
        break;
      }
      asked--;
    }
    Moment then = moments.get(asked);
    if (then.buffered()) {
      return Access.FORWARDED;
    }
    if (then.slot(Stage.MEMORY).remaining() == 0) {
      return Access.HIT;
    }
    return then.filling() ? Access.MISS : Access.PORT_BUSY;
  }
}
