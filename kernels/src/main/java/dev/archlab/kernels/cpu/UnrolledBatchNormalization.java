package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.BatchNormalization;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;

/** A factor for each channel, then four elements at a time. */
@AutoService(Kernel.class)
public final class UnrolledBatchNormalization extends CpuKernel<BatchNormalization> {

  public UnrolledBatchNormalization() {
    super(
        BatchNormalization.class,
        "unrolled",
        0,
        "a factor for each channel, then four elements at a time",
        "batch_normalization");
  }

  @Override
  public boolean supports(BatchNormalization operation, LaunchContext context) {
    Region[] inputs = operation.inputs().toArray(Region[]::new);
    return dense(ElementType.F32, inputs) && dense(ElementType.F32, operation.result());
  }

  @Override
  public void run(BatchNormalization operation, LaunchContext context) {
    callFunction(
        context,
        "batch_normalization",
        new long[] {
          operation.values().base(),
          operation.mean().base(),
          operation.variance().base(),
          operation.scale().base(),
          operation.shift().base(),
          operation.result().base(),
          operation.count(),
          operation.channels(),
          operation.plane()
        },
        operation.epsilon());
  }
}
