package dev.archlab.visualizer.panel;

import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How machines of different speed are kept in step. */
public enum Pacing {
  /** All have done the same number of cycles. */
  CYCLES {
    @Override
    double position(Course course, long cycle) {
      return cycle;
    }

    @Override
    long cycle(Course course, double position) {
      return (long) position;
    }
  },

  /** The same time has passed for all, in nanoseconds. */
  NANOSECONDS {
    @Override
    double position(Course course, long cycle) {
      return cycle / course.clock() * NANO;
    }

    @Override
    long cycle(Course course, double position) {
      return Math.round(position / NANO * course.clock());
    }
  },

  /** All have done the same part of their work, in thousandths. */
  WORK {
    @Override
    double position(Course course, long cycle) {
      return cycle >= course.profile().cycles()
          ? THOUSAND
          : THOUSAND * course.profile().partAt(course.work(), cycle);
    }

    @Override
    long cycle(Course course, double position) {
      return course.profile().cycleOf(course.work(), position / THOUSAND);
    }
  };

  private static final double NANO = 1e9;
  private static final double THOUSAND = 1000;

  /** Where on the common axis a cycle of a machine lies. */
  abstract double position(Course course, long cycle);

  /** The cycle of a machine at a place of the common axis; may lie behind its end. */
  abstract long cycle(Course course, double position);

  /** As on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * By the name on the command line.
   *
   * @throws UsageException if there is none of that name
   */
  public static Pacing of(String label) {
    List<String> labels = Stream.of(values()).map(Pacing::label).toList();
    int index = labels.indexOf(label);
    if (index < 0) {
      throw new UsageException(
          "unknown pace '%s'; %s".formatted(label, Nearest.hint(label, labels)));
    }
    return values()[index];
  }
}
