package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Matmul;
import dev.archlab.sim.ElementType;
import java.util.List;

/** Each element of C is a dot product; walks down the columns of B. */
@AutoService(Kernel.class)
public final class NaiveMatmul implements Kernel<Matmul> {

  private final CpuFunction function = new CpuFunction("matmul_naive");

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
    return "naive";
  }

  @Override
  public String summary() {
    return "the dot product of a row of A and a column of B for each element";
  }

  @Override
  public List<String> programs() {
    return List.of("matmul_naive.s");
  }

  @Override
  public int rung() {
    return 0;
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
