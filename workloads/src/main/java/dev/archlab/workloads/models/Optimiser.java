package dev.archlab.workloads.models;

import dev.archlab.kernels.AdamUpdate;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.MomentumUpdate;
import dev.archlab.kernels.SgdUpdate;
import dev.archlab.sim.Region;
import java.util.List;

/** Moves parameters against their gradients. */
interface Optimiser {

  /** As on the command line. */
  List<String> NAMES = List.of("sgd", "momentum", "adam");

  /** A step of all parameters. */
  void step(List<Region> parameters, List<Region> gradients);

  /**
   * The optimiser of that name, with the usual constants: momentum 0.9; β₁ = 0.9, β₂ = 0.999, ε =
   * 10⁻⁸ (Kingma and Ba, ICLR 2015).
   */
  static Optimiser of(String name, float rate, Workspace space) {
    return switch (name) {
      case "sgd" -> new Sgd(space, rate);
      case "momentum" -> new Momentum(space, rate);
      case "adam" -> new Adam(space, rate);
      default -> throw new IllegalArgumentException("no optimiser " + name);
    };
  }

  /** w ← w − rate·g. */
  record Sgd(Workspace space, float rate) implements Optimiser {
    @Override
    public void step(List<Region> parameters, List<Region> gradients) {
      for (int i = 0; i < parameters.size(); i++) {
        space.device().execute(new SgdUpdate(parameters.get(i), gradients.get(i), rate));
      }
    }
  }

  /** A velocity for each parameter. */
  record Momentum(Workspace space, float rate) implements Optimiser {
    @Override
    public void step(List<Region> parameters, List<Region> gradients) {
      for (int i = 0; i < parameters.size(); i++) {
        Region velocity = space.like("velocity" + i, parameters.get(i));
        space
            .device()
            .execute(new MomentumUpdate(parameters.get(i), velocity, gradients.get(i), rate, 0.9f));
      }
    }
  }

  /** Two means for each parameter, and the powers of β₁ and β₂ in the machine's memory. */
  record Adam(Workspace space, float rate, Region betas, Region powers) implements Optimiser {

    private static final float BETA_1 = 0.9f;
    private static final float BETA_2 = 0.999f;

    Adam(Workspace space, float rate) {
      this(space, rate, space.upload("betas", BETA_1, BETA_2), space.upload("powers", 1f, 1f));
    }

    @Override
    public void step(List<Region> parameters, List<Region> gradients) {
      space.apply(ElementFunction.MULTIPLY, "powers", powers, betas);
      for (int i = 0; i < parameters.size(); i++) {
        Region w = parameters.get(i);
        Region mean = space.like("adam_mean" + i, w);
        Region variance = space.like("adam_variance" + i, w);
        space
            .device()
            .execute(
                new AdamUpdate(
                    w, mean, variance, gradients.get(i), powers, rate, BETA_1, BETA_2, 1e-8f));
      }
    }
  }
}
