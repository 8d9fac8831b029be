package dev.archlab.visualizer.view;

import dev.archlab.sim.CycleAccount.SlotGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The causes of a machine's primary slots, with a colour for each that is the same in all pictures.
 */
public final class Causes {

  /** Causes of slots in which the machine does what it is for. */
  private static final Set<String> USEFUL = Set.of("retire", "issue", "mac");

  /** No machine has more causes than there are colours; a test holds it. */
  static final List<String> COLOURS =
      List.of(
          "#e69f00", "#d55e00", "#56b4e9", "#cc79a7", "#0072b2", "#b8a800", "#8c6bb1", "#7f7f7f",
          "#a6611a", "#5ab4ac", "#c51b7d", "#4d9221", "#6a3d9a", "#1f78b4", "#b15928", "#999933",
          "#882255");

  private Causes() {}

  /** True if the machine does what it is for in a slot that is charged to this. */
  public static boolean isUseful(String cause) {
    return USEFUL.contains(cause);
  }

  /** The colour of a cause of that group. */
  public static String colour(SlotGroup group, String cause, Theme theme) {
    if (isUseful(cause)) {
      return theme.good();
    }
    int index = 0;
    for (String name : group.causes().keySet()) {
      if (name.equals(cause)) {
        return COLOURS.get(index % COLOURS.size());
      }
      index += isUseful(name) ? 0 : 1;
    }
    return theme.idle();
  }

  /** The causes that occurred: useful ones first, then by size. */
  public static List<Map.Entry<String, Long>> bySize(SlotGroup group) {
    List<Map.Entry<String, Long>> causes = new ArrayList<>();
    for (Map.Entry<String, Long> cause : group.causes().entrySet()) {
      if (cause.getValue() > 0) {
        causes.add(cause);
      }
    }
    causes.sort(
        Comparator.comparing((Map.Entry<String, Long> cause) -> !isUseful(cause.getKey()))
            .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())));
    return causes;
  }
}
