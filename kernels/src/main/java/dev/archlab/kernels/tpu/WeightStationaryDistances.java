package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.tpu.TpuConfig;

/** Squared distances on a weight-stationary array. */
@AutoService(Kernel.class)
public final class WeightStationaryDistances extends ExpandedDistances {

  public WeightStationaryDistances() {
    super(TpuConfig.Dataflow.WEIGHT_STATIONARY);
  }

  @Override
  public String name() {
    return "weight-stationary";
  }

  @Override
  public String summary() {
    return "|q|² − 2·q·r + |r|²: products on the array, norms and sums on the vector unit";
  }
}
