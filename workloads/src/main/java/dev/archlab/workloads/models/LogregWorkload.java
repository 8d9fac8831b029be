package dev.archlab.workloads.models;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.SgdUpdate;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.data.ClassificationData;
import java.util.List;

/** Logistic regression of one class against the others, by gradient descent. */
@AutoService(Workload.class)
public final class LogregWorkload implements Workload {

  @Override
  public String name() {
    return "logreg";
  }

  @Override
  public String summary() {
    return "logistic regression of one class against the others, by gradient descent";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.text("data", "iris", ClassificationData.FORMS),
        Parameter.text("class", "last", "the class to tell from all others; last: the last one"),
        Parameter.real("rate", 0.1, 1e-12, 1e6, "learning rate"),
        Parameter.integer("steps", 100, 1, 1_000_000, "steps, each over all points"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(Matmul.class, Elementwise.class, Reduction.class, SgdUpdate.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    ClassificationData data = ClassificationData.load(parameters.text("data"));
    return new LogregTask(
        data.points(),
        data.queries(),
        label(data, parameters.text("class")),
        (float) parameters.real("rate"),
        parameters.integer("steps"));
  }

  private static int label(ClassificationData data, String name) {
    return name.equals("last") ? data.classes().size() - 1 : Classes.position(data, name, "class");
  }
}
