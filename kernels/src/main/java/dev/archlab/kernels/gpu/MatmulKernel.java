package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Arguments;
import dev.archlab.kernels.Matmul;
import dev.archlab.sim.ElementType;

/**
 * C = A·B in float32. All of them sum over k in rising order with one fused multiply-add for each
 * term, so all give the same bits, and γ(K) bounds the error.
 */
abstract class MatmulKernel extends GpuKernel<Matmul> {

  MatmulKernel(String name, int rung, String summary, String file) {
    super(Matmul.class, name, rung, summary, file);
  }

  @Override
  final boolean computes(Matmul matmul) {
    return matmul.c().shape().size() == 2
        && dense(ElementType.F32, matmul.a(), matmul.b(), matmul.c());
  }

  static Arguments arguments(Matmul matmul) {
    return Arguments.NONE
        .u64(matmul.a().base())
        .u64(matmul.b().base())
        .u64(matmul.c().base())
        .s32(matmul.m())
        .s32(matmul.k())
        .s32(matmul.n());
  }
}
