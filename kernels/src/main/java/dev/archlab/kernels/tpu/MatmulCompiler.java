package dev.archlab.kernels.tpu;

import dev.archlab.tpu.ActivationFunction;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Instruction.Activate;
import dev.archlab.tpu.Instruction.MatrixMultiply;
import dev.archlab.tpu.Instruction.ReadWeights;
import dev.archlab.tpu.Operand;

/**
 * Writes a tiled product for an array in which tiles of B are stationary: while the array works on
 * a block of rows of A, the next block or panel is loaded, the next weight tiles are fetched, and
 * the last results leave.
 */
final class MatmulCompiler {

  private static final int WORD = Operand.ELEMENT_BYTES;

  /** What is done to a block of results in the unified buffer before it is stored. */
  interface Epilogue {

    /** Nothing. */
    Epilogue NONE = (block, rows, group, columns, set) -> results -> {};

    /**
     * Fetches what it needs.
     *
     * @param block number of the block of rows
     * @param rows its rows
     * @param group number of the group of columns
     * @param columns its columns
     * @param set which of two sets of buffers to use
     * @return what is to be done with the results when they are there
     */
    Work prepare(Counter block, int rows, Counter group, int columns, Counter set);

    /** Works on results in place. */
    interface Work {
      void on(Operand results);
    }
  }

  private final ProgramBuilder program;
  private final MatmulPlan plan;
  private final Source a;
  private final Matrix b;
  private final Matrix c;
  private final Epilogue epilogue;
  private final long panels;
  private final long panelSetBytes; // from one set of panels to the other
  private final long results;

  MatmulCompiler(
      ProgramBuilder program,
      MatmulPlan plan,
      Source a,
      Matrix b,
      Matrix c,
      Buffer buffer,
      Epilogue epilogue) {
    this.program = program;
    this.plan = plan;
    this.a = a;
    this.b = b;
    this.c = c;
    this.epilogue = epilogue;
    int tilesInSet = plan.resident() ? plan.kTiles() : plan.panelTiles();
    long elements = (long) tilesInSet * plan.arrayRows() * plan.blockRows();
    panelSetBytes = WORD * Buffer.inWords(elements * a.type().bytes());
    panels = buffer.bytes(2 * panelSetBytes);
    results = buffer.words(2L * plan.blockRows() * plan.groupWidth());
  }

  void compile() {
    if (plan.resident()) {
      program.prefetched(
          "block",
          plan.m(),
          plan.blockRows(),
          false,
          this::loadBlock,
          (block, rows) -> groups(block, rows, this::residentGroup));
    } else {
      program.parts(
          "block",
          plan.m(),
          plan.blockRows(),
          (block, rows) -> groups(block, rows, this::streamedGroup));
    }
  }

  private interface Group {
    void compile(Counter block, int rows, Counter group, int columns);
  }

  private void groups(Counter block, int rows, Group body) {
    program.parts(
        "group",
        plan.n(),
        plan.groupWidth(),
        (group, columns) -> body.compile(block, rows, group, columns));
  }

  // A's panels

  private void loadBlock(Counter block, int rows) {
    for (int first = 0; first < plan.k(); first += plan.panelWidth()) {
      int columns = Math.min(plan.panelWidth(), plan.k() - first);
      Operand panel = residentPanel(block, first, columns);
      a.load(program, panel, rowsOf(block, rows), Span.from(first, columns));
    }
  }

  private Span rowsOf(Counter block, int rows) {
    return new Span(block, plan.blockRows(), rows);
  }

  /** Where a panel of a block stands when all of them are in the unified buffer. */
  private Operand residentPanel(Counter block, int firstColumn, int columns) {
    long before = (long) firstColumn * plan.blockRows() * a.type().bytes();
    Affine address = block.alternate(panelSetBytes).plus(panels + before);
    return a.onChip(address, plan.blockRows(), columns);
  }

  private Operand streamedPanel(Counter panel, int columns) {
    return a.onChip(panel.alternate(panelSetBytes).plus(panels), plan.blockRows(), columns);
  }

  // Groups of results

  private void residentGroup(Counter block, int rows, Counter group, int columns) {
    Counter set = plan.n() > plan.groupWidth() ? group : block;
    Epilogue.Work work = epilogue.prepare(block, rows, group, columns, set);
    Operand target = results(set, columns);
    program.parts(
        "tile",
        columns,
        plan.arrayColumns(),
        (tile, width) -> {
          Counter slot = columns > plan.arrayColumns() ? tile : set;
          Affine accumulator = slot.alternate(plan.otherHalf(1));
          for (int first = 0; first < plan.k(); first += plan.panelWidth()) {
            int panelColumns = Math.min(plan.panelWidth(), plan.k() - first);
            Operand panel = residentPanel(block, first, panelColumns);
            Affine weights = weights(group, tile).plus((long) first * b.rowStride());
            multiply(accumulator, panel, rows, panelColumns, weights, width, first == 0);
          }
          activate(target, accumulator, rows, tile, width);
        });
    finish(work, target, block, rows, group, columns);
  }

