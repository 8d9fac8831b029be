package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Pooling;
import dev.archlab.kernels.Window;
import java.util.Arrays;
import java.util.List;

/** The extreme or the mean of what of each window lies inside the image. */
@AutoService(OperationReference.class)
public final class PoolingReference implements BoundedReference<Pooling> {

  @Override
  public Class<Pooling> operation() {
    return Pooling.class;
  }

  @Override
  public List<Bounded[]> evaluate(Pooling operation, Operands operands, FunctionError stated) {
    double[] images = operands.of(operation.images());
    Bounded[] result = new Bounded[Math.toIntExact(operation.result().size())];
    int columns = operation.outputColumns();
    int places = operation.outputRows() * columns;
    Arrays.setAll(
        result,
        i -> {
          int place = i % places;
          double[] inside = inside(operation, images, i / places, place / columns, place % columns);
          return switch (operation.function()) {
            case MAXIMUM -> Lines.extremeValue(inside, true);
            case AVERAGE -> Bounded.mean(inside);
          };
        });
    return List.<Bounded[]>of(result);
  }

  private static double[] inside(Pooling operation, double[] images, int plane, int y, int x) {
    Window window = operation.window();
    double[] inside = new double[window.rows() * window.columns()];
    int found = 0;
    for (int i = 0; i < window.rows(); i++) {
      int row = y * window.strideRows() - window.padTop() + i * window.dilationRows();
      for (int j = 0; j < window.columns(); j++) {
        int column = x * window.strideColumns() - window.padLeft() + j * window.dilationColumns();
        if (row >= 0 && row < operation.height() && column >= 0 && column < operation.width()) {
          inside[found++] = images[(plane * operation.height() + row) * operation.width() + column];
        }
      }
    }
    return Arrays.copyOf(inside, found);
  }
}
