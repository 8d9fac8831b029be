package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.tpu.TpuConfig;

/**
 * Tiles of B stay in the array while rows of A stream through; sums over tiles of k are made in the
 * accumulators.
 */
@AutoService(Kernel.class)
public final class WeightStationaryMatmul extends TiledMatmul {

  public WeightStationaryMatmul() {
    super(TpuConfig.Dataflow.WEIGHT_STATIONARY);
  }

  @Override
  public String name() {
    return "weight-stationary";
  }

  @Override
  public String summary() {
    return "tiles of B stay in the array, rows of A stream; load, compute and store overlap";
  }
}
