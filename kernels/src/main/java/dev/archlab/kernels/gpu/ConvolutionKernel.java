package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Arguments;
import dev.archlab.kernels.Convolution;
import dev.archlab.sim.ElementType;

/** Sums over windows of images; in float32, term by term in the order of the weights. */
abstract class ConvolutionKernel extends GpuKernel<Convolution> {

  ConvolutionKernel(String name, int rung, String summary) {
    super(Convolution.class, name, rung, summary, "convolution");
  }

  @Override
  final boolean computes(Convolution convolution) {
    return dense(
        ElementType.F32, convolution.images(), convolution.weights(), convolution.result());
  }

  static Arguments arguments(Convolution convolution) {
    return Arguments.NONE
        .u64(convolution.images().base())
        .u64(convolution.weights().base())
        .u64(convolution.result().base())
        .bytes(shape(convolution))
        .bytes(Structs.of(convolution.window()));
  }

  /** The kernels' {@code Shape}. */
  private static byte[] shape(Convolution convolution) {
    return Structs.of(
        convolution.count(),
        convolution.channels(),
        convolution.height(),
        convolution.width(),
        convolution.outputChannels(),
        convolution.outputRows(),
        convolution.outputColumns(),
        convolution.groups());
  }
}
