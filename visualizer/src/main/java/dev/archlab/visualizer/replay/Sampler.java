package dev.archlab.visualizer.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects a {@link Profile} of a run whose length is not known. */
final class Sampler {

  private static final int CAPACITY = 512;

  private final List<Profile.Sample> samples = new ArrayList<>();
  private long interval = 1;

  boolean wants(long cycle) {
    return cycle % interval == 0;
  }

  void add(Profile.Sample sample) {
    samples.add(sample);
    if (samples.size() > CAPACITY) {
      interval *= 2;
      samples.removeIf(old -> old.cycle() % interval != 0);
    }
  }

  Profile end(Profile.Sample last, Optional<String> fault, Outcome outcome) {
    if (samples.isEmpty() || samples.get(samples.size() - 1).cycle() != last.cycle()) {
      samples.add(last);
    }
    return new Profile(interval, samples, fault, outcome);
  }
}
