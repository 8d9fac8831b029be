package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.sim.ElementType;
import java.util.List;

/** One pair of query and point after another, term by term. */
@AutoService(Kernel.class)
public final class NaiveDistances implements Kernel<SquaredDistances> {

  private final CpuFunction function = new CpuFunction("distances_naive");

  @Override
  public String machine() {
    return "cpu";
  }

  @Override
  public Class<SquaredDistances> operation() {
    return SquaredDistances.class;
  }

  @Override
  public String name() {
    return "naive";
  }

  @Override
  public String summary() {
    return "one sum of squared differences after another";
  }

  @Override
  public List<String> programs() {
    return List.of("distances_naive.s");
  }

  @Override
  public int rung() {
    return 0;
  }

  @Override
  public boolean supports(SquaredDistances distances, LaunchContext context) {
    return Layout.dense(
        ElementType.F32, distances.queries(), distances.points(), distances.distances());
  }

  @Override
  public void run(SquaredDistances distances, LaunchContext context) {
    function.call(
        context,
        distances.queries().base(),
        distances.points().base(),
        distances.distances().base(),
        distances.queryCount(),
        distances.pointCount(),
        distances.features());
  }
}
