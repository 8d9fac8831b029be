package dev.archlab.sim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the cycles went.
 *
 * @param cycles cycles accounted for
 * @param groups the machine's primary group first
 */
public record CycleAccount(long cycles, List<SlotGroup> groups) {

  /**
   * Slots of one kind, each of which has one cause in every cycle.
   *
   * @param name such as {@code retire slots}
   * @param slots how many there are in a cycle
   * @param causes slot-cycles by cause, in the machine's order; causes that never occurred may be 0
   */
  public record SlotGroup(String name, int slots, Map<String, Long> causes) {

    public SlotGroup {
      causes = Collections.unmodifiableMap(new LinkedHashMap<>(causes));
    }

    long total() {
      return causes.values().stream().mapToLong(Long::longValue).sum();
    }

    private SlotGroup plus(SlotGroup other) {
      if (!name.equals(other.name) || slots != other.slots) {
        throw new IllegalArgumentException("different slot groups: " + this + ", " + other);
      }
      Map<String, Long> sum = new LinkedHashMap<>(causes);
      other.causes.forEach((cause, value) -> sum.merge(cause, value, Math::addExact));
      return new SlotGroup(name, slots, sum);
    }
  }

  /**
   * @throws IllegalStateException if a group does not close: its causes must sum to cycles × slots
   */
  public CycleAccount {
    groups = List.copyOf(groups);
    for (SlotGroup group : groups) {
      if (group.total() != Math.multiplyExact(cycles, (long) group.slots())) {
        throw new IllegalStateException(
            "account of '%s' does not close: %d of %d cycles × %d slots"
                .formatted(group.name(), group.total(), cycles, group.slots()));
      }
    }
  }

  /** The group by which the machine is compared with others. */
  public SlotGroup primary() {
    return groups.get(0);
  }

  /** The account of two launches on one machine, one after the other. */
  public CycleAccount plus(CycleAccount other) {
    if (groups.size() != other.groups.size()) {
      throw new IllegalArgumentException("different slot groups: " + groups + ", " + other.groups);
    }
    List<SlotGroup> sum = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      sum.add(groups.get(i).plus(other.groups.get(i)));
    }
    return new CycleAccount(cycles + other.cycles, sum);
  }
}
