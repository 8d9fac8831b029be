package dev.archlab.kernels.tpu;

import dev.archlab.kernels.StridedLoops;
import dev.archlab.kernels.tpu.Slot.Extent;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.TpuConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A program that brings matrices through the unified buffer block by block: while the vector unit
 * works on a block in one half of the buffer, the last results leave the other half and the next
 * block comes in. The halves are banks apart. What a block's operands are and what is done to it is
 * all that a kernel has to say.
 *
 * <p>Where results have no rows, or no columns, blocks along that axis add to the same ones: {@link
 * #begin} prepares them, and {@link #end} comes before they are stored.
 */
final class BlockStream {

  private static final int LOOPS = 4; // outer, middle, rows, columns
  private static final int ROWS = 2;
  private static final int COLUMNS = 3;
  private static final String[] NAMES = {"outer", "middle", "rows", "columns"};

  /**
   * Cycles in which the lanes take a block's elements once: enough to hide latencies, and few
   * enough that loads and work overlap.
   */
  private static final int LEAST_CYCLES = 64;

  private static final int MOST_CYCLES = 512;

  /** Blocks of a small tensor, as long as they do not become smaller than that. */
  private static final int BLOCKS = 8;

  private final int[] extents;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Slot> inputs = new ArrayList<>();
  private final List<Slot> outputs = new ArrayList<>();
  private final int[] order; // of the loops
  private boolean wholeRows;
  private boolean reduces;
  private Consumer<Block> setup = block -> {};
  private Consumer<Block> begin = block -> {};
  private Consumer<Block> work = block -> {};
  private Consumer<Block> end = block -> {};

  /** Of {@code outer} × {@code middle} matrices. */
  BlockStream(int outer, int middle, int rows, int columns) {
    extents = new int[] {outer, middle, rows, columns};
    order = new int[] {0, 1, ROWS, COLUMNS};
  }

  /** Of what a nest of loops walks through. */
  static BlockStream of(StridedLoops nest) {
    return new BlockStream(nest.extent(0), nest.extent(1), nest.extent(2), nest.extent(3));
  }

  /** Of all elements of dense tensors of that size, in one row. */
  static BlockStream ofElements(Region tensor) {
    return new BlockStream(1, 1, 1, Math.toIntExact(tensor.size()));
  }

  /** Lets results have one element for each column. */
  BlockStream reducingColumns() {
    reduces = true;
    order[2] = COLUMNS;
    order[3] = ROWS;
    return this;
  }

  /** Lets results have one element for each row. */
  BlockStream reducingRows() {
    reduces = true;
    return this;
  }

  /** Lets rows be whole in each block. */
  BlockStream ofWholeRows() {
    wholeRows = true;
    return this;
  }

  Slot input(View view) {
    return input(view, Extent.of(view));
  }

  Slot input(View view, Extent extent) {
    Slot slot = new Slot(extent, view.type(), view);
    inputs.add(slot);
    slots.add(slot);
    return slot;
  }

  Slot output(View view) {
    // Without a reduction a stride of 0 belongs to an axis of extent 1.
    return output(view, reduces ? Extent.of(view) : Extent.MATRIX);
  }

  Slot output(View view, Extent extent) {
    Slot slot = new Slot(extent, view.type(), view);
    outputs.add(slot);
    slots.add(slot);
    return slot;
  }

  /** A place for 32-bit results that do not leave the chip. */
  Slot temporary(Extent extent) {
    Slot slot = new Slot(extent, ElementType.F32, null);
    slots.add(slot);
    return slot;
  }

  /** What is done once, before the first block, to what stays on the chip. */
  void setup(Consumer<Block> emit) {
    setup = emit;
  }

  /** What is done before the first block of a reduction. */
  void begin(Consumer<Block> emit) {
    begin = emit;
  }

  /** What is done to each block. */
  void work(Consumer<Block> emit) {
    work = emit;
  }

  /** What is done behind the last block of a reduction. */
  void end(Consumer<Block> emit) {
    end = emit;
  }

  /** Words of both halves of the buffer for blocks of that size. */
  private long words(int rows, int columns) {
    return 2 * slots.stream().mapToLong(slot -> slot.words(rows, columns)).sum();
  }

  /** Words of the unified buffer without which there is no program. */
  long leastWords() {
    return words(1, wholeRows ? extents[COLUMNS] : 1);
  }

  /** Rows and columns of a block. */
  private int[] blockSize(long words, int lanes) {
    long elements = (long) extents[ROWS] * extents[COLUMNS];
    long part = elements / BLOCKS & -LEAST_CYCLES;
    int target = (int) Math.max((long) LEAST_CYCLES * lanes, part);
    target = Math.min(MOST_CYCLES * lanes, target);
    int width = target;
    if (slots.stream().anyMatch(slot -> slot.columnMajor)) {
      width = Integer.highestOneBit((int) Math.sqrt(target)); // runs in DRAM go either way
    }
    int columns = wholeRows ? extents[COLUMNS] : Math.min(extents[COLUMNS], width);
    int rows = Math.min(extents[ROWS], Math.max(1, target / columns));
    while (words(rows, columns) > words) {
      if (rows > 1) {
        rows = (rows + 1) / 2;
      } else {
        columns = (columns + 1) / 2;
      }
    }
    int blocks = (extents[ROWS] + rows - 1) / rows;
    return new int[] {(extents[ROWS] + blocks - 1) / blocks, columns};
  }

  /** Writes the program; there must be room for {@link #leastWords}. */
  void compile(ProgramBuilder program, TpuConfig config) {
    long words = config.unifiedBuffer().size() / Operand.ELEMENT_BYTES;
    int[] size = blockSize(words, config.vector().lanes());
    Writer writer = new Writer(program, new int[] {1, 1, size[0], size[1]});
    long half = words / 2 * Operand.ELEMENT_BYTES;
    Buffer buffer = new Buffer(half);
    for (Slot slot : slots) {
      slot.place(buffer.words(slot.words(size[0], size[1])), writer.isFixed(slot) ? 0 : half);
    }
    writer.write();
  }

  /** Walks through the loops, with the block's place in them. */
  private final class Writer {

    private final ProgramBuilder program;
    private final int[] parts;
    private final Counter[] counters = new Counter[LOOPS];
    private final int[] sizes = new int[LOOPS];
    private final int prefetched; // depth of the innermost loop that goes round more than once

    Writer(ProgramBuilder program, int[] parts) {
      this.program = program;
      this.parts = parts;
      int innermost = LOOPS - 1;
      while (innermost > 0 && extents[order[innermost]] <= parts[order[innermost]]) {
        innermost--;
      }
      prefetched = innermost;
      for (int loop = 0; loop < LOOPS; loop++) {
        enter(loop, Counter.of(0), Math.min(parts[loop], extents[loop]));
      }
    }

    private void enter(int loop, Counter counter, int size) {
      counters[loop] = counter;
      sizes[loop] = size;
    }

    private Block block(Counter set) {
      return new Block(program, set, sizes[ROWS], sizes[COLUMNS]);
    }

    void write() {
      for (Slot slot : inputs) {
        if (isResident(slot)) {
          load(slot, Counter.of(0));
        }
      }
      setup.accept(block(Counter.of(0)));
      walk(0, Counter.of(0));
    }

    private void walk(int depth, Counter set) {
      if (depth == LOOPS) {
        work.accept(block(set));
        if (!reduces) {
          store(set);
        }
        return;
      }
      boolean last = depth == LOOPS - 1;
      if (last && reduces) {
        begin.accept(block(set));
      }
      around(depth, set);
      if (last && reduces) {
        end.accept(block(set));
        store(set);
      }
    }

    private void around(int depth, Counter set) {
      int loop = order[depth];
      int part = Math.min(parts[loop], extents[loop]);
      if (depth > prefetched) {
        enter(loop, Counter.of(0), extents[loop]);
        walk(depth + 1, set);
      } else if (depth < prefetched) {
        program.parts(
            NAMES[loop],
            extents[loop],
            part,
            (i, size) -> {
              enter(loop, i, size);
              walk(depth + 1, set);
            });
      } else {
        program.prefetched(
            NAMES[loop],
            extents[loop],
            part,
            false,
            (i, size) -> {
              enter(loop, i, size);
              inputs.stream().filter(slot -> !isResident(slot)).forEach(slot -> load(slot, i));
            },
            (i, size) -> {
              enter(loop, i, size);
              walk(depth + 1, i);
            });
      }
    }

    /** True if a slot keeps its elements in all blocks, or in those that add to it. */
    boolean isFixed(Slot slot) {
      boolean accumulates = reduces && prefetched == LOOPS - 1 && outputs.contains(slot);
      return slot.view == null || accumulates || isResident(slot);
    }

    private boolean isResident(Slot slot) {
      View view = slot.view;
      for (int loop = 0; loop < LOOPS && view != null; loop++) {
        if (extents[loop] > parts[loop] && view.stride(loop) != 0) {
          return false;
        }
      }
      return inputs.contains(slot);
    }

    private void load(Slot slot, Counter set) {
      View view = slot.view;
      if (view != null) {
        Operand chip = slot.matrix(set, sizes[ROWS], sizes[COLUMNS]);
        program.load(
            chip,
            view.block(counters, parts),
            slot.extent.rows(sizes[ROWS]),
            slot.extent.columns(sizes[COLUMNS]),
            slot.type);
      }
    }

    private void store(Counter set) {
      for (Slot slot : outputs) {
        View view = slot.view;
        if (view != null) {
          Operand chip = slot.matrix(set, sizes[ROWS], sizes[COLUMNS]);
          program.store(
              view.block(counters, parts),
              chip,
              slot.extent.rows(sizes[ROWS]),
              slot.extent.columns(sizes[COLUMNS]),
              slot.type);
        }
      }
    }
  }
}
