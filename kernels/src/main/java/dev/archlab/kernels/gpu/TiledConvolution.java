package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Convolution;
import dev.archlab.kernels.Kernel;
import java.util.List;

/** Several output channels for each thread; weights in shared memory. */
@AutoService(Kernel.class)
public final class TiledConvolution extends ConvolutionKernel {

  private static final int THREADS = 128;

  /** Output channels of a thread: many use an element more often, few give more threads. */
  private static final int MANY = 8;

  private static final int FEW = 2;

  /** CTAs for each SM below which threads are too few to hide latencies. */
  private static final int CTAS = 4;

  public TiledConvolution() {
    super("tiled", 1, "a thread for several output channels at a place, weights in shared memory");
  }

  @Override
  List<GpuLaunch> plan(Convolution convolution, GpuMachine machine) {
    int enough = CTAS * machine.configuration().values().sm().count();
    int each = grid(convolution, MANY).size() >= enough ? MANY : FEW;
    String entry = "convolution_tiled_" + each;
    Dim3 grid = grid(convolution, each);
    return List.of(launch(entry, grid, Dim3.of(THREADS), arguments(convolution)));
  }

  private static Dim3 grid(Convolution convolution, int each) {
    int places = convolution.count() * convolution.outputRows() * convolution.outputColumns();
    int channels = convolution.outputChannels() / convolution.groups();
    return Dim3.of(ctas(places, THREADS), ctas(channels, each) * convolution.groups());
  }
}
