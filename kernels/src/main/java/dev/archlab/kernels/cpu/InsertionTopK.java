package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.TopK;
import dev.archlab.sim.ElementType;
import java.util.List;

/** One pass over each row that keeps a sorted list. NaNs count as larger than all numbers. */
@AutoService(Kernel.class)
public final class InsertionTopK implements Kernel<TopK> {

  private final CpuFunction function = new CpuFunction("topk_insertion");

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
    return "insertion";
  }

  @Override
  public String summary() {
    return "one pass over each row, inserting into a sorted list of k";
  }

  @Override
  public List<String> programs() {
    return List.of("topk_insertion.s");
  }

  @Override
  public int rung() {
    return 1;
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
