package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.TopK;
import dev.archlab.sim.ElementType;
import java.util.List;

/** k passes over each row. NaNs count as larger than all numbers. */
@AutoService(Kernel.class)
public final class SelectionTopK implements Kernel<TopK> {

  private final CpuFunction function = new CpuFunction("topk_selection");

  @Override
  public String machine() {
    return "cpu";
  }

  @Override
  public Class<TopK> operation() {
    return TopK.class;
  }

  @Override
  public String name() {
    return "naive";
  }

  @Override
  public String summary() {
    return "k passes over each row, each of which finds the next smallest value";
  }

  @Override
  public List<String> programs() {
    return List.of("topk_selection.s");
  }

  @Override
  public int rung() {
    return 0;
  }

  @Override
  public boolean supports(TopK topK, LaunchContext context) {
    return Layout.dense(ElementType.F32, topK.values(), topK.smallest())
        && Layout.dense(ElementType.S32, topK.columns());
  }

  @Override
  public void run(TopK topK, LaunchContext context) {
    function.call(
        context,
        topK.values().base(),
        topK.smallest().base(),
        topK.columns().base(),
        topK.rows(),
        topK.width(),
        topK.k());
  }
}
