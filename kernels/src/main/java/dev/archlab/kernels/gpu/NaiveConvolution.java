package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Convolution;
import dev.archlab.kernels.Kernel;
import java.util.List;

/** A thread for each element of the result. */
@AutoService(Kernel.class)
public final class NaiveConvolution extends ConvolutionKernel {

  private static final int THREADS = 128;

  public NaiveConvolution() {
    super("naive", 0, "a thread for each element, lanes along the columns of the image");
  }

  @Override
  List<GpuLaunch> plan(Convolution convolution, GpuMachine machine) {
    Dim3 grid = Dim3.of(ctas(Math.toIntExact(convolution.result().size()), THREADS));
    Arguments arguments = arguments(convolution);
    return List.of(launch("convolution_naive", grid, Dim3.of(THREADS), arguments));
  }
}
