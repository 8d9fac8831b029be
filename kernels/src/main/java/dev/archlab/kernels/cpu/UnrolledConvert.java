package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Convert;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.Locale;

/** Four elements at a time, in integer instructions where there are none for the format. */
@AutoService(Kernel.class)
public final class UnrolledConvert extends CpuKernel<Convert> {

  public UnrolledConvert() {
    super(Convert.class, "unrolled", 0, "four elements at a time", "convert");
  }

  @Override
  public boolean supports(Convert convert, LaunchContext context) {
    boolean between =
        switch (convert.from().type()) {
          case F32 -> convert.to().type() == ElementType.BF16;
          case BF16, S32 -> convert.to().type() == ElementType.F32;
          default -> false;
        };
    return between && convert.from().isDense() && convert.to().isDense();
  }

  @Override
  public void run(Convert convert, LaunchContext context) {
    callFunction(
        context,
        "convert_" + nameOf(convert.from()) + "_to_" + nameOf(convert.to()),
        new long[] {convert.from().base(), convert.to().base(), convert.to().size()});
  }

  private static String nameOf(Region region) {
    return region.type().name().toLowerCase(Locale.ROOT);
  }
}
