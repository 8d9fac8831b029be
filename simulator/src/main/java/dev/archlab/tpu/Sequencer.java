package dev.archlab.tpu;

import dev.archlab.sim.AddressRange;
import dev.archlab.sim.ElementType;
import dev.archlab.tpu.Decoded.Access;
import dev.archlab.tpu.Decoded.Space;
import dev.archlab.tpu.Instruction.Activate;
import dev.archlab.tpu.Instruction.MatrixMultiply;
import dev.archlab.tpu.Instruction.MatrixMultiplyStreamed;
import dev.archlab.tpu.Instruction.ReadWeights;
import dev.archlab.tpu.Instruction.Sync;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Issues one instruction a cycle, in program order, to the queue of its unit; stops while that
 * queue is full. Loops cost nothing. Addresses are computed and checked here.
 */
final class Sequencer {

  /** All that changes. */
  record State(ProgramCursor cursor, long issued) {}

  private final TpuConfig config;
  private final AddressRange heap;
  private final Scoreboard scoreboard;
  private final WeightFifo fifo;
  private final ExecutionUnit[] units;
  private final Tally tally;

  private ProgramCursor cursor;
  private long issued;

  Sequencer(
      TpuProgram program,
      TpuConfig config,
      AddressRange heap,
      Scoreboard scoreboard,
      WeightFifo fifo,
      ExecutionUnit[] units,
      Tally tally) {
    this.config = config;
    this.heap = heap;
    this.scoreboard = scoreboard;
    this.fifo = fifo;
    this.units = units;
    this.tally = tally;
    cursor = new ProgramCursor(program);
  }

  State save() {
    return new State(cursor.copy(), issued);
  }

  void load(State saved) {
    cursor = saved.cursor().copy();
    issued = saved.issued();
  }

  int pc() {
    return cursor.pc();
  }

  /** The next instruction to be issued; not to be moved. */
  ProgramCursor cursor() {
    return cursor;
  }

  /** Instructions that were issued. */
  long issued() {
    return issued;
  }

  /** True if nothing is left to issue. */
  boolean hasEnded() {
    return cursor.hasEnded();
  }

  /** Issues an instruction if it can; true if it did. */
  boolean issue() {
    if (hasEnded()) {
      return false;
    }
    Decoded decoded = cursor.decoded();
    if (decoded.instruction instanceof Sync) {
      if (!scoreboard.isEmpty()) {
        return false;
      }
    } else if (!issueToUnit(decoded)) {
      return false;
    }
    cursor.advance();
    return true;
  }

  private boolean issueToUnit(Decoded decoded) {
    TpuUnit unit = decoded.unit;
    if (unit == null || !units[unit.ordinal()].hasRoom()) {
      return false;
    }
    Task task = new Task(decoded, unit, cursor.pc(), issued, cursor.addresses());
    check(task, decoded);
    scoreboard.issue(task);
    units[unit.ordinal()].issue(task);
    tally.issued(unit);
    issued++;
    return true;
  }

  private void check(Task task, Decoded decoded) {
    for (int i = 0; i < task.addresses.length; i++) {
      Access access = decoded.accesses().get(i);
      long low = task.addresses[i] + access.low();
      checkRange(task, access.space(), low, task.addresses[i] + access.high());
    }
    String misfit = misfit(decoded.instruction);
    if (misfit != null) {
      throw new TaskFault(task, misfit);
    }
    if (decoded.instruction instanceof ReadWeights) {
      fifo.promise();
    } else if (decoded.instruction instanceof MatrixMultiply multiply) {
      if (multiply.nextTile() ? !fifo.claim() : !fifo.anyTaken()) {
        throw new TaskFault(task, "weight FIFO underflow: no read_weights comes before this");
      }
    }
  }

