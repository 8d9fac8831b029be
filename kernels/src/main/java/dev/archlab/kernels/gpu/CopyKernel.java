package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Copy;
import dev.archlab.kernels.StridedLoops;
import java.util.List;

/** A view of 32-bit elements as a row-major tensor, bit for bit. */
abstract class CopyKernel extends GpuKernel<Copy> {

  /** The views that are walked in step. */
  static final int FROM = 0;

  static final int TO = 1;

  private static final int THREADS = 128;

  CopyKernel(String name, int rung, String summary) {
    super(Copy.class, name, rung, summary, "copy");
  }

  @Override
  final boolean computes(Copy copy) {
    return copy.from().type().bytes() == Integer.BYTES
        && Views.isIndexable(copy.from())
        && dense(copy.to().type(), copy.to());
  }

  @Override
  final String operands() {
    return "a view of 32-bit elements that is at most 2^31 - 1 of them long";
  }

  @Override
  final List<GpuLaunch> plan(Copy copy, GpuMachine machine) {
    return StridedLoops.over(copy.from(), copy.to()).stream().map(this::launch).toList();
  }

  abstract GpuLaunch launch(StridedLoops nest);

  final GpuLaunch naive(StridedLoops nest) {
    Dim3 block = Views.block(nest, THREADS);
    Arguments arguments =
        Arguments.NONE
            .u64(nest.base(FROM))
            .bytes(Views.strides(nest, FROM))
            .u64(nest.base(TO))
            .bytes(Views.extents(nest));
    return launch("copy_naive", Views.grid(nest, block), block, arguments);
  }
}
