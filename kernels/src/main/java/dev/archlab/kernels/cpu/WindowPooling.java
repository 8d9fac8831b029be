package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Pooling;
import dev.archlab.sim.ElementType;
import java.util.Locale;
import java.util.stream.LongStream;

/** Window by window, only what of it lies inside the image. */
@AutoService(Kernel.class)
public final class WindowPooling extends CpuKernel<Pooling> {

  public WindowPooling() {
    super(
        Pooling.class,
        "windows",
        0,
        "window by window, only what of it lies inside the image",
        "pooling");
  }

  @Override
  public boolean supports(Pooling pooling, LaunchContext context) {
    return dense(ElementType.F32, pooling.images(), pooling.result());
  }

  @Override
  public void run(Pooling pooling, LaunchContext context) {
    LongStream tensors =
        LongStream.of(pooling.images().base(), pooling.result().base(), pooling.planes());
    LongStream window =
        WindowArguments.of(
            pooling.window(),
            pooling.height(),
            pooling.width(),
            pooling.outputRows(),
            pooling.outputColumns());
    callFunction(
        context,
        "pooling_" + pooling.function().name().toLowerCase(Locale.ROOT),
        LongStream.concat(tensors, window).toArray());
  }
}
