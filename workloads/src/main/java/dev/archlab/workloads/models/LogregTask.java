package dev.archlab.workloads.models;

import dev.archlab.kernels.Device;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.SgdUpdate;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.Region;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.data.LabelledPoints;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * p = sigmoid(X·w + b), trained on the mean of −log p of each point's own answer.
 *
 * @param points to learn from
 * @param queries to count the right answers of
 * @param label of the class that is told from the others
 */
record LogregTask(LabelledPoints points, LabelledPoints queries, int label, float rate, int steps)
    implements Task {

  @Override
  public double inputRounding() {
    return Math.max(points.rounding(), queries.rounding());
  }

  @Override
  public Outcome run(Device device) {
    int count = points.count();
    Workspace space = new Workspace(device);
    Region x = space.upload("points", points.features());
    Region y = space.upload("wanted", wanted(points));
    Region size = space.upload("count", (float) count);
    Region one = space.upload("one", 1f);
    Region w = space.region("weights", points.featureCount(), 1);
    Region b = space.region("bias", 1);
    Region losses = space.region("losses", steps + 1);
    for (int step = 0; step <= steps; step++) {
      device.phase("forward");
      Region p = forward(space, "probabilities", x, w, b);
      device.phase("loss");
      loss(space, p, y, one, losses.slice(0, step, 1));
      if (step < steps) {
        device.phase("update");
        Region error = space.apply(ElementFunction.SUBTRACT, "error", p, y);
        Region sums = space.matmul("sums", x.transposed(), error);
        Region gradient = space.apply(ElementFunction.DIVIDE, "gradient", sums, size);
        Region biasGradient = space.reduceAll(Reduction.Function.MEAN, "bias_gradient", error);
        device.execute(new SgdUpdate(w, gradient, rate));
        device.execute(new SgdUpdate(b, biasGradient, rate));
      }
    }
    device.phase("classify");
    Map<String, Object> results = new LinkedHashMap<>();
    results.put("loss_by_step", Report.series(device.download(losses)));
    results.put("weights", Report.list(device.download(w)));
    results.put("bias", device.download(b).get(0));
    results.put("train_accuracy", accuracy(space, "train", x, y, w, b));
    Region asked = space.upload("queries", queries.features());
    Region answers = space.upload("answers", wanted(queries));
    results.put("test_accuracy", accuracy(space, "test", asked, answers, w, b));
    return new Outcome(results, Map.of());
  }

  /** 1 for each point of the class, 0 for the others. */
  private Tensor wanted(LabelledPoints some) {
    float[] values = new float[some.count()];
    for (int i = 0; i < values.length; i++) {
      values[i] = some.labels()[i] == label ? 1 : 0;
    }
    return Tensor.ofFloats(values, values.length, 1);
  }

  private static Region forward(Workspace space, String name, Region x, Region w, Region b) {
    Region product = space.matmul(name + "_product", x, w);
    Region sum = space.apply(ElementFunction.ADD, name + "_sum", product, b);
    return space.apply(ElementFunction.SIGMOID, name, sum);
  }

  /** The mean of −log of p where 1 is wanted, and of 1 − p where 0 is. */
  private static void loss(Workspace space, Region p, Region y, Region one, Region into) {
    Region ones = one.broadcast(p.shape().get(0), 1);
    Region other = space.apply(ElementFunction.SUBTRACT, "other", ones, p);
    Region own = space.apply(ElementFunction.SELECT, "own", y, p, other);
    Region logarithm = space.apply(ElementFunction.LOG, "logarithm", own);
    Region negated = space.apply(ElementFunction.SCALE, -1, "negated", logarithm);
    space.reduceInto(into, Reduction.Function.MEAN, negated);
  }

  /** The share of points on the right side of p = 1/2, where the sum is 0. */
  private static double accuracy(
      Workspace space, String name, Region x, Region y, Region w, Region b) {
    forward(space, name, x, w, b);
    Region sum = space.region(name + "_sum", x.shape().get(0), 1);
    Region answer = space.apply(ElementFunction.STEP, name + "_answer", sum);
    Region right = space.apply(ElementFunction.EQUAL, name + "_right", answer, y);
    Region share = space.reduceAll(Reduction.Function.MEAN, name + "_share", right);
    return space.device().download(share).get(0);
  }
}
