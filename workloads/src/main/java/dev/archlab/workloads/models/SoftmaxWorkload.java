package dev.archlab.workloads.models;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Device;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.Softmax;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.Region;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.Workload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The graph y = softmax(x·W + b): a product, a sum, and a function that needs the whole row. */
@AutoService(Workload.class)
public final class SoftmaxWorkload implements Workload {

  private static final int MAX_EXTENT = 1 << 16;

  @Override
  public String name() {
    return "softmax";
  }

  @Override
  public String summary() {
    return "one layer of a classifier, y = softmax(x·W + b), of seeded numbers";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.integer("rows", 32, 1, MAX_EXTENT, "rows of x"),
        Parameter.integer("features", 64, 1, MAX_EXTENT, "columns of x"),
        Parameter.integer("classes", 10, 1, MAX_EXTENT, "columns of y"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(Softmax.class, Matmul.class, Elementwise.class, Reduction.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    return new Layer(
        parameters.integer("rows"),
        parameters.integer("features"),
        parameters.integer("classes"),
        seed);
  }

  private record Layer(int rows, int features, int classes, long seed) implements Task {

    @Override
    public Outcome run(Device device) {
      Random random = new Random(seed);
      Workspace space = new Workspace(device);
      Region x = space.upload("x", Seeded.normal(random, rows, features));
      Region w = space.upload("w", Seeded.normal(random, features, classes));
      Region b = space.upload("b", Seeded.normal(random, classes));
      device.phase("layer");
      Region product = space.matmul("product", x, w);
      Region sum = space.apply(ElementFunction.ADD, "sum", product, b);
      device.phase("softmax");
      Region y = space.region("y", rows, classes);
      device.execute(new Softmax(sum, y));
      Region totals = space.reduce(Reduction.Function.SUM, "totals", y, 1);
      Map<String, Object> results = new LinkedHashMap<>();
      Tensor sums = device.download(totals);
      results.put("sum_of_first_row", sums.get(0));
      results.put("first_row", Report.list(Rows.of(device.download(y), 0)));
      return new Outcome(results, Map.of("totals", sums));
    }
  }
}
