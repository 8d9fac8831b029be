package dev.archlab.visualizer.panel;

import java.util.List;

/** The common axis of the runs of a show. Unlike the show, it can be asked by any thread. */
public final class Axis {

  /** Rounding must not turn a whole number of steps into the one before. */
  private static final double GRAIN = 1e-6;

  private final List<String> machines;
  private final List<Course> courses;

  /**
   * @param machines their names, from left to right
   * @param courses likewise
   */
  Axis(List<String> machines, List<Course> courses) {
    this.machines = List.copyOf(machines);
    this.courses = List.copyOf(courses);
  }

  /** The names of the machines, from left to right. */
  public List<String> machines() {
    return machines;
  }

  /** Cycles of a machine's whole run. */
  public long cycles(int machine) {
    return courses.get(machine).profile().cycles();
  }

  /** The end of the longest run. */
  public double length(Pacing pacing) {
    return courses.stream()
        .mapToDouble(course -> pacing.position(course, course.profile().cycles()))
        .max()
        .orElse(0);
  }

  /** The end of one machine's run. */
  public double length(Pacing pacing, int machine) {
    return position(pacing, machine, cycles(machine));
  }

  /** The place at which a machine has completed a cycle. */
  public double position(Pacing pacing, int machine, long cycle) {
    return pacing.position(courses.get(machine), cycle);
  }

  /** The cycle of a machine at a place: its last if the place lies behind its end. */
  public long cycle(Pacing pacing, int machine, double position) {
    Course course = courses.get(machine);
    return Math.max(0, Math.min(pacing.cycle(course, position), course.profile().cycles()));
  }

  /**
   * The least that it is worth to go: a cycle of the fastest clock, or a thousandth of the work.
   */
  public double step(Pacing pacing) {
    return pacing == Pacing.NANOSECONDS
        ? courses.stream()
            .mapToDouble(course -> pacing.position(course, 1))
            .filter(period -> period > 0)
            .min()
            .orElse(1)
        : 1;
  }

  /** Some steps on from a place, or back; neither before the beginning nor behind the end. */
  public double moved(Pacing pacing, double position, double steps) {
    double step = step(pacing);
    double at = position / step;
    double grid = steps < 0 ? Math.ceil(at - GRAIN) : Math.floor(at + GRAIN);
    double wanted = (grid + steps) * step;
    return Math.max(0, Math.min(wanted, length(pacing)));
  }

  /** The place in another pace at which the machine with the most cycles is where it is now. */
  public double repaced(Pacing from, double position, Pacing to) {
    int longest = 0;
    for (int i = 1; i < courses.size(); i++) {
      if (from.position(courses.get(i), cycles(i))
          > from.position(courses.get(longest), cycles(longest))) {
        longest = i;
      }
    }
    return to.position(courses.get(longest), cycle(from, longest, position));
  }
}
