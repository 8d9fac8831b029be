package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * (x − mean) / √(variance + ε) · scale + shift, with one of each for each channel: as in inference,
 * when mean and variance are known.
 *
 * @param values n × c × …, dense, float32
 * @param mean c, as {@code variance}, {@code scale} and {@code shift}
 * @param epsilon at least 0
 * @param result the shape of {@code values}, dense, float32
 */
public record BatchNormalization(
    Region values,
    Region mean,
    Region variance,
    Region scale,
    Region shift,
    float epsilon,
    Region result)
    implements Operation {

  public BatchNormalization {
    List<Integer> channel = values.shape().subList(1, 2);
    if (!result.shape().equals(values.shape())
        || !List.of(mean.shape(), variance.shape(), scale.shape(), shift.shape()).stream()
            .allMatch(channel::equals)) {
      throw new IllegalArgumentException(
          "batch normalisation of " + values.shape() + " into " + result.shape());
    }
  }

  public int count() {
    return values.shape().get(0);
  }

  public int channels() {
    return values.shape().get(1);
  }

  /** Elements of one channel of one n. */
  public int plane() {
    return Math.toIntExact(values.size() / count() / channels());
  }

  @Override
  public String name() {
    return "batch-normalization";
  }

  @Override
  public List<Region> inputs() {
    return List.of(values, mean, variance, scale, shift);
  }

  @Override
  public List<Region> outputs() {
    return List.of(result);
  }

  /** A difference, a product with the channel's factor, and a sum for each element. */
  @Override
  public long usefulOperations() {
    return 3 * values.size();
  }
}
