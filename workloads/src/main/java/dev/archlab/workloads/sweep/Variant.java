package dev.archlab.workloads.sweep;

import dev.archlab.kernels.Blueprint;
import dev.archlab.kernels.Machines;
import java.util.Map;

/**
 * A machine with the values of its configuration that a point gives.
 *
 * @param machine as the user named it
 * @param overrides by key
 * @param digest of the whole configuration
 */
record Variant(String machine, Map<String, String> overrides, Blueprint blueprint, String digest) {

  /**
   * One of a machine's variants.
   *
   * @throws dev.archlab.sim.ArchlabException if an override is wrong
   */
  static Variant of(String machine, Machines.Variants variants, Map<String, String> overrides) {
    Blueprint blueprint =
        variants.blueprint(
            overrides.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
    Digest digest = new Digest().add(machine);
    blueprint.configuration().entries().forEach((key, entry) -> digest.add(key).add(entry.text()));
    return new Variant(machine, overrides, blueprint, digest.hex());
  }
}
