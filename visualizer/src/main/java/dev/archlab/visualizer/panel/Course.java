package dev.archlab.visualizer.panel;

import dev.archlab.visualizer.replay.Profile;
import dev.archlab.visualizer.view.MachineView;
import java.util.List;

/**
 * A machine's way through its run.
 *
 * @param profile of the run
 * @param clock of the machine, in cycles per second
 * @param work the counter in which its progress is counted
 * @param bands how it spent its slots over time
 */
record Course(Profile profile, double clock, String work, List<Band> bands) {

  private static final String MACS = "macs";

  /** Progress is counted in multiply-accumulates where there are any. */
  static Course of(Profile profile, double clock, MachineView<?> view) {
    boolean multiplies = Pace.count(profile.end().counters(), MACS) > 0;
    return new Course(profile, clock, multiplies ? MACS : view.work(), Band.of(profile));
  }
}
