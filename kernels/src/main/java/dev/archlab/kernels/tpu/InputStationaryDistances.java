package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.tpu.TpuConfig;

/** Squared distances on an input-stationary array. */
@AutoService(Kernel.class)
public final class InputStationaryDistances extends ExpandedDistances {

  public InputStationaryDistances() {
    super(TpuConfig.Dataflow.INPUT_STATIONARY);
  }

  @Override
  public String name() {
    return "input-stationary";
  }

  @Override
  public String summary() {
    return "|q|² − 2·q·r + |r|²: products on the array, norms and sums on the vector unit";
  }
}
