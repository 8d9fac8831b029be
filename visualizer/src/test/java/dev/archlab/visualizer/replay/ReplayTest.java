package dev.archlab.visualizer.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Machines;
import dev.archlab.sim.Simulation;
import dev.archlab.workloads.Experiment;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.Workloads;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReplayTest {

  private static final int HISTORY = 24;

  /** Remembers in which cycle of its launch each of the last cycles was. */
  private static final class Diary implements Lens<List<String>> {

    private final Deque<String> entries = new ArrayDeque<>();

    @Override
    public int history() {
      return HISTORY;
    }

    @Override
    public void forget() {
      entries.clear();
    }

    @Override
    public void observe(Simulation launch, long cycle) {
      entries.add(cycle + ": " + launch.cycle() + " " + launch.account());
      if (entries.size() > HISTORY) {
        entries.remove();
      }
    }

    @Override
    public List<String> look(@Nullable Simulation launch) {
      return List.copyOf(entries);
    }
  }

  /** Several launches. */
  private static Recording record(String machine) {
    Workload workload =
        Workloads.all().stream().filter(one -> one.name().equals("knn")).findFirst().orElseThrow();
    Experiment experiment = new Experiment(workload, Parameters.of(workload, Map.of()), 1);
    return Recording.of(
        experiment, Machines.blueprint(machine, List.of()), Map.of(), null, device -> {});
  }

  private static Replay<List<String>> replay(Recording recording) {
    return new Replay<>(recording, machine -> new Diary(), cycle -> {});
  }

  /** All of a frame that can differ, tensors by their bytes. */
  private static List<Object> contents(Frame<List<String>> frame) {
    List<Object> contents = new ArrayList<>();
    contents.add(
        List.of(frame.cycle(), frame.launch(), frame.program(), frame.phase(), frame.account()));
    contents.add(frame.counters());
    contents.add(frame.state());
    frame.tensors().keySet().stream()
        .sorted()
        .forEach(name -> contents.add(Arrays.toString(frame.tensors().get(name).bytes())));
    return contents;
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpu", "gpu", "tpu"})
  void showsTheSameAtACycleWhateverWayLeadsThere(String machine) {
    Recording recording = record(machine);
    Replay<List<String>> replay = replay(recording);
    long cycles = replay.profile().cycles();
    assertThat(cycles).isEqualTo(recording.result().cycles());

    Random random = new Random(5);
    long[] places = random.longs(12, 0, cycles + 1).sorted().toArray();
    List<List<Object>> forwards = new ArrayList<>();
    long at = 0;
    for (long place : places) {
      for (; at < place; at += Math.min(place - at, Math.max(1, cycles / 500))) {
        replay.at(at);
      }
      forwards.add(contents(replay.at(place)));
    }
    for (int i = places.length - 1; i >= 0; i--) {
      assertThat(contents(replay.at(places[i]))).isEqualTo(forwards.get(i));
    }
    Replay<List<String>> fresh = replay(recording);
    for (int jump = 0; jump < 20; jump++) {
      int i = random.nextInt(places.length);
      assertThat(contents(fresh.at(places[i]))).isEqualTo(forwards.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpu", "gpu", "tpu"})
  void endsAsTheRecordedRunDid(String machine) {
    Recording recording = record(machine);
    Replay<List<String>> replay = replay(recording);
    Frame<List<String>> end = replay.at(Long.MAX_VALUE);

    assertThat(end.ended()).isTrue();
    assertThat(end.account()).isEqualTo(recording.result().account());
    assertThat(end.counters()).isEqualTo(recording.result().counters());
    assertThat(end.state()).hasSize(HISTORY);
    assertThat(end.phase()).isNotEmpty();
    assertThat(replay.at(-1).cycle()).isZero();
    assertThat(replay.at(0).state()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpu", "gpu", "tpu"})
  void goesAnywhereByFewCyclesOfALongRun(String machine) {
    Replay<List<String>> replay = replay(record(machine));
    long cycles = replay.profile().cycles();
    assertThat(replay.coarseness()).isLessThanOrEqualTo(HISTORY + Math.max(1, cycles / 32));
    assertThat(replay.profile().samples()).hasSizeLessThanOrEqualTo(514);
  }
}
