package dev.archlab.kernels.cpu;

import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Matmul;
import dev.archlab.sim.ElementType;

/**
 * C = A·B in float32. All of them sum over k in rising order with one fused multiply-add for each
 * term, so all give the same bits, and γ(K) bounds the error.
 */
abstract class MatmulKernel extends CpuKernel<Matmul> {

  MatmulKernel(String name, int rung, String summary, String function) {
    super(Matmul.class, name, rung, summary, function);
  }

  @Override
  public final boolean supports(Matmul matmul, LaunchContext context) {
    return matmul.c().shape().size() == 2
        && dense(ElementType.F32, matmul.a(), matmul.b(), matmul.c());
  }

  @Override
  public void run(Matmul matmul, LaunchContext context) {
    call(
        context,
        matmul.a().base(),
        matmul.b().base(),
        matmul.c().base(),
        matmul.m(),
        matmul.k(),
        matmul.n());
  }
}
