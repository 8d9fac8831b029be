package dev.archlab.tpu;

import dev.archlab.sim.ElementType;
import dev.archlab.tpu.Affine.Term;
import dev.archlab.tpu.Instruction.Activate;
import dev.archlab.tpu.Instruction.EndLoop;
import dev.archlab.tpu.Instruction.Halt;
import dev.archlab.tpu.Instruction.Loop;
import dev.archlab.tpu.Instruction.MatrixMultiply;
import dev.archlab.tpu.Instruction.MatrixMultiplyStreamed;
import dev.archlab.tpu.Instruction.Pool;
import dev.archlab.tpu.Instruction.ReadHostMemory;
import dev.archlab.tpu.Instruction.ReadWeights;
import dev.archlab.tpu.Instruction.Sync;
import dev.archlab.tpu.Instruction.VectorOperation;
import dev.archlab.tpu.Instruction.WriteHostMemory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instruction made ready for issue: its addresses with loop counters found by their depth, and
 * what it reads and writes relative to them.
 */
final class Decoded {

  /** An affine address whose loops are known by their depth. */
  private static final class Address {
    private final long base;
    private final int[] depth;
    private final long[] step;
    private final int[] modulus;

    Address(Affine affine, List<String> loops) {
      int n = affine.terms().size();
      base = affine.base();
      depth = new int[n];
      step = new long[n];
      modulus = new int[n];
      for (int i = 0; i < n; i++) {
        Term term = affine.terms().get(i);
        depth[i] = loops.lastIndexOf(term.loop());
        step[i] = term.step();
        modulus[i] = term.modulus();
        if (depth[i] < 0) {
          throw new IllegalArgumentException(
              "no loop around this and no parameter is called '" + term.loop() + "'");
        }
      }
    }

    long at(int[] counters) {
      long address = base;
      for (int i = 0; i < depth.length; i++) {
        int counter = counters[depth[i]];
        address += step[i] * (modulus[i] == 0 ? counter : counter % modulus[i]);
      }
      return address;
    }
  }

  final Instruction instruction;
  final @Nullable TpuUnit unit; // null for what the sequencer does itself
  private final List<Address> addresses = new ArrayList<>();
  private final List<Access> accesses = new ArrayList<>();
  private final List<String> loops;

  /**
   * @param loops names of the loops around the instruction, outermost first
   * @throws IllegalArgumentException if an address names another loop, or an extent is not positive
   */
  Decoded(Instruction instruction, List<String> loops) {
    this.instruction = instruction;
    this.loops = loops;
    if (instruction instanceof ReadHostMemory read) {
      unit = TpuUnit.DMA_LOAD;
      matrix(Space.UNIFIED_BUFFER, true, read.to(), read.rows(), read.columns(), read.type());
      matrix(Space.DRAM, false, read.from(), read.rows(), read.columns(), read.type());
    } else if (instruction instanceof WriteHostMemory write) {
      unit = TpuUnit.DMA_STORE;
      matrix(Space.DRAM, true, write.to(), write.rows(), write.columns(), write.type());
      matrix(
          Space.UNIFIED_BUFFER, false, write.from(), write.rows(), write.columns(), write.type());
    } else if (instruction instanceof ReadWeights read) {
      unit = TpuUnit.WEIGHT_LOADER;
      matrix(Space.DRAM, false, read.from(), read.rows(), read.columns(), read.type());
    } else if (instruction instanceof MatrixMultiply multiply) {
      unit = TpuUnit.MATRIX;
      accumulators(true, multiply.accumulator(), multiply.rows());
      matrix(
          Space.UNIFIED_BUFFER,
          false,
          multiply.from(),
          multiply.rows(),
          multiply.depth(),
          multiply.type());
    } else if (instruction instanceof MatrixMultiplyStreamed multiply) {
      unit = TpuUnit.MATRIX;
      accumulators(true, multiply.accumulator(), multiply.rows());
      streamed(multiply.from(), multiply.rows(), multiply.depth(), multiply.type());
      streamed(multiply.weights(), multiply.depth(), multiply.columns(), multiply.type());
    } else if (instruction instanceof Activate activate) {
      unit = TpuUnit.ACTIVATION;
      checkScale(activate);
      matrix(
          Space.UNIFIED_BUFFER,
          true,
          activate.to(),
          activate.rows(),
          activate.columns(),
          activate.type());
      accumulators(false, activate.accumulator(), activate.rows());
    } else if (instruction instanceof Pool pool) {
      unit = TpuUnit.ACTIVATION;
      matrix(Space.UNIFIED_BUFFER, true, pool.to(), pool.rows(), pool.columns(), pool.type());
      windows(pool);
    } else if (instruction instanceof VectorOperation operation) {
      unit = TpuUnit.VECTOR;
      vector(operation);
    } else {
      unit = null;
      checkControl(instruction);
    }
  }

