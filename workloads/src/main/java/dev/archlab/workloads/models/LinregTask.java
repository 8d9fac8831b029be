package dev.archlab.workloads.models;

import dev.archlab.kernels.Device;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.SgdUpdate;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.Region;
import dev.archlab.workloads.HostSolver;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Least squares over a design matrix whose last column is 1, for the intercept.
 *
 * @param features names
 * @param inputs rows × features
 * @param target rows × 1
 * @param inputRounding what float32 lost of the data
 * @param queries rows to predict for
 * @param lines other coefficients to compare with: lines × unknowns
 * @param descent null for the normal equations
 */
record LinregTask(
    List<String> features,
    Tensor inputs,
    Tensor target,
    double inputRounding,
    Tensor queries,
    Tensor lines,
    @Nullable Descent descent)
    implements Task {

  /** Gradient descent with the whole data in each step, from weights of 0. */
  record Descent(float rate, int steps) {}

  private int rows() {
    return inputs.extent(0);
  }

  private int unknowns() {
    return features.size() + 1;
  }

  @Override
  public Outcome run(Device device) {
    Workspace space = new Workspace(device);
    Region x = space.upload("x", withOnes(inputs));
    Region y = space.upload("y", target);
    Map<String, Object> results = new LinkedHashMap<>();
    Region weights =
        descent == null ? normalEquations(space, x, y, results) : descend(space, x, y, results);
    evaluate(space, x, y, weights, results);
    if (queries.extent(0) > 0) {
      device.phase("predict");
      Region asked = space.upload("queries", withOnes(queries));
      Tensor predicted = device.download(space.matmul("predictions", asked, weights));
      results.put("predictions", Report.list(predicted));
    }
    if (lines.extent(0) > 0) {
      device.phase("compare lines");
      Region candidates = space.upload("lines", lines);
      Region fitted = space.matmul("line_fits", x, candidates.transposed());
      Region error = space.apply(ElementFunction.SUBTRACT, "line_errors", fitted, y);
      Region squares = space.apply(ElementFunction.MULTIPLY, "line_squares", error, error);
      Region mse = space.reduce(Reduction.Function.MEAN, "line_mse", squares, 0);
      results.put("mse_of_lines", Report.list(device.download(mse)));
    }
    return new Outcome(results, Map.of());
  }

  private Tensor withOnes(Tensor rows) {
    int width = features.size();
    float[] values = new float[rows.extent(0) * unknowns()];
    for (int i = 0; i < values.length; i++) {
      int column = i % unknowns();
      values[i] = column == width ? 1 : (float) rows.get(i / unknowns() * width + column);
    }
    return Tensor.ofFloats(values, rows.extent(0), unknowns());
  }

  /** XᵀX·w = Xᵀy: both products on the machine, the small system on the host. */
  private Region normalEquations(Workspace space, Region x, Region y, Map<String, Object> results) {
    Device device = space.device();
    device.phase("normal equations");
    Tensor gram = device.download(space.matmul("gram", x.transposed(), x));
    Tensor moments = device.download(space.matmul("moments", x.transposed(), y));
    double[] solution = HostSolver.solve(device, gram.toDoubles(), moments.toDoubles());
    coefficients(solution, results);
    float[] rounded = new float[solution.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (float) solution[i];
    }
    return space.upload("weights", Tensor.ofFloats(rounded, rounded.length, 1));
  }

  private Region descend(Workspace space, Region x, Region y, Map<String, Object> results) {
    Descent steps = descent;
    if (steps == null) {
      throw new IllegalStateException("no gradient descent");
    }
    Device device = space.device();
    Region weights = space.region("weights", unknowns(), 1);
    Region losses = space.region("losses", steps.steps() + 1);
    Region count = space.upload("count", (float) rows());
    device.phase("descent");
    for (int step = 0; step <= steps.steps(); step++) {
      Region error = error(space, x, y, weights);
      Region square = space.apply(ElementFunction.MULTIPLY, "squares", error, error);
      space.reduceInto(losses.slice(0, step, 1), Reduction.Function.MEAN, square);
      if (step < steps.steps()) {
        // The gradient of the mean of the squares: 2·Xᵀ·error / rows.
        Region twice = space.apply(ElementFunction.ADD, "twice", error, error);
        Region sums = space.matmul("sums", x.transposed(), twice);
        Region gradient = space.apply(ElementFunction.DIVIDE, "gradient", sums, count);
        device.execute(new SgdUpdate(weights, gradient, steps.rate()));
      }
    }
    coefficients(device.download(weights).toDoubles(), results);
    results.put("mse_by_step", Report.series(device.download(losses)));
    return weights;
  }

  private static Region error(Workspace space, Region x, Region y, Region weights) {
    Region fitted = space.matmul("fitted", x, weights);
    return space.apply(ElementFunction.SUBTRACT, "error", fitted, y);
  }

  private void coefficients(double[] solution, Map<String, Object> results) {
    if (features.size() == 1) {
      results.put("slope", solution[0]);
    } else {
      Map<String, Object> byName = new LinkedHashMap<>();
      for (int i = 0; i < features.size(); i++) {
        byName.put(features.get(i), solution[i]);
      }
      results.put("coefficients", byName);
    }
    results.put("intercept", solution[features.size()]);
  }

  /**
   * Sum and mean of the squared errors, and the part of the target's variance that is explained.
   */
  private void evaluate(
      Workspace space, Region x, Region y, Region weights, Map<String, Object> results) {
    Device device = space.device();
    device.phase("evaluate");
    Region error = error(space, x, y, weights);
    Region squares = space.apply(ElementFunction.MULTIPLY, "squares", error, error);
    Region sse = space.reduceAll(Reduction.Function.SUM, "sse", squares);
    Region mse = space.reduceAll(Reduction.Function.MEAN, "mse", squares);
    Region mean = space.reduceAll(Reduction.Function.MEAN, "mean", y);
    Region deviations = space.apply(ElementFunction.SUBTRACT, "deviations", y, mean);
    Region spread = space.apply(ElementFunction.MULTIPLY, "spread", deviations, deviations);
    Region total = space.reduceAll(Reduction.Function.SUM, "total", spread);
    Region ratio = space.apply(ElementFunction.DIVIDE, "ratio", sse, total);
    Region one = space.upload("one", 1f);
    Region explained = space.apply(ElementFunction.SUBTRACT, "explained", one, ratio);
    results.put("sse", device.download(sse).get(0));
    results.put("mse", device.download(mse).get(0));
    results.put("r2", device.download(explained).get(0));
    if (rows() <= Report.LONGEST) {
      List<Double> residuals = new ArrayList<>();
      Region residual =
          space.apply(ElementFunction.SUBTRACT, "residual", y, space.region("fitted", rows(), 1));
      for (double value : device.download(residual).toDoubles()) {
        residuals.add(value);
      }
      results.put("residuals", residuals);
    }
  }
}