  private void checkRange(Task task, Space space, long low, long high) {
    long begin = space == Space.DRAM ? heap.base() : 0;
    long end =
        switch (space) {
          case DRAM -> heap.base() + heap.bytes();
          case UNIFIED_BUFFER -> config.unifiedBuffer().size();
          case ACCUMULATORS -> config.accumulators().rows();
        };
    if (low < begin || high > end) {
      throw new TaskFault(
          task,
          "%s%s %s to %s outside %s to %s"
              .formatted(
                  space.label,
                  space == Space.ACCUMULATORS ? " row" : " address",
                  show(space, low),
                  show(space, high - 1),
                  show(space, begin),
                  show(space, end - 1)));
    }
  }

  private static String show(Space space, long value) {
    return space == Space.DRAM ? "0x" + Long.toHexString(value) : Long.toString(value);
  }

  /** What is too large for this machine's array, or null. */
  private @Nullable String misfit(Instruction instruction) {
    String format = wrongFormat(instruction);
    if (format != null) {
      return format;
    }
    int rows = config.array().rows();
    int columns = config.array().cols();
    boolean streams = config.array().dataflow() == TpuConfig.Dataflow.OUTPUT_STATIONARY;
    if (streams && (instruction instanceof ReadWeights || instruction instanceof MatrixMultiply)) {
      return "array.dataflow is output_stationary: use matrix_multiply_streamed, whose two operands"
          + " are both in the unified buffer";
    }
    if (instruction instanceof MatrixMultiplyStreamed multiply) {
      if (!streams) {
        return "only an array with array.dataflow=output_stationary streams both operands:"
            + " use read_weights and matrix_multiply";
      }
      if (multiply.rows() > rows || multiply.columns() > columns) {
        return "a product of %d × %d does not fit the array of %d × %d"
            .formatted(multiply.rows(), multiply.columns(), rows, columns);
      }
    }
    if (instruction instanceof ReadWeights read
        && (read.rows() > rows || read.columns() > columns)) {
      return "a tile of %d × %d weights does not fit the array of %d × %d"
          .formatted(read.rows(), read.columns(), rows, columns);
    }
    if (instruction instanceof MatrixMultiply multiply && multiply.depth() > rows) {
      return "a depth of %d does not fit the array's %d rows".formatted(multiply.depth(), rows);
    }
    if (instruction instanceof Activate activate && activate.columns() > columns) {
      return "%d columns are more than the accumulators' %d".formatted(activate.columns(), columns);
    }
    return null;
  }

  /** An instruction's type that is not the array's, or null. */
  private @Nullable String wrongFormat(Instruction instruction) {
    ElementType array = config.array().format().type();
    if (instruction instanceof Activate activate
        && activate.type() == ElementType.S32
        && array != ElementType.S8) {
      return "the accumulators hold float32, not int32";
    }
    String mnemonic;
    ElementType type;
    if (instruction instanceof ReadWeights read) {
      mnemonic = "read_weights";
      type = read.type();
    } else if (instruction instanceof MatrixMultiply multiply) {
      mnemonic = "matrix_multiply";
      type = multiply.type();
    } else if (instruction instanceof MatrixMultiplyStreamed multiply) {
      mnemonic = "matrix_multiply_streamed";
      type = multiply.type();
    } else {
      return null;
    }
    String suffix = array == ElementType.F32 ? "" : "." + array.name().toLowerCase(Locale.ROOT);
    return type == array
        ? null
        : "array.format is %s: the instruction is written %s here"
            .formatted(config.array().format().name().toLowerCase(Locale.ROOT), mnemonic + suffix);
  }

  /** What the next instruction waits for when nothing can ever happen again. */
  String deadlock() {
    if (hasEnded()) {
      return "nothing can go on: a unit waits for what no instruction will do";
    }
    Decoded decoded = cursor.decoded();
    return decoded.unit == TpuUnit.WEIGHT_LOADER
        ? "deadlock: the weight FIFO is full and no matrix_multiply that takes a tile is issued"
        : "deadlock: no unit can go on";
  }
}