  private static void checkControl(Instruction instruction) {
    if (instruction instanceof Loop loop && loop.count() < 1) {
      throw new IllegalArgumentException("a loop runs at least once, not " + loop.count());
    } else if (!(instruction instanceof Loop
        || instruction instanceof EndLoop
        || instruction instanceof Sync
        || instruction instanceof Halt)) {
      throw new IllegalArgumentException("unknown instruction " + instruction);
    }
  }

  private static void checkScale(Activate activate) {
    boolean whole =
        activate.scale() == 1
            && activate.resultScale() == 1
            && (activate.function() == ActivationFunction.NONE
                || activate.function() == ActivationFunction.RELU);
    if (activate.type() == ElementType.S32 && !whole) {
      throw new IllegalArgumentException(
          "an int32 result is not scaled and has no function but none and relu");
    }
    if (!Float.isFinite(activate.scale()) || !Float.isFinite(activate.resultScale())) {
      throw new IllegalArgumentException("a scale must be finite");
    }
  }

  private void vector(VectorOperation operation) {
    VectorFunction function = operation.function();
    int rows = operation.rows();
    int columns = operation.columns();
    int value = operation.value();
    int missing = function.sources().size() - operation.from().size();
    if (missing > (function.constantSource() < 0 ? 0 : 1) || missing < 0) {
      throw new IllegalArgumentException("operands are missing or too many");
    }
    for (Operand to : operation.to()) {
      int width = function.targetColumns(columns, value);
      int height = function.targetRows(rows);
      matrix(Space.UNIFIED_BUFFER, true, to, height, width, function.targetBytes());
    }
    for (int i = 0; i < operation.from().size(); i++) {
      int width = function.sourceColumns(i, columns, value);
      Operand from = operation.from().get(i);
      matrix(Space.UNIFIED_BUFFER, false, from, rows, width, function.sourceBytes());
    }
  }

  private void matrix(
      Space space, boolean write, Operand operand, int rows, int columns, ElementType type) {
    matrix(space, write, operand, rows, columns, type.bytes());
  }

  private void matrix(
      Space space, boolean write, Operand operand, int rows, int columns, int elementBytes) {
    if (rows < 1 || columns < 1) {
      throw new IllegalArgumentException(
          "a matrix of %d × %d elements; both must be at least 1".formatted(rows, columns));
    }
    long down = (rows - 1L) * operand.rowStride();
    long across = (columns - 1L) * operand.columnStride();
    add(
        operand.address(),
        space,
        write,
        Math.min(down, 0) + Math.min(across, 0),
        Math.max(down, 0) + Math.max(across, 0) + elementBytes);
  }

  private void windows(Pool pool) {
    if (pool.windowRows() < 1 || pool.windowColumns() < 1) {
      throw new IllegalArgumentException(
          "a window of %d × %d elements; both must be at least 1"
              .formatted(pool.windowRows(), pool.windowColumns()));
    }
    Operand from = pool.from();
    long[] reach = {
      (pool.rows() - 1L) * from.rowStride(),
      (pool.columns() - 1L) * from.columnStride(),
      (pool.windowRows() - 1L) * pool.windowRowStride(),
      (pool.windowColumns() - 1L) * pool.windowColumnStride()
    };
    long low = Arrays.stream(reach).map(distance -> Math.min(distance, 0)).sum();
    long high = Arrays.stream(reach).map(distance -> Math.max(distance, 0)).sum();
    add(from.address(), Space.UNIFIED_BUFFER, false, low, high + pool.type().bytes());
  }

  private void streamed(Operand operand, int rows, int columns, ElementType type) {
    matrix(Space.UNIFIED_BUFFER, false, operand, rows, columns, type);
  }

  private void accumulators(boolean write, Affine first, int rows) {
    add(first, Space.ACCUMULATORS, write, 0, rows);
  }

  private void add(Affine address, Space space, boolean write, long low, long high) {
    addresses.add(new Address(address, loops));
    accesses.add(new Access(space, write, low, high));
  }

  /** The operands' addresses, targets first, in this iteration. */
  long[] addresses(int[] counters) {
    long[] values = new long[addresses.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = addresses.get(i).at(counters);
    }
    return values;
  }

  /** What is read and written, operand by operand. */
  List<Access> accesses() {
    return accesses;
  }

  /** What operand addresses mean. */
  enum Space {
    DRAM("DRAM"),
    UNIFIED_BUFFER("unified buffer"),
    ACCUMULATORS("accumulators");

    final String label;

    Space(String label) {
      this.label = label;
    }
  }

  /**
   * The interval that one operand touches.
   *
   * @param low its begin, relative to the operand's address; bytes, or accumulator rows
   * @param high its end, exclusive
   */
  record Access(Space space, boolean write, long low, long high) {}
}
