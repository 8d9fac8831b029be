package dev.archlab.kernels.cpu;

import dev.archlab.kernels.StridedLoops;
import java.util.stream.LongStream;

/** How programs are told the loops in which to walk through views. */
final class LoopArguments {

  private LoopArguments() {}

  /** The dense result's base, the extents, and base and strides of each of the other views. */
  static long[] of(StridedLoops loops, int views) {
    LongStream.Builder arguments = LongStream.builder().add(loops.base(0));
    for (int loop = 0; loop < StridedLoops.DEPTH; loop++) {
      arguments.add(loops.extent(loop));
    }
    for (int view = 1; view < views; view++) {
      arguments.add(loops.base(view));
      for (int loop = 0; loop < StridedLoops.DEPTH; loop++) {
        arguments.add(loops.stride(view, loop));
      }
    }
    return arguments.build().toArray();
  }
}
