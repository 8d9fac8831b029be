package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;
import java.util.Locale;

/**
 * The largest element of each window, or the mean of those that lie inside the image.
 *
 * @param images n × c × h × w, dense, float32
 * @param window every placement of which has an element inside the image
 * @param result n × c × output rows × output columns, dense, float32
 */
public record Pooling(Function function, Region images, Window window, Region result)
    implements Operation {

  /** What is computed of a window. */
  public enum Function {
    /** Open if one of them is a NaN: machines differ. */
    MAXIMUM,
    AVERAGE
  }

  public Pooling {
    List<Integer> x = images.shape();
    if (x.size() != 4
        || !result
            .shape()
            .equals(
                List.of(
                    x.get(0),
                    x.get(1),
                    window.outputRows(x.get(2)),
                    window.outputColumns(x.get(3))))) {
      throw new IllegalArgumentException("pooling of " + x + " into " + result.shape());
    }
  }

  /** Images times channels. */
  public int planes() {
    return images.shape().get(0) * images.shape().get(1);
  }

  public int height() {
    return images.shape().get(2);
  }

  public int width() {
    return images.shape().get(3);
  }

  public int outputRows() {
    return result.shape().get(2);
  }

  public int outputColumns() {
    return result.shape().get(3);
  }

  @Override
  public String name() {
    return "pool-" + function.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<Region> inputs() {
    return List.of(images);
  }

  @Override
  public List<Region> outputs() {
    return List.of(result);
  }

  /** One for each element of each window. */
  @Override
  public long usefulOperations() {
    return result.size() * window.rows() * window.columns();
  }
}
