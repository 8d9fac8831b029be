package dev.archlab.workloads.models;

import dev.archlab.kernels.Device;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.Region;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers 1 if w·x + b ≥ 0, else 0; after each point w ← w + (wanted − answer)·x, b ← b + (wanted −
 * answer). It has settled after a pass without an error.
 *
 * @param inputs points × features
 * @param wanted points × 1, each 0 or 1
 * @param epochs passes, at most
 */
record PerceptronTask(Tensor inputs, Tensor wanted, double inputRounding, int epochs)
    implements Task {

  @Override
  public Outcome run(Device device) {
    int features = inputs.extent(1);
    Workspace space = new Workspace(device);
    Region x = space.upload("points", inputs);
    Region y = space.upload("wanted", wanted);
    Region weights = space.region("weights", features, 1);
    Region bias = space.region("bias", 1, 1);
    Region errors = space.region("errors", 1, 1);
    Region zero = space.region("zero", 1, 1);
    List<Object> history = new ArrayList<>();
    double wrong = 1;
    int epoch = 0;
    while (wrong > 0 && epoch < epochs) {
      epoch++;
      device.phase("epoch " + epoch);
      space.copyInto(zero, errors);
      for (int point = 0; point < inputs.extent(0); point++) {
        Region row = x.rows(point, 1);
        Region product = space.matmul("product", row, weights);
        Region sum = space.apply(ElementFunction.ADD, "sum", product, bias);
        Region answer = space.apply(ElementFunction.STEP, "answer", sum);
        Region error = space.apply(ElementFunction.SUBTRACT, "error", y.rows(point, 1), answer);
        Region change = space.apply(ElementFunction.MULTIPLY, "change", row.transposed(), error);
        space.apply(ElementFunction.ADD, "weights", weights, change);
        space.apply(ElementFunction.ADD, "bias", bias, error);
        Region size = space.apply(ElementFunction.MULTIPLY, "size", error, error);
        space.apply(ElementFunction.ADD, "errors", errors, size);
      }
      wrong = device.download(errors).get(0);
      history.add((long) wrong);
    }
    Map<String, Object> results = new LinkedHashMap<>();
    results.put("settled", wrong == 0);
    results.put("epochs", epoch);
    results.put("corrections", sum(history));
    results.put("errors", history.subList(0, Math.min(history.size(), Report.LONGEST)));
    results.put("weights", Report.list(device.download(weights)));
    results.put("bias", device.download(bias).get(0));
    return new Outcome(results, Map.of());
  }

  private static long sum(List<Object> counts) {
    return counts.stream().mapToLong(count -> (Long) count).sum();
  }
}
