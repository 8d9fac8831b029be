package dev.archlab.visualizer.gpu;

import java.util.ArrayList;
import java.util.List;

/** Sets of lanes. */
final class Lanes {

  private Lanes() {}

  /** As in {@code 0–7, 12}; a dash for none. */
  static String text(int mask) {
    List<String> runs = new ArrayList<>();
    for (int lane = 0; lane < GpuState.LANES; lane++) {
      if ((mask >>> lane & 1) != 0) {
        int first = lane;
        while (lane + 1 < GpuState.LANES && (mask >>> lane + 1 & 1) != 0) {
          lane++;
        }
        runs.add(first == lane ? "" + first : first + "–" + lane);
      }
    }
    return runs.isEmpty() ? "–" : String.join(", ", runs);
  }
}
