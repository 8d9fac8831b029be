package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.List;

/**
 * Gradient descent with momentum: v ← momentum·v + g, then w ← w − rate·v. All dense, float32, of
 * one shape.
 *
 * @param weights w, read and written
 * @param velocity v, read and written
 * @param gradients g
 * @param rate learning rate
 */
public record MomentumUpdate(
    Region weights, Region velocity, Region gradients, float rate, float momentum)
    implements Operation {

  public MomentumUpdate {
    SgdUpdate.requireShapes("momentum", weights, velocity, gradients);
  }

  @Override
  public String name() {
    return "momentum";
  }

  @Override
  public List<Region> inputs() {
    return List.of(weights, velocity, gradients);
  }

  @Override
  public List<Region> outputs() {
    return List.of(weights, velocity);
  }

  /** Two multiply-accumulates for each weight. */
  @Override
  public long usefulOperations() {
    return 4 * weights.size();
  }
}
