package dev.archlab.visualizer.tpu;

import dev.archlab.sim.ElementType;
import dev.archlab.tpu.BufferStream;
import dev.archlab.tpu.Operation;
import dev.archlab.tpu.Operation.Stage;
import dev.archlab.tpu.TpuConfig;
import dev.archlab.tpu.TpuMachine;
import dev.archlab.tpu.TpuUnit;
import dev.archlab.tpu.UnifiedBuffer;
import dev.archlab.visualizer.tpu.TpuState.Block;
import dev.archlab.visualizer.tpu.TpuState.BufferState;
import dev.archlab.visualizer.tpu.TpuState.Content;
import dev.archlab.visualizer.tpu.TpuState.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Reads what lies in the unified buffer: the matrices that the operations in flight and to come
 * name. What no operation names any more is not seen.
 */
final class BufferReader {

  private static final int MOST_BLOCKS = 12;
  private static final int MOST_CELLS = 16; // rows and columns of a block that are seen

  private record Use(Operation operation, Matrix matrix) {}

  private final UnifiedBuffer buffer;
  private final TpuConfig.UnifiedBuffer config;
  private final Destinations destinations;
  private final List<BufferStream> streams;
  private final List<Use> uses = new ArrayList<>();

  BufferReader(
      TpuMachine machine,
      List<Operation> operations,
      Destinations destinations,
      List<BufferStream> streams) {
    buffer = machine.unifiedBuffer();
    config = machine.configuration().values().unifiedBuffer();
    this.destinations = destinations;
    this.streams = streams;
    for (Operation operation : operations) {
      for (Matrix matrix : Matrix.of(operation)) {
        if (matrix.inBuffer()) {
          uses.add(new Use(operation, matrix));
        }
      }
    }
  }

  BufferState read() {
    List<Matrix> found = new ArrayList<>();
    for (Use use : uses) {
      if (found.size() < MOST_BLOCKS && found.stream().noneMatch(use.matrix()::overlaps)) {
        found.add(use.matrix());
      }
    }
    List<Block> blocks = found.stream().map(this::block).toList();
    return new BufferState(config.size(), config.banks(), config.ports(), blocks, taken());
  }

  private List<Integer> taken() {
    Integer[] taken = new Integer[config.banks()];
    Arrays.fill(taken, 0);
    for (BufferStream stream : streams) {
      for (int bank = 0; bank < taken.length && stream.waitsFor() == null; bank++) {
        taken[bank] += stream.ports().get(bank);
      }
    }
    return List.of(taken);
  }

  private Block block(Matrix matrix) {
    Content content = content(matrix);
    int rows = Math.min(MOST_CELLS, matrix.rows());
    int columns = Math.min(MOST_CELLS, matrix.columns());
    List<Value> cells = new ArrayList<>(rows * columns);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        cells.add(value(matrix.at(r, c), matrix.type(), content));
      }
    }
    long first = tag(matrix.at(0, 0), content);
    long last = tag(matrix.at(matrix.rows() - 1, matrix.columns() - 1), content);
    return new Block(
        matrix.low(),
        matrix.high(),
        matrix.rows(),
        matrix.columns(),
        cells,
        columns,
        first,
        last,
        content,
        users(matrix, false),
        users(matrix, true));
  }

  private Value value(long address, ElementType type, Content content) {
    float number = content == Content.PRESENT ? buffer.read(address, type) : 0f;
    return new Value(number, tag(address, content));
  }

  /** What lies there came from DRAM or will go there; what is expected may come from there. */
  private long tag(long address, Content content) {
    if (content != Content.PRESENT) {
      return expected(address);
    }
    long tag = buffer.tag(address);
    return tag != 0 ? tag : destinations.ofBuffer(-1, address);
  }

  private long expected(long address) {
    for (Use use : uses) {
      int position = use.matrix().written() ? use.matrix().positionOf(address) : -1;
      if (position < 0) {
        continue;
      }
      for (Matrix source : Matrix.of(use.operation())) {
        if (!source.inBuffer() && !source.written()) {
          return source.at(position / source.columns(), position % source.columns());
        }
      }
      return destinations.ofBuffer(use.operation().number(), address);
    }
    return 0;
  }

  private Content content(Matrix matrix) {
    for (Use use : uses) {
      if (use.matrix().overlaps(matrix)) {
        if (!use.matrix().written()) {
          return Content.PRESENT;
        }
        boolean running = use.operation().stage() == Stage.RUNNING;
        return running ? Content.ARRIVING : Content.EXPECTED;
      }
    }
    return Content.PRESENT;
  }

  private List<TpuUnit> users(Matrix matrix, boolean written) {
    List<TpuUnit> users = new ArrayList<>();
    for (Use use : uses) {
      TpuUnit unit = use.operation().unit();
      if (use.operation().stage() == Stage.RUNNING
          && use.matrix().written() == written
          && use.matrix().overlaps(matrix)
          && !users.contains(unit)) {
        users.add(unit);
      }
    }
    Collections.sort(users);
    return users;
  }
}
