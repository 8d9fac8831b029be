package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Matmul;
import dev.archlab.sim.ElementType;
import java.util.List;

/** Each row of C is a sum of scaled rows of B; walks along rows only. */
@AutoService(Kernel.class)
public final class InterchangedMatmul implements Kernel<Matmul> {

  private final CpuFunction function = new CpuFunction("matmul_interchanged");

  @Override
  public String machine() {
    return "cpu";
  }

  @Override
  public Class<Matmul> operation() {
    return Matmul.class;
  }

  @Override
  public String name() {
    return "interchanged";
  }

  @Override
  public String summary() {
    return "loops interchanged: rows of C as sums of scaled rows of B";
  }

  @Override
  public List<String> programs() {
    return List.of("matmul_interchanged.s");
  }

  @Override
  public int rung() {
    return 1;
  }

  @Override
  public boolean supports(Matmul matmul, LaunchContext context) {
    return Layout.dense(ElementType.F32, matmul.a(), matmul.b(), matmul.c());
  }

  @Override
  public void run(Matmul matmul, LaunchContext context) {
    function.call(
        context,
        matmul.a().base(),
        matmul.b().base(),
        matmul.c().base(),
        matmul.m(),
        matmul.k(),
        matmul.n());
  }
}
