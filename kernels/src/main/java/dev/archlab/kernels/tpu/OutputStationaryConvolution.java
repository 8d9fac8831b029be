package dev.archlab.kernels.tpu;

import dev.archlab.sim.ElementType;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Instruction.MatrixMultiplyStreamed;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.TpuConfig;

/**
 * As many results of a row as the array has rows stay in it for a pass, and are added to those of
 * the last pass. All weights of a group of output channels are in the unified buffer.
 */
final class OutputStationaryConvolution extends ConvolutionCompiler {

  private final long weightsOnChip;

  OutputStationaryConvolution(
      ProgramBuilder program, ConvolutionPlan plan, long weights, TpuConfig config, Buffer buffer) {
    super(program, plan, weights, config, buffer);
    weightsOnChip = buffer.words(2 * plan.weightWords());
  }

  @Override
  void multiply(int lines, Affine image, Affine weights, int outputs, Counter set, Affine target) {
    int row = plan.groupWidth() * WORD;
    Operand own = Operand.rows(set.alternate(WORD * plan.weightWords()).plus(weightsOnChip), row);
    Operand from = Operand.rows(weights, plan.outputs() * WORD);
    program.load(own, from, convolution.depth(), outputs);
    int height = Math.min(config.array().rows(), config.accumulators().rows());
    int arrayColumns = config.array().cols();
    int width = convolution.outputColumns();
    int column = plan.lines() * width * WORD;
    long step = windows(image).rowStride();
    program.repeat(
        "line",
        0,
        lines,
        y ->
            program.parts(
                "piece",
                width,
                height,
                (piece, rows) ->
                    program.parts(
                        "tile",
                        outputs,
                        arrayColumns,
                        (tile, columns) -> {
                          Counter slot = outputs > arrayColumns ? tile : piece;
                          Affine sums = slot.alternate(otherHalf(height));
                          Affine windows =
                              image.plus(y.times(lineStep())).plus(piece.times(height * step));
                          Operand tileOfWeights =
                              new Operand(
                                  own.address().plus(tile.times((long) arrayColumns * WORD)),
                                  row,
                                  WORD);
                          passes(
                              (offset, weight, first) ->
                                  program.add(
                                      new MatrixMultiplyStreamed(
                                          sums,
                                          windows(windows.plus(offset)),
                                          tileOfWeights.at((long) weight * row),
                                          rows,
                                          plan.passDepth(),
                                          columns,
                                          !first,
                                          ElementType.F32)));
                          Affine to =
                              target
                                  .plus(y.times((long) width * WORD))
                                  .plus(piece.times((long) height * WORD))
                                  .plus(tile.times((long) arrayColumns * column));
                          activate(to, sums, rows, columns);
                        })));
  }
}
