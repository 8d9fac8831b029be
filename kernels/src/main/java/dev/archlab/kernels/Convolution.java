package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * y[n, o, ·, ·] = Σ over the channels c of o's group and the window of x[n, c, ·, ·]·w[o, c, ·, ·];
 * padding is 0. All float32 and dense.
 *
 * @param images n × c × h × w
 * @param weights o × c/groups × window rows × window columns
 * @param window as high and wide as the weights
 * @param groups that divide c and o
 * @param result n × o × output rows × output columns
 */
public record Convolution(Region images, Region weights, Window window, int groups, Region result)
    implements Operation {

  public Convolution {
    List<Integer> x = images.shape();
    List<Integer> w = weights.shape();
    if (x.size() != 4
        || w.size() != 4
        || x.get(1) % groups != 0
        || w.get(0) % groups != 0
        || !w.subList(1, 4).equals(List.of(x.get(1) / groups, window.rows(), window.columns()))
        || !result
            .shape()
            .equals(
                List.of(
                    x.get(0),
                    w.get(0),
                    window.outputRows(x.get(2)),
                    window.outputColumns(x.get(3))))) {
      throw new IllegalArgumentException(
          "convolution of " + x + " with " + w + " into " + result.shape());
    }
  }

  public int count() {
    return images.shape().get(0);
  }

  public int channels() {
    return images.shape().get(1);
  }

  public int height() {
    return images.shape().get(2);
  }

  public int width() {
    return images.shape().get(3);
  }

  public int outputChannels() {
    return result.shape().get(1);
  }

  public int outputRows() {
    return result.shape().get(2);
  }

  public int outputColumns() {
    return result.shape().get(3);
  }

  /** Products in a sum, padding included. */
  public int depth() {
    return channels() / groups * window.rows() * window.columns();
  }

  @Override
  public String name() {
    return "convolution";
  }

  @Override
  public List<Region> inputs() {
    return List.of(images, weights);
  }

  @Override
  public List<Region> outputs() {
    return List.of(result);
  }

  /** A multiply-accumulate for each element of the window, padding included. */
  @Override
  public long usefulOperations() {
    return 2 * result.size() * depth();
  }
}
