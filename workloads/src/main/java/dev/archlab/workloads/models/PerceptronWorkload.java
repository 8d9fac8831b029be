package dev.archlab.workloads.models;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.data.ClassificationData;
import dev.archlab.workloads.data.LabelledPoints;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rosenblatt's perceptron: corrected after each wrong answer. */
@AutoService(Workload.class)
public final class PerceptronWorkload implements Workload {

  /** Answers for the inputs 00, 01, 10, 11. */
  private static final Map<String, int[]> GATES =
      Map.of(
          "and", new int[] {0, 0, 0, 1},
          "or", new int[] {0, 1, 1, 1},
          "nand", new int[] {1, 1, 1, 0},
          "xor", new int[] {0, 1, 1, 0});

  @Override
  public String name() {
    return "perceptron";
  }

  @Override
  public String summary() {
    return "one neuron that learns a gate, or two classes, from its mistakes; XOR never settles";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.choice(
            "gate",
            List.of("and", "or", "nand", "xor", "iris"),
            "what to learn: a gate, or iris setosa (0) against versicolor (1)"),
        Parameter.integer("epochs", 20, 1, 10_000, "passes over the points, at most"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(Matmul.class, Elementwise.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    String gate = parameters.text("gate");
    int epochs = parameters.integer("epochs");
    if (!gate.equals("iris")) {
      Tensor inputs = Tensor.ofFloats(new float[] {0, 0, 0, 1, 1, 0, 1, 1}, 4, 2);
      int[] answers = GATES.get(gate);
      if (answers == null) {
        throw new UsageException("no gate '" + gate + "'");
      }
      return new PerceptronTask(inputs, wanted(answers), 0, epochs);
    }
    LabelledPoints points = ClassificationData.whole("iris").points();
    int[] rows = IntStream.range(0, points.count()).filter(i -> points.labels()[i] < 2).toArray();
    LabelledPoints two = points.picked(rows);
    return new PerceptronTask(two.features(), wanted(two.labels()), two.rounding(), epochs);
  }

  private static Tensor wanted(int... answers) {
    float[] values = new float[answers.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = answers[i];
    }
    return Tensor.ofFloats(values, values.length, 1);
  }
}
