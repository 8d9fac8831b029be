package dev.archlab.kernels.tpu;

import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Operation;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.tpu.Operand;
import java.util.List;
import java.util.stream.Stream;

/** Computes on the vector unit what streams of blocks describe. */
abstract class StreamKernel<O extends Operation> implements Kernel<O> {

  private final Class<O> operation;

  StreamKernel(Class<O> operation) {
    this.operation = operation;
  }

  /** True if the regions are of types and layouts that the vector unit takes. */
  abstract boolean usable(O operation);

  /** Programs to be run one after the other. */
  abstract List<BlockStream> streams(O operation);

  @Override
  public final String machine() {
    return "tpu";
  }

  @Override
  public final Class<O> operation() {
    return operation;
  }

  @Override
  public final String name() {
    return "streamed";
  }

  @Override
  public final int rung() {
    return 0;
  }

  @Override
  public final boolean supports(O operation, LaunchContext context) {
    long words = Matrices.config(context).unifiedBuffer().size() / Operand.ELEMENT_BYTES;
    return fits(operation) && leastWords(operation) <= words;
  }

  @Override
  public final String refusal(O operation, LaunchContext context) {
    return fits(operation)
        ? Matrices.needsBuffer(leastWords(operation), context)
        : Kernel.super.refusal(operation, context);
  }

  private boolean fits(O operation) {
    return usable(operation)
        && Stream.concat(operation.inputs().stream(), operation.outputs().stream())
            .flatMap(region -> region.strides().stream())
            .allMatch(stride -> Math.abs(stride) <= Integer.MAX_VALUE);
  }

  private long leastWords(O operation) {
    return streams(operation).stream().mapToLong(BlockStream::leastWords).max().orElse(0);
  }

  static boolean areFloats(List<Region> regions) {
    return regions.stream().allMatch(region -> region.type() == ElementType.F32);
  }

  @Override
  public final void run(O operation, LaunchContext context) {
    ProgramBuilder program = new ProgramBuilder();
    for (BlockStream stream : streams(operation)) {
      stream.compile(program, Matrices.config(context));
    }
    context.launch(program.launch(operation.name()));
  }
}
