package dev.archlab.workloads.models;

import dev.archlab.kernels.Device;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.Region;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Task;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * The largest eigenvalues of the covariance, one after the other; each that was found is taken out
 * of the matrix (deflation).
 *
 * @param points n × f
 * @param iterations of v ← C·v / |C·v| for each
 * @param seed of the first v
 */
record PcaTask(Tensor points, double inputRounding, int components, int iterations, long seed)
    implements Task {

  @Override
  public Outcome run(Device device) {
    int features = points.extent(1);
    Workspace space = new Workspace(device);
    Region x = space.upload("points", points);
    // What divides the covariance; integers are exact in float32 up to 2²⁴.
    Region freedom = space.upload("freedom", (float) (points.extent(0) - 1));
    device.phase("covariance");
    Region mean = space.reduce(Reduction.Function.MEAN, "mean", x, 0);
    Region centred = space.apply(ElementFunction.SUBTRACT, "centred", x, mean);
    Region products = space.matmul("products", centred.transposed(), centred);
    Region covariance = space.apply(ElementFunction.DIVIDE, "covariance", products, freedom);
    Region trace = trace(space, covariance, features);
    Region start = space.upload("start", start(features));
    Region values = space.region("eigenvalues", components);
    Region vectors = space.region("components", components, features);
    for (int component = 0; component < components; component++) {
      device.phase("component " + (component + 1));
      Region vector = space.region("vector", features, 1);
      space.copyInto(start, vector);
      for (int i = 0; i < iterations; i++) {
        Region image = space.matmul("image", covariance, vector);
        Region length = length(space, image);
        space.apply(ElementFunction.DIVIDE, "vector", image, length);
      }
      Region image = space.matmul("image", covariance, vector);
      Region value = space.matmul("value", vector.transposed(), image);
      space.copyInto(value.reshaped(1), values.slice(0, component, 1));
      space.copyInto(vector.reshaped(1, features), vectors.rows(component, 1));
      Region outer = space.matmul("outer", vector, vector.transposed());
      Region part = space.apply(ElementFunction.MULTIPLY, "part", outer, value);
      space.apply(ElementFunction.SUBTRACT, "covariance", covariance, part);
    }
    Region shares = space.apply(ElementFunction.DIVIDE, "shares", values, trace);
    device.phase("project");
    Region projected = space.matmul("projected", centred, vectors.transposed());
    Map<String, Object> results = new LinkedHashMap<>();
    results.put("eigenvalues", Report.list(device.download(values)));
    results.put("shares", Report.list(device.download(shares)));
    results.put("first_component", Report.list(Rows.of(device.download(vectors), 0)));
    return new Outcome(results, Map.of("projected", device.download(projected)));
  }

  private static Region length(Workspace space, Region vector) {
    Region squares = space.apply(ElementFunction.MULTIPLY, "squares", vector, vector);
    Region sum = space.reduceAll(Reduction.Function.SUM, "sum", squares);
    return space.apply(ElementFunction.SQRT, "length", sum);
  }

  /** The sum of the diagonal: of all variances, and so of all eigenvalues. */
  private static Region trace(Workspace space, Region matrix, int features) {
    float[] identity = new float[features * features];
    for (int i = 0; i < features; i++) {
      identity[i * features + i] = 1;
    }
    Region diagonal =
        space.apply(
            ElementFunction.MULTIPLY,
            "diagonal",
            matrix,
            space.upload("identity", Tensor.ofFloats(identity, features, features)));
    return space.reduceAll(Reduction.Function.SUM, "trace", diagonal);
  }

  private Tensor start(int features) {
    Random random = new Random(seed);
    float[] values = new float[features];
    for (int i = 0; i < features; i++) {
      values[i] = random.nextFloat();
    }
    return Tensor.ofFloats(values, features, 1);
  }
}
