package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.tpu.TpuConfig;

/** Tiles of A stay in the array while columns of B stream through. */
@AutoService(Kernel.class)
public final class InputStationaryMatmul extends TiledMatmul {

  public InputStationaryMatmul() {
    super(TpuConfig.Dataflow.INPUT_STATIONARY);
  }

  @Override
  public String name() {
    return "input-stationary";
  }

  @Override
  public String summary() {
    return "tiles of A stay in the array, columns of B stream; load, compute and store overlap";
  }
}
