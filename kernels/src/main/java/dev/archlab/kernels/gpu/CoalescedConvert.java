package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Convert;
import dev.archlab.kernels.Kernel;
import dev.archlab.sim.Region;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A thread for each element. */
@AutoService(Kernel.class)
public final class CoalescedConvert extends GpuKernel<Convert> {

  private static final int THREADS = 128;
  private static final Set<String> ENTRIES = Set.of("f32_to_bf16", "bf16_to_f32", "s32_to_f32");

  public CoalescedConvert() {
    super(Convert.class, "coalesced", 0, "a thread for each element", "convert");
  }

  @Override
  boolean computes(Convert convert) {
    return ENTRIES.contains(entry(convert))
        && dense(convert.from().type(), convert.from())
        && dense(convert.to().type(), convert.to());
  }

  @Override
  String operands() {
    return "float32 for bfloat16, or bfloat16 or int32 for float32, without gaps";
  }

  @Override
  List<GpuLaunch> plan(Convert convert, GpuMachine machine) {
    int size = Math.toIntExact(convert.to().size());
    Arguments arguments =
        Arguments.NONE.u64(convert.from().base()).u64(convert.to().base()).s32(size);
    Dim3 grid = Dim3.of(ctas(size, THREADS));
    return List.of(launch(entry(convert), grid, Dim3.of(THREADS), arguments));
  }

  private static String entry(Convert convert) {
    return name(convert.from()) + "_to_" + name(convert.to());
  }

  private static String name(Region region) {
    return region.type().name().toLowerCase(Locale.ROOT);
  }
}
