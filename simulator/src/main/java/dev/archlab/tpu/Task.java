package dev.archlab.tpu;

import dev.archlab.tpu.Decoded.Access;
import dev.archlab.tpu.Decoded.Space;
import java.util.List;

/**
 * An issued instruction: addresses known, and what it has to wait for. Immutable, so that snapshots
 * share it.
 */
final class Task {

  final Instruction instruction;
  final TpuUnit unit;
  final int pc;

  /** Place in the launch's order of issue, from 0. */
  final long number;

  /** The operands' addresses, targets first. */
  final long[] addresses;

  /** By unit: how many of its tasks must have completed before this one may begin. */
  final long[] after = new long[TpuUnit.COUNT];

  /** Activations that must have completed before this multiply may write its accumulators. */
  long accumulatorsAfter;

  private final List<Access> accesses;

  Task(Decoded decoded, TpuUnit unit, int pc, long number, long[] addresses) {
    this.instruction = decoded.instruction;
    this.unit = unit;
    this.pc = pc;
    this.number = number;
    this.addresses = addresses;
    this.accesses = decoded.accesses();
  }

  /** What the operand at {@code addresses[i]} touches. */
  Access access(int i) {
    return accesses.get(i);
  }

  /** True if this reads what an older task of the same unit writes in that space. */
  boolean reads(Task older, Space space) {
    for (int i = 0; i < accesses.size(); i++) {
      Access mine = accesses.get(i);
      for (int j = 0; j < older.accesses.size(); j++) {
        Access theirs = older.accesses.get(j);
        if (mine.space() == space
            && theirs.space() == space
            && !mine.write()
            && theirs.write()
            && older.addresses[j] + theirs.low() < addresses[i] + mine.high()
            && addresses[i] + mine.low() < older.addresses[j] + theirs.high()) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if one writes what the other touches in that space. */
  boolean conflicts(Task other, Space space) {
    for (int i = 0; i < accesses.size(); i++) {
      Access mine = accesses.get(i);
      if (mine.space() != space) {
        continue;
      }
      long low = addresses[i] + mine.low();
      long high = addresses[i] + mine.high();
      for (int j = 0; j < other.accesses.size(); j++) {
        Access theirs = other.accesses.get(j);
        if (theirs.space() == space
            && (mine.write() || theirs.write())
            && other.addresses[j] + theirs.low() < high
            && low < other.addresses[j] + theirs.high()) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return instruction.toString();
  }
}
