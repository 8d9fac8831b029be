package dev.archlab.workloads.models;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.ArgReduction;
import dev.archlab.kernels.Device;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Reduction;
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

/** Sum, mean, largest and share of many numbers: a tree on one machine, a chain on another. */
@AutoService(Workload.class)
public final class ReduceWorkload implements Workload {

  /** How popular eleven frameworks were in 2018, in points; the largest is TensorFlow. */
  private static final float[] FRAMEWORKS = {
    96.77f, 51.55f, 22.72f, 17.15f, 12.02f, 8.37f, 4.89f, 3.65f, 2.71f, 1.18f, 1.06f
  };

  @Override
  public String name() {
    return "reduce";
  }

  @Override
  public String summary() {
    return "sum, mean, maximum and its share of many numbers";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.choice(
            "data",
            List.of("frameworks", "random"),
            "a chart of eleven frameworks of the lecture, or seeded numbers in [0, 1)"),
        Parameter.integer("n", 4096, 1, 1 << 26, "how many seeded numbers"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(Reduction.class, ArgReduction.class, Elementwise.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    float[] values =
        parameters.text("data").equals("random")
            ? random(parameters.integer("n"), seed)
            : FRAMEWORKS;
    return new Sums(Tensor.ofFloats(values, 1, values.length));
  }

  private static float[] random(int count, long seed) {
    Random random = new Random(seed);
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = random.nextFloat();
    }
    return values;
  }

  private record Sums(Tensor values) implements Task {

    @Override
    public Outcome run(Device device) {
      Workspace space = new Workspace(device);
      Region x = space.upload("values", values);
      device.phase("reduce");
      Region sum = space.reduce(Reduction.Function.SUM, "sum", x, 1);
      Region mean = space.reduce(Reduction.Function.MEAN, "mean", x, 1);
      Region largest = space.reduce(Reduction.Function.MAXIMUM, "largest", x, 1);
      Region where = space.arg(true, "where", x, 1);
      Region share = space.apply(ElementFunction.DIVIDE, "share", largest, sum);
      Map<String, Object> results = new LinkedHashMap<>();
      results.put("sum", device.download(sum).get(0));
      results.put("mean", device.download(mean).get(0));
      results.put("largest", device.download(largest).get(0));
      results.put("position", (long) device.download(where).get(0));
      results.put("share_of_largest", device.download(share).get(0));
      return new Outcome(results, Map.of());
    }
  }
}
