package dev.archlab.kernels.tpu;

import dev.archlab.sim.ElementType;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Instruction.MatrixMultiply;
import dev.archlab.tpu.Instruction.ReadWeights;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.TpuConfig;

/** A tile of weights stays in the array for all rows of a block. */
final class StationaryConvolution extends ConvolutionCompiler {

  StationaryConvolution(
      ProgramBuilder program, ConvolutionPlan plan, long weights, TpuConfig config, Buffer buffer) {
    super(program, plan, weights, config, buffer);
  }

  @Override
  void multiply(int lines, Affine image, Affine weights, int outputs, Counter set, Affine target) {
    int arrayColumns = config.array().cols();
    int width = convolution.outputColumns();
    int column = plan.lines() * width * WORD;
    program.parts(
        "tile",
        outputs,
        arrayColumns,
        (tile, columns) -> {
          Counter slot = outputs > arrayColumns ? tile : set;
          Affine sums = slot.alternate(otherHalf(lines * width));
          Affine first = weights.plus(tile.times((long) arrayColumns * WORD));
          passes(
              (offset, weight, isFirst) ->
                  pass(
                      new Folds(lines, columns, sums, isFirst),
                      image.plus(offset),
                      first.plus((long) weight * plan.outputs() * WORD)));
          Affine to = target.plus(tile.times((long) arrayColumns * column));
          activate(to, sums, lines * width, columns);
        });
  }

  /** What the folds of a pass have in common. */
  private record Folds(int lines, int outputs, Affine sums, boolean overwrite) {}

  private void pass(Folds folds, Affine image, Affine weights) {
    int step = config.array().rows();
    int depth = plan.passDepth();
    int whole = depth / step;
    int begun = folds.overwrite ? 1 : 0;
    if (folds.overwrite) {
      fold(folds, image, weights, Counter.of(0), Math.min(depth, step), false);
    }
    program.repeat(
        "step", begun, Math.max(0, whole - begun), i -> fold(folds, image, weights, i, step, true));
    if (depth % step > 0 && whole >= begun) {
      fold(folds, image, weights, Counter.of(whole), depth % step, true);
    }
  }

  private void fold(
      Folds folds, Affine image, Affine weights, Counter step, int depth, boolean accumulate) {
    int row = plan.outputs() * WORD;
    long rows = config.array().rows();
    Operand tile = Operand.rows(weights.plus(step.times(rows * row)), row);
    program.add(new ReadWeights(tile, depth, folds.outputs, ElementType.F32));
    Affine first = image.plus(step.times(rows * WORD));
    line(folds, first, Counter.of(0), depth, true, accumulate);
    program.repeat(
        "line", 1, folds.lines - 1, y -> line(folds, first, y, depth, false, accumulate));
  }

  private void line(
      Folds folds, Affine image, Counter y, int depth, boolean nextTile, boolean accumulate) {
    int width = convolution.outputColumns();
    program.add(
        new MatrixMultiply(
            folds.sums.plus(y.times(width)),
            windows(image.plus(y.times(lineStep()))),
            width,
            depth,
            nextTile,
            accumulate,
            ElementType.F32));
  }
}
