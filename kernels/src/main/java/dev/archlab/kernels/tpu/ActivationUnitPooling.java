package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Pooling;
import dev.archlab.kernels.Window;
import dev.archlab.sim.ElementType;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Instruction.Pool;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.PoolFunction;
import java.util.List;

/**
 * The activation unit pools whole planes. Windows that reach into the padding are smaller ones, so
 * the results at each edge are instructions of their own.
 */
@AutoService(Kernel.class)
public final class ActivationUnitPooling implements Kernel<Pooling> {

  private static final int WORD = Operand.ELEMENT_BYTES;

  /** Elements that are brought at a time, if a plane has no more: enough to hide latencies. */
  private static final int MOST_ELEMENTS = 4096;

  @Override
  public String machine() {
    return "tpu";
  }

  @Override
  public Class<Pooling> operation() {
    return Pooling.class;
  }

  @Override
  public String name() {
    return "activation-unit";
  }

  @Override
  public String summary() {
    return "the activation unit pools planes in the unified buffer";
  }

  @Override
  public int rung() {
    return 0;
  }

  @Override
  public boolean supports(Pooling pooling, LaunchContext context) {
    return words(pooling, 1) <= words(context);
  }

  @Override
  public String refusal(Pooling pooling, LaunchContext context) {
    return Matrices.needsBuffer(words(pooling, 1), context);
  }

  private static long words(LaunchContext context) {
    return Matrices.config(context).unifiedBuffer().size() / WORD;
  }

  /** Two sets of planes and of their results, or one where there is only one. */
  private static long words(Pooling pooling, int planes) {
    return (planes < pooling.planes() ? 2L : 1L) * planes * (image(pooling) + result(pooling));
  }

  private static long image(Pooling pooling) {
    return (long) pooling.height() * pooling.width();
  }

  private static long result(Pooling pooling) {
    return (long) pooling.outputRows() * pooling.outputColumns();
  }

  @Override
  public void run(Pooling pooling, LaunchContext context) {
    int planes = 1;
    while (planes < pooling.planes()
        && 2 * planes * image(pooling) <= MOST_ELEMENTS
        && words(pooling, 2 * planes) <= words(context)) {
      planes *= 2;
    }
    ProgramBuilder program = new ProgramBuilder();
    Buffer buffer = new Buffer(words(context) * WORD);
    new Writer(
            program,
            pooling,
            Math.min(planes, pooling.planes()),
            Matrices.config(context).array().cols(),
            buffer)
        .write();
    context.launch(program.launch(pooling.name()));
  }

  /** The program and where its data lie. */
  private static final class Writer {

    private final ProgramBuilder program;
    private final Pooling pooling;
    private final int blockPlanes;
    private final int lanes;
    private final long imageBytes;
    private final long resultBytes;
    private final long images;
    private final long results;

    Writer(ProgramBuilder program, Pooling pooling, int blockPlanes, int lanes, Buffer buffer) {
      this.program = program;
      this.pooling = pooling;
      this.blockPlanes = blockPlanes;
      this.lanes = lanes;
      imageBytes = WORD * image(pooling);
      resultBytes = WORD * result(pooling);
      int sets = blockPlanes < pooling.planes() ? 2 : 1;
      images = buffer.bytes(sets * blockPlanes * imageBytes);
      results = buffer.bytes(sets * blockPlanes * resultBytes);
    }

    void write() {
      Window window = pooling.window();
      List<WindowSpan> down =
          WindowSpan.of(
              window.rows(),
              window.strideRows(),
              window.dilationRows(),
              window.padTop(),
              pooling.height(),
              pooling.outputRows());
      List<WindowSpan> across =
          WindowSpan.of(
              window.columns(),
              window.strideColumns(),
              window.dilationColumns(),
              window.padLeft(),
              pooling.width(),
              pooling.outputColumns());
      program.prefetched(
          "planes",
          pooling.planes(),
          blockPlanes,
          false,
          this::load,
          (block, planes) -> {
            for (WindowSpan rows : down) {
              for (WindowSpan columns : across) {
                pool(block, planes, rows, columns);
              }
            }
            store(block, planes);
          });
    }

    private Affine images(Counter block) {
      return block.alternate(blockPlanes * imageBytes).plus(images);
    }

    private Affine results(Counter block) {
      return block.alternate(blockPlanes * resultBytes).plus(results);
    }

    private static Operand row(Affine address) {
      return new Operand(address, 0, WORD);
    }

    private void load(Counter block, int planes) {
      Affine from = block.times(blockPlanes * imageBytes).plus(pooling.images().base());
      program.load(row(images(block)), row(from), 1, (int) (planes * imageBytes / WORD));
    }

    private void store(Counter block, int planes) {
      Affine to = block.times(blockPlanes * resultBytes).plus(pooling.result().base());
      program.store(row(to), row(results(block)), 1, (int) (planes * resultBytes / WORD));
    }

    /** Where windows lie side by side in a plane, or in as many planes; whichever is faster. */
    private void pool(Counter block, int planes, WindowSpan rows, WindowSpan columns) {
      int imageRow = pooling.width() * WORD;
      int resultRow = pooling.outputColumns() * WORD;
      Affine from =
          images(block).plus((long) rows.from() * imageRow + (long) columns.from() * WORD);
      Affine to =
          results(block).plus((long) rows.first() * resultRow + (long) columns.first() * WORD);
      int down = pooling.window().strideRows() * imageRow;
      int across = pooling.window().strideColumns() * WORD;
      long alongPlane = (long) planes * MatmulPlan.tiles(columns.count(), lanes);
      long alongPlanes = (long) columns.count() * MatmulPlan.tiles(planes, lanes);
      if (alongPlane <= alongPlanes) {
        program.repeat(
            "plane",
            0,
            planes,
            plane ->
                emit(
                    new Operand(to.plus(plane.times(resultBytes)), resultRow, WORD),
                    new Operand(from.plus(plane.times(imageBytes)), down, across),
                    rows.count(),
                    columns.count(),
                    rows,
                    columns));
      } else {
        program.repeat(
            "column",
            0,
            columns.count(),
            x ->
                emit(
                    new Operand(to.plus(x.times(WORD)), resultRow, (int) resultBytes),
                    new Operand(from.plus(x.times(across)), down, (int) imageBytes),
                    rows.count(),
                    planes,
                    rows,
                    columns));
      }
    }

    private void emit(
        Operand to, Operand from, int rows, int columns, WindowSpan high, WindowSpan wide) {
      Window window = pooling.window();
      program.add(
          new Pool(
              to,
              from,
              rows,
              columns,
              pooling.function() == Pooling.Function.MAXIMUM
                  ? PoolFunction.MAX
                  : PoolFunction.AVERAGE,
              high.size(),
              wide.size(),
              window.dilationRows() * pooling.width() * WORD,
              window.dilationColumns() * WORD,
              ElementType.F32));
    }
  }
}
