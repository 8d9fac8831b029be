package dev.archlab.workloads.models;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.SgdUpdate;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.HostSolver;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.data.NumberTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line, or a plane, through points: by the normal equations or by gradient descent. */
@AutoService(Workload.class)
public final class LinregWorkload implements Workload {

  /** What is predicted, and from what, unless the user says otherwise. */
  private record Columns(String target, List<String> features) {}

  private static final Map<String, Columns> SAMPLES =
      Map.of(
          "salary", new Columns("pay", List.of("years")),
          "blood_pressure", new Columns("pressure", List.of("age")),
          "apartments", new Columns("price", List.of("size", "rooms", "distance", "age")));

  private static final String AUTO = "auto";

  @Override
  public String name() {
    return "linreg";
  }

  @Override
  public String summary() {
    return "linear regression by the normal equations or by gradient descent";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.text(
            "data",
            "salary",
            "sample data salary, blood_pressure, apartments or diabetes, or a CSV file of numbers"
                + " with a header"),
        Parameter.text("target", AUTO, "the column to predict; of a file, the last one"),
        Parameter.text("features", AUTO, "columns to predict from, with + between: age+weight"),
        Parameter.choice("solve", List.of("normal", "gd"), "normal equations, or gradient descent"),
        Parameter.real("rate", 0.01, 1e-12, 1e6, "learning rate of gradient descent"),
        Parameter.integer("steps", 100, 1, 1_000_000, "steps of gradient descent"),
        Parameter.text(
            "predict", "none", "features to predict for, with + between, and / between rows: 2/12"),
        Parameter.text(
            "lines",
            Numbers.NONE,
            "other lines whose mean squared errors to compare, each a slope for each feature and an"
                + " intercept: 0.44+2.9/0.73+1.25"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(Matmul.class, Elementwise.class, Reduction.class, SgdUpdate.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    String data = parameters.text("data");
    NumberTable table = NumberTable.load(data);
    Columns columns = columns(parameters, table, SAMPLES.get(data));
    int unknowns = columns.features.size() + 1;
    boolean descent = parameters.text("solve").equals("gd");
    if (!descent && unknowns > HostSolver.MAX_UNKNOWNS) {
      throw new UsageException(
          "%d features and the intercept are %d unknowns, and at most %d are solved on the host;"
                  .formatted(columns.features.size(), unknowns, HostSolver.MAX_UNKNOWNS)
              + " -p solve=gd has no such limit");
    }
    LinregTask.Descent steps =
        descent
            ? new LinregTask.Descent((float) parameters.real("rate"), parameters.integer("steps"))
            : null;
    List<String> used = new ArrayList<>(columns.features);
    used.add(columns.target);
    return new LinregTask(
        columns.features,
        table.tensor(columns.features),
        table.tensor(List.of(columns.target)),
        table.rounding(used),
        Numbers.rows("predict", parameters.text("predict"), columns.features.size()),
        Numbers.rows("lines", parameters.text("lines"), unknowns),
        steps);
  }

  private static Columns columns(
      Parameters parameters, NumberTable table, @Nullable Columns sample) {
    List<String> names = table.names();
    String last = sample == null ? names.get(names.size() - 1) : sample.target;
    String given = parameters.text("target");
    String target = given.equals(AUTO) ? last : given;
    String chosen = parameters.text("features");
    List<String> others = names.stream().filter(name -> !name.equals(target)).toList();
    List<String> standard =
        sample == null || sample.features.contains(target) ? others : sample.features;
    List<String> features = chosen.equals(AUTO) ? standard : List.of(chosen.split("\\+", -1));
    features.forEach(table::column);
    table.column(target);
    if (features.isEmpty() || features.contains(target)) {
      throw new UsageException(
          "the features %s must be other columns than the target '%s'; there are %s"
              .formatted(features, target, String.join(", ", names)));
    }
    return new Columns(target, features);
  }
}
