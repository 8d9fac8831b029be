package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * Adam (Kingma and Ba, ICLR 2015, algorithm 1): m ← β₁·m + (1 − β₁)·g, v ← β₂·v + (1 − β₂)·g², then
 * w ← w − rate · m/(1 − β₁ᵗ) / (√(v/(1 − β₂ᵗ)) + ε). All dense, float32, of one shape.
 *
 * @param weights w, read and written
 * @param mean m, read and written
 * @param variance v, read and written
 * @param gradients g
 * @param powers two float32: β₁ᵗ and β₂ᵗ of this step
 * @param rate learning rate
 */
public record AdamUpdate(
    Region weights,
    Region mean,
    Region variance,
    Region gradients,
    Region powers,
    float rate,
    float beta1,
    float beta2,
    float epsilon)
    implements Operation {

  public AdamUpdate {
    SgdUpdate.requireShapes("adam", weights, mean, variance, gradients);
    if (powers.size() != 2) {
      throw new IllegalArgumentException("adam takes two powers, not " + powers.size());
    }
  }

  @Override
  public String name() {
    return "adam";
  }

  @Override
  public List<Region> inputs() {
    return List.of(weights, mean, variance, gradients, powers);
  }

  @Override
  public List<Region> outputs() {
    return List.of(weights, mean, variance);
  }

  /**
   * For each weight: two multiply-accumulates and products with 1 − β for the means, and two
   * quotients, a root, a sum, a quotient and a multiply-accumulate for the step.
   */
  @Override
  public long usefulOperations() {
    return 14 * weights.size();
  }
}