  private void streamedGroup(Counter block, int rows, Counter group, int columns) {
    Counter set = plan.n() > plan.groupWidth() ? group : block;
    Epilogue.Work work = epilogue.prepare(block, rows, group, columns, set);
    Affine firstSlot = set.alternate(plan.otherHalf(plan.groupTiles()));
    program.prefetched(
        "panel",
        plan.k(),
        plan.panelWidth(),
        true,
        (panel, width) ->
            a.load(
                program,
                streamedPanel(panel, width),
                rowsOf(block, rows),
                new Span(panel, plan.panelWidth(), width)),
        (panel, width) -> streamedTiles(panel, width, rows, group, columns, firstSlot));
    Operand target = results(set, columns);
    program.parts(
        "tile",
        columns,
        plan.arrayColumns(),
        (tile, width) ->
            activate(target, firstSlot.plus(tile.times(plan.blockRows())), rows, tile, width));
    finish(work, target, block, rows, group, columns);
  }

  /** All tiles of a group with one panel. */
  private void streamedTiles(
      Counter panel, int panelColumns, int rows, Counter group, int columns, Affine firstSlot) {
    boolean overwrite = panel.equals(Counter.of(0));
    program.parts(
        "tile",
        columns,
        plan.arrayColumns(),
        (tile, width) -> {
          Affine weights =
              weights(group, tile).plus(panel.times((long) plan.panelWidth() * b.rowStride()));
          multiply(
              firstSlot.plus(tile.times(plan.blockRows())),
              streamedPanel(panel, panelColumns),
              rows,
              panelColumns,
              weights,
              width,
              overwrite);
        });
  }

  // Steps

  /** The address of B's element in row 0 and a tile's first column. */
  private Affine weights(Counter group, Counter tile) {
    return group
        .times((long) plan.groupWidth() * b.columnStride())
        .plus(tile.times((long) plan.arrayColumns() * b.columnStride()))
        .plus(b.base());
  }

  /** One column of tiles along a panel. */
  private void multiply(
      Affine accumulator,
      Operand panel,
      int rows,
      int columns,
      Affine weights,
      int width,
      boolean overwrite) {
    int step = plan.arrayRows();
    int whole = columns / step;
    int rest = columns % step;
    int first = overwrite ? 1 : 0;
    if (overwrite) {
      int depth = Math.min(columns, step);
      fold(accumulator, panel, rows, weights, depth, width, Counter.of(0), false);
    }
    program.repeat(
        "step",
        first,
        Math.max(0, whole - first),
        i -> fold(accumulator, panel, rows, weights, step, width, i, true));
    if (rest > 0 && whole >= first) {
      fold(accumulator, panel, rows, weights, rest, width, Counter.of(whole), true);
    }
  }

  private void fold(
      Affine accumulator,
      Operand panel,
      int rows,
      Affine weights,
      int depth,
      int width,
      Counter step,
      boolean accumulate) {
    long weightStep = (long) plan.arrayRows() * b.rowStride();
    program.add(
        new ReadWeights(
            new Operand(weights.plus(step.times(weightStep)), b.rowStride(), b.columnStride()),
            depth,
            width,
            b.type()));
    Operand operands =
        new Operand(
            panel.address().plus(step.times((long) plan.arrayRows() * panel.columnStride())),
            panel.rowStride(),
            panel.columnStride());
    program.add(new MatrixMultiply(accumulator, operands, rows, depth, true, accumulate, a.type()));
  }

  private Operand results(Counter set, int columns) {
    long bytes = (long) plan.blockRows() * plan.groupWidth() * WORD;
    return c.onChip(set.alternate(bytes).plus(results), plan.blockRows(), columns);
  }

  private void activate(Operand target, Affine accumulator, int rows, Counter tile, int width) {
    Operand to =
        new Operand(
            target.address().plus(tile.times((long) plan.arrayColumns() * target.columnStride())),
            target.rowStride(),
            target.columnStride());
    program.add(
        new Activate(to, accumulator, rows, width, ActivationFunction.NONE, 1, 1, c.type()));
  }

  private void finish(
      Epilogue.Work work, Operand from, Counter block, int rows, Counter group, int columns) {
    work.on(from);
    Operand to =
        c.part(
            block.times((long) plan.blockRows() * c.rowStride()),
            group.times((long) plan.groupWidth() * c.columnStride()));
    program.store(to, from, rows, columns);
  }
}
