package dev.archlab.visualizer.panel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Machines;
import dev.archlab.sim.CycleAccount.SlotGroup;
import dev.archlab.visualizer.replay.Recording;
import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Theme;
import dev.archlab.workloads.Experiment;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.Workloads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole picture of one small product on the three teaching machines. */
final class ScreenTest {

  private static List<Recording> recordings;
  private static Show show;

  @BeforeAll
  static void run() {
    Workload matmul =
        Workloads.all().stream().filter(w -> w.name().equals("matmul")).findFirst().orElseThrow();
    Map<String, String> size = Map.of("m", "8", "k", "8", "n", "8");
    Experiment experiment = new Experiment(matmul, Parameters.of(matmul, size), 1);
    recordings = new ArrayList<>();
    for (String machine : List.of("cpu", "gpu", "tpu")) {
      recordings.add(
          Recording.of(
              experiment, Machines.blueprint(machine, List.of()), Map.of(), null, device -> {}));
    }
    show = new Show(recordings, cycle -> {});
  }

  private static Scene draw(Show from, double position, Look look) {
    return Screen.draw(from.at(Pacing.CYCLES, position), Pacing.CYCLES, look, 0);
  }

  private static Stream<Mark> marks(List<Element> elements, String kind) {
    return elements.stream()
        .filter(Mark.class::isInstance)
        .map(Mark.class::cast)
        .flatMap(
            mark ->
                Stream.concat(
                    mark.kind().equals(kind) ? Stream.of(mark) : Stream.empty(),
                    marks(mark.elements(), kind)));
  }

  private static Stream<Mark> marks(Scene scene, String kind, String machine) {
    return marks(scene.elements(), kind)
        .filter(mark -> mark.data().get("unit").startsWith(machine + "/"));
  }

  @Test
  void isTheSameAtACycleWhateverWayLeadsThere() {
    Random random = new Random(3);
    long end = (long) show.length(Pacing.CYCLES);
    List<Long> places = random.longs(8, 0, end).sorted().boxed().toList();
    List<Scene> forwards = places.stream().map(at -> draw(show, at, Look.PLAIN)).toList();
    Show fresh = new Show(recordings, cycle -> {});
    for (int i = places.size() - 1; i >= 0; i--) {
      long place = places.get(i);
      assertThat(draw(show, place, Look.PLAIN)).isEqualTo(forwards.get(i));
      fresh.at(Pacing.CYCLES, Math.max(0, place - 1));
      assertThat(draw(fresh, place, Look.PLAIN)).isEqualTo(forwards.get(i));
    }
  }

  @Test
  void ticksTheElementsOfTheResultAsTheyBecomeRight() {
    for (String machine : List.of("cpu", "gpu", "tpu")) {
      assertThat(right(draw(show, 0, Look.PLAIN), machine)).isZero();
      assertThat(right(draw(show, show.length(Pacing.CYCLES), Look.PLAIN), machine)).isEqualTo(64);
    }
    long before = 0;
    for (int part = 0; part <= 20; part++) {
      Scene scene = draw(show, part * show.length(Pacing.CYCLES) / 20, Look.PLAIN);
      long now = right(scene, "cpu");
      assertThat(now).isGreaterThanOrEqualTo(before); // it stores each element once
      before = now;
    }
  }

  private static long right(Scene scene, String machine) {
    return marks(scene, "element", machine)
        .filter(mark -> mark.title().endsWith("equals the value that passed the check"))
        .count();
  }

  @Test
  void accountsForEverySlotOfEveryCycle() {
    List<Actor<?>> actors = show.at(Pacing.CYCLES, 97);
    Scene scene = Screen.draw(actors, Pacing.CYCLES, Look.PLAIN, 0);
    for (Actor<?> actor : actors) {
      SlotGroup group = actor.frame().account().primary();
      long drawn =
          marks(scene, "cause", actor.name())
              .mapToLong(mark -> Long.parseLong(mark.data().get("value")))
              .sum();
      assertThat(drawn).isEqualTo(actor.frame().cycle() * group.slots());
    }
  }

  @Test
  void highlightsTheChosenElementOnAllMachines() {
    Look chosen = new Look("en", Theme.LIGHT, 12, "c[3,4]", null);
    for (String machine : List.of("cpu", "gpu", "tpu")) {
      Mark plain = cell(draw(show, 50, Look.PLAIN), machine);
      Mark highlighted = cell(draw(show, 50, chosen), machine);
      assertThat(highlighted.elements()).hasSizeGreaterThan(plain.elements().size());
      assertThat(highlighted.data()).isEqualTo(plain.data());
    }
  }

  private static Mark cell(Scene scene, String machine) {
    return marks(scene, "element", machine)
        .filter(mark -> mark.data().get("tag").equals("c[3,4]"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void givesAnElementOneColourOnAllMachines() {
    Scene end = draw(show, show.length(Pacing.CYCLES), Look.PLAIN);
    Element gpu = cell(end, "gpu").elements().get(0);
    assertThat(fill(cell(end, "tpu").elements().get(0))).isEqualTo(fill(gpu));
    assertThat(fill(cell(end, "cpu").elements().get(0))).isEqualTo(fill(gpu));
  }

  private static String fill(Element element) {
    String fill = ((Element.Path) element).style().fill();
    assertThat(fill).isNotNull();
    return String.valueOf(fill);
  }

  @ParameterizedTest
  @EnumSource(Pacing.class)
  void findsTheWayFromACycleToItsPlaceAndBack(Pacing pacing) {
    for (Actor<?> actor : show.at(Pacing.CYCLES, 0)) {
      Course course = actor.course();
      long cycles = course.profile().cycles();
      double before = -1;
      for (long cycle = 0; cycle <= cycles; cycle += 1 + cycles / 40) {
        double place = pacing.position(course, cycle);
        assertThat(place).isGreaterThanOrEqualTo(before);
        before = place;
        // At the same work done there may be several cycles: the first counts.
        long back = pacing.cycle(course, place);
        assertThat(pacing.position(course, back)).isBetween(place - 2, place + 2);
        if (pacing != Pacing.WORK) {
          assertThat(back).isEqualTo(cycle);
        }
      }
      assertThat(pacing.cycle(course, pacing.position(course, cycles))).isEqualTo(cycles);
    }
  }

  @Test
  void endsForAllMachinesAtOnceWhenPacedByWork() {
    assertThat(show.at(Pacing.WORK, show.length(Pacing.WORK)))
        .allMatch(actor -> actor.frame().ended());
    assertThat(show.at(Pacing.WORK, 500)).noneMatch(actor -> actor.frame().ended());
  }
}
