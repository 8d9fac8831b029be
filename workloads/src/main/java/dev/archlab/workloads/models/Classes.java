package dev.archlab.workloads.models;

import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.data.ClassificationData;

/** Classes by the names that a user gives. */
final class Classes {

  private Classes() {}

  /**
   * The label of a class.
   *
   * @param parameter that names it, for the message
   * @throws UsageException if there is none of that name
   */
  static int position(ClassificationData data, String name, String parameter) {
    int label = data.classes().indexOf(name);
    if (label < 0) {
      throw new UsageException(
          "parameter '%s': no class '%s'; %s"
              .formatted(parameter, name, Nearest.hint(name, data.classes())));
    }
    return label;
  }
}
