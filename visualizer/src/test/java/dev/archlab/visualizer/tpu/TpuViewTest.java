package dev.archlab.visualizer.tpu;

import static dev.archlab.visualizer.view.PictureAssert.assertThatPicture;
import static dev.archlab.visualizer.view.PictureAssert.mark;
import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Machines;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.SessionSimulation;
import dev.archlab.tpu.ArrayCause;
import dev.archlab.tpu.SystolicArray;
import dev.archlab.tpu.TpuMachine;
import dev.archlab.tpu.TpuUnit;
import dev.archlab.tpu.UnitCause;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.replay.Recording;
import dev.archlab.visualizer.replay.Replay;
import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.tpu.TpuState.Pe;
import dev.archlab.visualizer.tpu.TpuState.Progress;
import dev.archlab.visualizer.tpu.TpuState.Unit;
import dev.archlab.visualizer.tpu.TpuState.Value;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import dev.archlab.workloads.Experiment;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.Workloads;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TpuViewTest {

  private static final TpuView VIEW = new TpuView();
  private static final Box WIDE = new Box(20, 30, 1560, 640);

  private static Recording record(String workload, Map<String, String> parameters, String... set) {
    Workload found =
        Workloads.all().stream().filter(w -> w.name().equals(workload)).findFirst().orElseThrow();
    return Recording.of(
        new Experiment(found, Parameters.of(found, parameters), 7),
        Machines.blueprint("tpu", List.of(set)),
        Map.of(),
        null,
        device -> {});
  }

  private static Recording matmul(int m, int n, int k, String... set) {
    return record("matmul", Map.of("m", "" + m, "n", "" + n, "k", "" + k), set);
  }

  private static Replay<TpuState> replay(Recording recording) {
    return new Replay<>(recording, VIEW::lens, cycle -> {});
  }

  private static List<Element> draw(Frame<TpuState> frame, Box box, Look look) {
    Sketch sketch = new Sketch();
    VIEW.draw(frame, "tpu/", box, look, sketch);
    return sketch.elements();
  }

  private static String dataflow(String name) {
    return "array.dataflow=" + name + "_stationary";
  }

  @ParameterizedTest
  @ValueSource(strings = {"weight", "input", "output"})
  void showsTheSameWhateverWayLeadsToACycle(String dataflow) {
    Recording recording = matmul(12, 10, 20, dataflow(dataflow));
    Replay<TpuState> stepped = replay(recording);
    Replay<TpuState> jumping = replay(recording);
    long end = stepped.profile().cycles();
    for (long cycle = 0; cycle <= end; cycle++) {
      Frame<TpuState> frame = stepped.at(cycle);
      if (cycle % 97 == 7) {
        jumping.at(end - cycle);
        Frame<TpuState> other = jumping.at(cycle);
        assertThat(draw(other, WIDE, Look.PLAIN)).isEqualTo(draw(frame, WIDE, Look.PLAIN));
        assertThat(VIEW.tell(other, "tpu/", Look.PLAIN))
            .isEqualTo(VIEW.tell(frame, "tpu/", Look.PLAIN));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"weight", "input", "output"})
  void marksHoldWhatTheArrayHolds(String dataflow) {
    Recording recording = matmul(8, 8, 8, dataflow(dataflow));
    Replay<TpuState> replay = replay(recording);
    TpuMachine machine = (TpuMachine) recording.blueprint().build();
    SessionSimulation simulation =
        new SessionSimulation(machine, recording.session(), new dev.archlab.sim.Probe() {});
    SystolicArray array = machine.array();
    int active = 0;
    for (long cycle = 1; simulation.step(); cycle++) {
      List<Element> picture = draw(replay.at(cycle), WIDE, Look.PLAIN);
      for (int r = 0; r < 8; r++) {
        for (int c = 0; c < 8; c++) {
          if (array.isActive(r, c)) {
            active++;
            Mark pe = mark(picture, "tpu/pe:" + r + "," + c);
            boolean moved = array.partialSumRow(r, c) < 0;
            float sum = moved ? array.drainingSum(r, c) : array.partialSum(r, c);
            assertThat(pe.data()).containsEntry("value", Numbers.brief(sum));
            assertThat(pe.title())
                .contains(recording.operands().name(array.operandTag(r, c)))
                .contains(Numbers.brief(array.operand(r, c)))
                .contains(recording.operands().name(array.weightTag(r, c)))
                .contains(Numbers.brief(array.weight(r, c)));
          }
        }
      }
    }
    assertThat(active).isEqualTo(8 * 8 * 8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"weight", "input", "output"})
  void namesTheElementsThatAnElementMultipliesAndTheSumThatItAddsTo(String dataflow) {
    Recording recording = matmul(11, 9, 21, dataflow(dataflow));
    Replay<TpuState> replay = replay(recording);
    int seen = 0;
    for (long cycle = 0; cycle <= replay.profile().cycles(); cycle++) {
      Frame<TpuState> frame = replay.at(cycle);
      for (Pe pe : frame.state().array().elements()) {
        if (pe.active() && pe.operand().tag() != 0 && pe.weight().tag() != 0) {
          Operand x = recording.operands().at(pe.operand().tag()).orElseThrow();
          Operand w = recording.operands().at(pe.weight().tag()).orElseThrow();
          Operand a = x.region().equals("a") ? x : w;
          Operand b = x.region().equals("b") ? x : w;
          assertThat(a.column()).isEqualTo(b.row());
          assertThat(recording.operands().name(pe.sum().tag()))
              .isEqualTo("c[" + a.row() + "," + b.column() + "]");
          assertThat(pe.operand().number()).isEqualTo(number(frame, x));
          assertThat(pe.weight().number()).isEqualTo(number(frame, w));
          seen++;
        }
      }
    }
    assertThat(seen).isEqualTo(11 * 9 * 21);
  }

  private static float number(Frame<TpuState> frame, Operand operand) {
    Tensor tensor = frame.tensors().get(operand.region());
    assertThat(tensor).isNotNull();
    int columns = tensor.extent(tensor.shape().size() - 1);
    return (float) tensor.get(operand.row() * columns + operand.column());
  }

  @Test
  void weightsBehindTheStationaryOnesAreThoseThatTheirTagsName() {
    Recording recording = matmul(20, 17, 30);
    Replay<TpuState> replay = replay(recording);
    int seen = 0;
    for (long cycle = 0; cycle <= replay.profile().cycles(); cycle++) {
      Frame<TpuState> frame = replay.at(cycle);
      for (Pe pe : frame.state().array().elements()) {
        if (pe.hasShadow() && pe.shadow().tag() != 0) {
          seen++;
          Operand b = recording.operands().at(pe.shadow().tag()).orElseThrow();
          assertThat(pe.shadow().number()).as("%s at %d", pe, cycle).isEqualTo(number(frame, b));
        }
      }
    }
    assertThat(seen).isGreaterThan(1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"weight", "input", "output"})
  void elementsAtTheEdgesEnterWhenTheySay(String dataflow) {
    Recording recording = matmul(9, 8, 8, dataflow(dataflow));
    Replay<TpuState> replay = replay(recording);
    int seen = 0;
    for (long cycle = 0; cycle < replay.profile().cycles() - 8; cycle++) {
      for (TpuState.Queued queued : replay.at(cycle).state().array().left()) {
        Pe pe = replay.at(cycle + queued.cycles()).state().array().pe(queued.line(), 0);
        assertThat(pe.operand()).isEqualTo(queued.value());
        assertThat(pe.active()).isTrue();
        seen++;
      }
      for (TpuState.Queued queued : replay.at(cycle).state().array().top()) {
        Pe pe = replay.at(cycle + queued.cycles()).state().array().pe(0, queued.line());
        assertThat(pe.weight()).isEqualTo(queued.value());
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"weight", "input", "output"})
  void completeAccumulatorsHoldTheResult(String dataflow) {
    Recording recording = matmul(11, 9, 21, dataflow(dataflow));
    Replay<TpuState> replay = replay(recording);
    Frame<TpuState> end = replay.at(replay.profile().cycles());
    int seen = 0;
    for (long cycle = 0; cycle < replay.profile().cycles(); cycle++) {
      for (TpuState.Accumulator cell : replay.at(cycle).state().accumulators().cells()) {
        if (cell.progress() == Progress.COMPLETE && cell.value().tag() != 0) {
          Operand c = recording.operands().at(cell.value().tag()).orElseThrow();
          assertThat(cell.value().number()).isEqualTo(number(end, c));
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(99);
  }

  @Test
  void whatLiesInTheUnifiedBufferIsWhatItsTagSays() {
    Recording recording = matmul(11, 9, 21);
    Replay<TpuState> replay = replay(recording);
    Frame<TpuState> end = replay.at(replay.profile().cycles());
    int seen = 0;
    for (long cycle = 0; cycle < replay.profile().cycles(); cycle += 3) {
      for (TpuState.Block block : replay.at(cycle).state().buffer().blocks()) {
        for (Value value : block.cells()) {
          if (block.content() == TpuState.Content.PRESENT && value.tag() != 0) {
            Operand element = recording.operands().at(value.tag()).orElseThrow();
            assertThat(value.number()).isEqualTo(number(end, element));
            seen++;
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"weight", "output"})
  void causesAreThoseThatTheAccountCharges(String dataflow) {
    Recording recording = matmul(16, 12, 24, dataflow(dataflow));
    Replay<TpuState> replay = replay(recording);
    Frame<TpuState> before = replay.at(0);
    Set<ArrayCause> seen = EnumSet.noneOf(ArrayCause.class);
    for (long cycle = 1; cycle <= replay.profile().cycles(); cycle++) {
      Frame<TpuState> now = replay.at(cycle);
      ArrayCause cause = now.state().arrayCause();
      seen.add(cause);
      assertThat(charged(now, "array", cause) - charged(before, "array", cause)).isEqualTo(1);
      for (Unit unit : now.state().units()) {
        if (unit.unit() != TpuUnit.MATRIX) {
          String group = unit.unit().label();
          UnitCause of = unit.cause();
          assertThat(charged(now, group, of) - charged(before, group, of)).isEqualTo(1);
        }
      }
      before = now;
    }
    assertThat(seen).contains(ArrayCause.MAC, ArrayCause.FILL, ArrayCause.DRAIN);
  }

  private static long charged(Frame<TpuState> frame, String group, Enum<?> cause) {
    return frame.account().groups().stream()
        .filter(found -> found.name().equals(group))
        .findFirst()
        .orElseThrow()
        .causes()
        .getOrDefault(Names.cause(cause), 0L);
  }

  @Test
  void tellsFirstWhatTheReaderPointsAt() {
    Replay<TpuState> replay = replay(matmul(8, 8, 8));
    Look look = new Look("en", Theme.LIGHT, 12, null, "tpu/pe:2,3");
    List<String> first = new ArrayList<>();
    for (long cycle = 0; cycle <= replay.profile().cycles(); cycle++) {
      first.add(VIEW.tell(replay.at(cycle), "tpu/", look).get(0));
    }
    assertThat(first)
        .anySatisfy(
            sentence ->
                assertThat(sentence)
                    .startsWith("PE(2,3) multiplies a[5,2] = ")
                    .contains("the stationary b[2,3] = ")
                    .contains("the sum for c[5,3]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"weight", "input", "output"})
  void nothingOverlapsOrLeavesItsBox(String dataflow) {
    Replay<TpuState> replay = replay(matmul(24, 20, 32, dataflow(dataflow)));
    List<Box> boxes =
        List.of(new Box(5, 5, 500, 380), WIDE, new Box(0, 0, 760, 500), new Box(0, 0, 1000, 420));
    for (long cycle = 0; cycle <= replay.profile().cycles(); cycle += 167) {
      Frame<TpuState> frame = replay.at(cycle);
      for (Box box : boxes) {
        for (String language : Words.LANGUAGES) {
          for (double size : new double[] {12, 18}) {
            Look look = new Look(language, Theme.LIGHT, size, "a[3,4]", "tpu/pe:1,1");
            assertThatPicture(draw(frame, box, look)).isReadable(box, look, "tpu/");
          }
        }
      }
    }
  }

  @Test
  void drawsAnArrayThatIsTooLargeAsDensity() {
    Replay<TpuState> replay = replay(matmul(70, 70, 70, "array.rows=64", "array.cols=64"));
    int most = 0;
    for (long cycle = 0; cycle <= replay.profile().cycles(); cycle += 31) {
      Frame<TpuState> frame = replay.at(cycle);
      assertThatPicture(draw(frame, WIDE, Look.PLAIN)).isReadable(WIDE, Look.PLAIN, "tpu/");
      int sum = frame.state().array().density().stream().mapToInt(Integer::intValue).sum();
      assertThat(sum).isEqualTo(frame.state().array().active());
      most = Math.max(most, sum);
    }
    assertThat(most).isGreaterThan(2000);
  }

  @Test
  void showsOtherProgramsThanProducts() {
    Replay<TpuState> replay = replay(record("knn", Map.of()));
    for (long cycle = 0; cycle <= replay.profile().cycles(); cycle += 211) {
      Frame<TpuState> frame = replay.at(cycle);
      assertThatPicture(draw(frame, WIDE, Look.PLAIN)).isReadable(WIDE, Look.PLAIN, "tpu/");
      assertThat(VIEW.tell(frame, "tpu/", Look.PLAIN)).isNotEmpty();
    }
  }

  @Test
  void saysEverythingInBothLanguages() throws IOException {
    assertThat(keys("ko")).isEqualTo(keys("en"));
    for (ArrayCause cause : ArrayCause.values()) {
      assertThat(keys("en")).contains("state." + Names.cause(cause));
    }
    for (UnitCause cause : UnitCause.values()) {
      assertThat(keys("en")).contains("state." + Names.cause(cause));
    }
  }

  private static Set<String> keys(String language) throws IOException {
    Properties words = new Properties();
    try (InputStream in = TpuView.class.getResourceAsStream("words_" + language + ".properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words.stringPropertyNames();
  }
}
