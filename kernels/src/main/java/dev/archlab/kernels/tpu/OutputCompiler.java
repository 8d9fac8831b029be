package dev.archlab.kernels.tpu;

import dev.archlab.tpu.ActivationFunction;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Instruction.Activate;
import dev.archlab.tpu.Instruction.MatrixMultiplyStreamed;
import dev.archlab.tpu.Operand;

/**
 * Writes a tiled product as an output-stationary program: while the array works on a block of
 * results, the operands of the next one are loaded, and the last one's results leave.
 */
final class OutputCompiler {

  private static final int WORD = Operand.ELEMENT_BYTES;

  private final ProgramBuilder program;
  private final OutputPlan plan;
  private final Source a;
  private final Matrix b;
  private final Matrix c;
  private final MatmulCompiler.Epilogue epilogue;
  private final long aPanels;
  private final long bPanels;
  private final long aSetBytes; // from one panel of A to the other
  private final long bSetBytes;
  private final long results;

  OutputCompiler(
      ProgramBuilder program,
      OutputPlan plan,
      Source a,
      Matrix b,
      Matrix c,
      Buffer buffer,
      MatmulCompiler.Epilogue epilogue) {
    this.program = program;
    this.plan = plan;
    this.a = a;
    this.b = b;
    this.c = c;
    this.epilogue = epilogue;
    aSetBytes = WORD * plan.setWords(plan.blockRows());
    bSetBytes = WORD * plan.setWords(plan.groupWidth());
    aPanels = buffer.bytes(2 * aSetBytes);
    bPanels = buffer.bytes(2 * bSetBytes);
    results = buffer.words(2L * plan.blockRows() * plan.groupWidth());
  }

  void compile() {
    if (plan.resident()) {
      program.prefetched(
          "block",
          plan.m(),
          plan.blockRows(),
          false,
          (block, rows) -> loadA(block, block, rows, Counter.of(0), plan.k()),
          this::residentGroups);
    } else {
      program.parts(
          "block",
          plan.m(),
          plan.blockRows(),
          (block, rows) ->
              program.parts(
                  "group",
                  plan.n(),
                  plan.groupWidth(),
                  (group, columns) -> panelGroup(block, rows, group, columns)));
    }
  }

  /** All groups of a block; each tile is one fold. */
  private void residentGroups(Counter block, int rows) {
    program.prefetched(
        "group",
        plan.n(),
        plan.groupWidth(),
        false,
        (group, columns) -> loadB(group, group, columns, Counter.of(0), plan.k()),
        (group, columns) -> {
          Counter set = set(block, group);
          MatmulCompiler.Epilogue.Work work = epilogue.prepare(block, rows, group, columns, set);
          Operand target = target(set);
          tiles(
              rows,
              columns,
              (down, height, across, width) -> {
                Counter slot = columns > plan.arrayColumns() ? across : set;
                Affine sums = slot.alternate(plan.otherHalf(1));
                multiply(block, group, plan.k(), down, height, across, width, sums, false);
                activate(target, sums, down, height, across, width);
              });
          finish(work, target, block, rows, group, columns);
        });
  }

  /** One group; every tile keeps its accumulators until the last panel of k. */
  private void panelGroup(Counter block, int rows, Counter group, int columns) {
    Counter set = set(block, group);
    MatmulCompiler.Epilogue.Work work = epilogue.prepare(block, rows, group, columns, set);
    Affine first = set.alternate(plan.otherHalf(plan.blockTiles()));
    program.prefetched(
        "panel",
        plan.k(),
        plan.panelWidth(),
        true,
        (panel, depth) -> {
          loadA(panel, block, rows, panel, depth);
          loadB(panel, group, columns, panel, depth);
        },
        (panel, depth) ->
            tiles(
                rows,
                columns,
                (down, height, across, width) ->
                    multiply(
                        panel,
                        panel,
                        depth,
                        down,
                        height,
                        across,
                        width,
                        slot(first, down, across),
                        !panel.equals(Counter.of(0)))));
    Operand target = target(set);
    tiles(
        rows,
        columns,
        (down, height, across, width) ->
            activate(target, slot(first, down, across), down, height, across, width));
    finish(work, target, block, rows, group, columns);
  }

  private Counter set(Counter block, Counter group) {
    return plan.n() > plan.groupWidth() ? group : block;
  }

  private Affine slot(Affine first, Counter down, Counter across) {
    return first
        .plus(down.times((long) plan.columnTiles() * plan.tileRows()))
        .plus(across.times(plan.tileRows()));
  }

  private interface Tile {
    void compile(Counter down, int height, Counter across, int width);
  }

  private void tiles(int rows, int columns, Tile body) {
    program.parts(
        "down",
        rows,
        plan.arrayRows(),
        (down, height) ->
            program.parts(
                "across",
                columns,
                plan.arrayColumns(),
                (across, width) -> body.compile(down, height, across, width)));
  }

  private Operand aPanel(Counter set) {
    return a.onChip(set.alternate(aSetBytes).plus(aPanels), plan.blockRows(), plan.panelWidth());
  }

  private Operand bPanel(Counter set) {
    return b.onChip(set.alternate(bSetBytes).plus(bPanels), plan.panelWidth(), plan.groupWidth());
  }

  private void loadA(Counter set, Counter block, int rows, Counter panel, int depth) {
    Span down = new Span(block, plan.blockRows(), rows);
    a.load(program, aPanel(set), down, new Span(panel, plan.panelWidth(), depth));
  }

  private void loadB(Counter set, Counter group, int columns, Counter panel, int depth) {
    Span across = new Span(group, plan.groupWidth(), columns);
    b.load(program, bPanel(set), new Span(panel, plan.panelWidth(), depth), across);
  }

  private void multiply(
      Counter aSet,
      Counter bSet,
      int depth,
      Counter down,
      int height,
      Counter across,
      int width,
      Affine sums,
      boolean accumulate) {
    Operand operands = aPanel(aSet);
    Operand weights = bPanel(bSet);
    program.add(
        new MatrixMultiplyStreamed(
            sums,
            moved(operands, down.times((long) plan.arrayRows() * operands.rowStride())),
            moved(weights, across.times((long) plan.arrayColumns() * weights.columnStride())),
            height,
            depth,
            width,
            accumulate,
            a.type()));
  }

  private static Operand moved(Operand operand, Affine offset) {
    return new Operand(operand.address().plus(offset), operand.rowStride(), operand.columnStride());
  }

  private Operand target(Counter set) {
    long bytes = (long) plan.blockRows() * plan.groupWidth() * WORD;
    return c.onChip(set.alternate(bytes).plus(results), plan.blockRows(), plan.groupWidth());
  }

  private void activate(
      Operand target, Affine sums, Counter down, int height, Counter across, int width) {
    Operand to =
        moved(
            target,
            down.times((long) plan.arrayRows() * target.rowStride())
                .plus(across.times((long) plan.arrayColumns() * target.columnStride())));
    program.add(new Activate(to, sums, height, width, ActivationFunction.NONE, 1, 1, c.type()));
  }

  private void finish(
      MatmulCompiler.Epilogue.Work work,
      Operand from,
      Counter block,
      int rows,
      Counter group,
      int columns) {
    work.on(from);
    Affine rowOffset = block.times((long) plan.blockRows() * c.rowStride());
    Affine columnOffset = group.times((long) plan.groupWidth() * c.columnStride());
    program.store(c.part(rowOffset, columnOffset), from, rows, columns);
  }
}
