package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Operation;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.List;
import java.util.stream.Stream;

/** A step of an optimiser; neighbouring lanes have neighbouring weights. */
abstract class UpdateKernel<O extends Operation> extends GpuKernel<O> {

  private static final int THREADS = 128;

  UpdateKernel(Class<O> operation) {
    super(operation, "coalesced", 0, "neighbouring lanes have neighbouring weights", "update");
  }

  @Override
  final boolean computes(O update) {
    return Stream.concat(update.inputs().stream(), update.outputs().stream())
        .allMatch(region -> dense(ElementType.F32, region));
  }

  @Override
  final List<GpuLaunch> plan(O update, GpuMachine machine) {
    int weights = Math.toIntExact(update.outputs().get(0).size());
    Arguments arguments = Arguments.NONE;
    for (Region region : update.inputs()) {
      arguments = arguments.u64(region.base());
    }
    arguments = arguments.s32(weights);
    for (float parameter : parameters(update)) {
      arguments = arguments.f32(parameter);
    }
    Dim3 grid = Dim3.of(ctas(weights, THREADS));
    return List.of(launch(update.name(), grid, Dim3.of(THREADS), arguments));
  }

  /** What the kernel takes behind the operation's inputs, in that order, and their number. */
  abstract List<Float> parameters(O update);
}
