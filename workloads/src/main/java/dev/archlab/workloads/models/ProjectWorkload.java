package dev.archlab.workloads.models;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Device;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Tensor;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.Workload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The shadow of a cube: points of three dimensions times a 3 × 2 matrix. */
@AutoService(Workload.class)
public final class ProjectWorkload implements Workload {

  @Override
  public String name() {
    return "project";
  }

  @Override
  public String summary() {
    return "projection of a cube's corners from three dimensions to two, one matrix product";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.text(
            "matrix",
            "1+0/0+1/0.5+0.25",
            "3 rows of 2 numbers, with + between columns and / between rows; 1+0/0+1/0+0 looks"
                + " straight down"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(Matmul.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    Tensor matrix = Numbers.rows("matrix", parameters.text("matrix"), 2);
    if (matrix.extent(0) != 3) {
      throw new dev.archlab.sim.UsageException(
          "parameter 'matrix' has %d rows; 3 are needed".formatted(matrix.extent(0)));
    }
    return new Projection(matrix);
  }

  /** The corners (0, 0, 0), (0, 0, 1), … (1, 1, 1), each a row, times the matrix. */
  private record Projection(Tensor matrix) implements Task {

    private static final int CORNERS = 8;

    @Override
    public Outcome run(Device device) {
      float[] corners = new float[3 * CORNERS];
      for (int i = 0; i < corners.length; i++) {
        corners[i] = i / 3 >> (2 - i % 3) & 1;
      }
      Workspace space = new Workspace(device);
      device.phase("project");
      Tensor shadow =
          device.download(
              space.matmul(
                  "shadow",
                  space.upload("points", Tensor.ofFloats(corners, CORNERS, 3)),
                  space.upload("matrix", matrix)));
      List<Object> rows = new ArrayList<>();
      for (int row = 0; row < CORNERS; row++) {
        rows.add(Report.list(Rows.of(shadow, row)));
      }
      Map<String, Object> results = new LinkedHashMap<>();
      results.put("distinct", new LinkedHashSet<>(rows).size());
      results.put("points", rows);
      return new Outcome(results, Map.of("shadow", shadow));
    }
  }
}
