package dev.archlab.visualizer.lesson;

import dev.archlab.sim.Session;
import dev.archlab.visualizer.replay.Profile;
import dev.archlab.visualizer.replay.Profile.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Where in a run a chapter begins. */
public sealed interface Place {

  /**
   * A place of the common axis.
   *
   * @param position in the unit of the pace
   */
  record At(double position) implements Place {}

  /**
   * A part of the common axis.
   *
   * @param part from 0 to 1
   */
  record Part(double part) implements Place {}

  /** What a machine passes, wherever that is in its run. */
  sealed interface Landmark extends Place {

    /** The machine; the first one if empty. */
    Optional<String> machine();

    /**
     * The cycle; empty if the run never comes there.
     *
     * @param session what the host did in the run
     * @param profile of the run
     */
    OptionalLong cycle(Session session, Profile profile);
  }

  /**
   * Inside a phase of the workload, or one of its programs.
   *
   * @param name of the phase
   * @param program how the name of the program begins; empty for all of the phase
   * @param time which of those, the first is 1
   * @param part of the phase or program, from 0 to 1
   */
  record Phase(Optional<String> machine, String name, String program, int time, double part)
      implements Landmark {

    /** From one cycle to another. */
    private record Span(long from, long to) {}

    @Override
    public OptionalLong cycle(Session session, Profile profile) {
      List<Span> spans = spans(programs(session), profile);
      if (spans.size() < time) {
        return OptionalLong.empty();
      }
      Span span = spans.get(time - 1);
      return OptionalLong.of(span.from() + Math.round(part * (span.to() - span.from())));
    }

    private static List<String> programs(Session session) {
      return session.events().stream()
          .filter(Session.Launched.class::isInstance)
          .map(event -> ((Session.Launched) event).launch().name())
          .toList();
    }

    private List<Span> spans(List<String> programs, Profile profile) {
      List<Span> spans = new ArrayList<>();
      long from = -1;
      long to = -1;
      for (Sample sample : profile.samples()) {
        if (sample.launch() >= 0
            && sample.phase().equals(name)
            && programs.get(sample.launch()).startsWith(program)) {
          from = from < 0 ? sample.cycle() : from;
          to = sample.cycle();
        } else if (from >= 0) {
          spans.add(new Span(from, to));
          from = -1;
        }
      }
      if (from >= 0) {
        spans.add(new Span(from, to));
      }
      return spans;
    }
  }

  /**
   * Where a part of all slots with one cause has been spent.
   *
   * @param name of the cause, with its blanks or with underscores for them
   * @param part of its slots, from 0 to 1
   */
  record Cause(Optional<String> machine, String name, double part) implements Landmark {

    @Override
    public OptionalLong cycle(Session session, Profile profile) {
      long wanted = Math.max(1, Math.round(part * slots(profile.end())));
      return profile.samples().stream()
          .filter(sample -> slots(sample) >= wanted)
          .mapToLong(Sample::cycle)
          .findFirst();
    }

    private long slots(Sample sample) {
      return sample.account().groups().isEmpty()
          ? 0
          : sample.account().primary().causes().entrySet().stream()
              .filter(cause -> Figures.word(cause.getKey()).equals(Figures.word(name)))
              .mapToLong(cause -> cause.getValue())
              .sum();
    }
  }
}
