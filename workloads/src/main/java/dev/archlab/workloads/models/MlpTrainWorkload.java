package dev.archlab.workloads.models;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.CrossEntropy;
import dev.archlab.kernels.CrossEntropyGradient;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.Softmax;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.data.ClassificationData;
import dev.archlab.workloads.data.LabelledPoints;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A net of dense layers learns to classify: forward, backward, update. */
@AutoService(Workload.class)
public final class MlpTrainWorkload implements Workload {

  private static final int MAX_NEURONS = 1 << 14;

  @Override
  public String name() {
    return "mlp-train";
  }

  @Override
  public String summary() {
    return "a net of dense layers learns: forward, backward, update";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.text(
            "data",
            "digits",
            ClassificationData.FORMS + "; or apartment, a 4-5-1 net with given weights"),
        Parameter.text("hidden", "32", "neurons of each hidden layer, with + between: 64+32"),
        Parameter.choice("activation", Activation.names(), "of the hidden layers"),
        Parameter.choice("optimiser", Optimiser.NAMES, "how a gradient becomes a step"),
        Parameter.real("rate", 0.5, 1e-12, 1e3, "learning rate; 0.1 suits momentum, 0.01 adam"),
        Parameter.integer("batch", 32, 1, 1 << 16, "rows of a step"),
        Parameter.integer("epochs", 1, 1, 100_000, "passes over the points"),
        Parameter.limit("points", 1500, "learn from only the first so many points, or all"),
        Parameter.real("scale", 0.0625, 1e-12, 1e12, "what each feature is multiplied by"),
        Parameter.choice(
            "format",
            List.of("float32", "bfloat16"),
            "of the operands of products; sums and weights are float32"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(
        Matmul.class,
        Elementwise.class,
        Reduction.class,
        Softmax.class,
        CrossEntropy.class,
        CrossEntropyGradient.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    Training training =
        new Training(
            Activation.of(parameters.text("activation")),
            parameters.text("optimiser"),
            (float) parameters.real("rate"),
            parameters.integer("batch"),
            parameters.integer("epochs"),
            parameters.text("format").equals("bfloat16"));
    String name = parameters.text("data");
    if (name.equals("apartment")) {
      return new RegressionTraining(TrainedNet.of(name), training);
    }
    ClassificationData data = ClassificationData.load(name);
    OptionalInt limit = parameters.limit("points");
    LabelledPoints points =
        data.points().first(Math.min(limit.orElse(Integer.MAX_VALUE), data.points().count()));
    return new ClassifierTraining(
        points,
        data.queries(),
        data.classes().size(),
        hidden(parameters.text("hidden")),
        (float) parameters.real("scale"),
        training,
        seed);
  }

  private static List<Integer> hidden(String text) {
    List<Integer> sizes = new ArrayList<>();
    for (String size : text.split("\\+", -1)) {
      boolean whole = size.matches("[1-9][0-9]{0,6}");
      if (!whole || Integer.parseInt(size) > MAX_NEURONS) {
        throw new UsageException(
            "parameter 'hidden': '%s' is no number of neurons from 1 to %d; with + between layers"
                .formatted(size, MAX_NEURONS));
      }
      sizes.add(Integer.parseInt(size));
    }
    return sizes;
  }
}
