package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.tpu.TpuConfig;

/** Tiles of C stay in the array while rows of A and columns of B stream through. */
@AutoService(Kernel.class)
public final class OutputStationaryMatmul extends TiledMatmul {

  public OutputStationaryMatmul() {
    super(TpuConfig.Dataflow.OUTPUT_STATIONARY);
  }

  @Override
  public String name() {
    return "output-stationary";
  }

  @Override
  public String summary() {
    return "tiles of C stay in the array, rows of A and columns of B stream";
  }
}
