package dev.archlab.workloads.models;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.DecisionTree;
import dev.archlab.kernels.Device;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.data.ClassificationData;
import dev.archlab.workloads.data.LabelledPoints;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Two questions tell the three irises apart; the order of the points decides how warps diverge. */
@AutoService(Workload.class)
public final class TreeWorkload implements Workload {

  @Override
  public String name() {
    return "tree";
  }

  @Override
  public String summary() {
    return "a decision tree of two questions on iris; --kernel all compares branches with selects";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.choice(
            "order",
            List.of("file", "interleaved"),
            "points class after class as in the file, or one of each class in turn"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(DecisionTree.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    ClassificationData data = ClassificationData.whole("iris");
    LabelledPoints points = data.points();
    int perClass = points.count() / data.classes().size();
    boolean interleaved = parameters.text("order").equals("interleaved");
    int[] order =
        IntStream.range(0, points.count())
            .map(i -> interleaved ? i % 3 * perClass + i / 3 : i)
            .toArray();
    return new Classification(points.picked(order));
  }

  /** Petal length ≤ 2.45: setosa; else petal width ≤ 1.75: versicolor; else virginica. */
  private record Classification(LabelledPoints points) implements Task {

    @Override
    public double inputRounding() {
      return points.rounding();
    }

    @Override
    public Outcome run(Device device) {
      Region x = device.upload("points", points.features());
      Region features = device.upload("features", Tensor.ofInts(new int[] {2, 3}, 2));
      Region thresholds =
          device.upload("thresholds", Tensor.ofFloats(new float[] {2.45f, 1.75f}, 2));
      Region children = device.upload("children", Tensor.ofInts(new int[] {-1, 1, -2, -3}, 2, 2));
      Region labels = device.allocate("labels", ElementType.S32, points.count());
      device.phase("classify");
      device.execute(new DecisionTree(x, features, thresholds, children, labels));
      Tensor found = device.download(labels);
      int correct = 0;
      for (int i = 0; i < points.count(); i++) {
        correct += found.get(i) == points.labels()[i] ? 1 : 0;
      }
      Map<String, Object> results = new LinkedHashMap<>();
      results.put("correct", correct);
      results.put("accuracy", Outcome.share(correct, points.count()));
      return new Outcome(results, Map.of("labels", found));
    }
  }
}
