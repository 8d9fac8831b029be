package dev.archlab.visualizer.cpu;

import static dev.archlab.visualizer.view.PictureAssert.assertThatPicture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.archlab.cpu.CpuSimulation;
import dev.archlab.cpu.assembler.Assembler;
import dev.archlab.cpu.core.Cause;
import dev.archlab.cpu.core.Forwarding;
import dev.archlab.cpu.core.Latch;
import dev.archlab.cpu.core.Pipeline;
import dev.archlab.cpu.core.Stage;
import dev.archlab.cpu.isa.Disassembler;
import dev.archlab.cpu.isa.Op;
import dev.archlab.cpu.isa.Program;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.cpu.isa.Unit;
import dev.archlab.kernels.Machines;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.Probe;
import dev.archlab.sim.SessionSimulation;
import dev.archlab.visualizer.cpu.Moment.Execution;
import dev.archlab.visualizer.cpu.Moment.Stand;
import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.replay.Operands;
import dev.archlab.visualizer.replay.Recording;
import dev.archlab.visualizer.replay.Replay;
import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.scene.Element.Text;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.PictureAssert;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures and sentences of real runs. */
final class CpuViewTest {

  private static final Box WIDE = new Box(10, 20, 1560, 640);
  private static final CpuView VIEW = new CpuView();

  private static final Replay<CpuState> NAIVE = replay(recording("naive", "6"));
  private static final Replay<CpuState> KNN = replay(record("knn", Map.of(), null));
  private static final Replay<CpuState> BLOCKED = replay(recording("blocked", "8"));

  private static Recording recording(String kernel, String size) {
    return record("matmul", Map.of("m", size, "k", size, "n", size), kernel);
  }

  private static Recording record(
      String name, Map<String, String> parameters, @Nullable String kernel) {
    Workload workload =
        Workloads.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    return Recording.of(
        new Experiment(workload, Parameters.of(workload, parameters), 1),
        Machines.blueprint("cpu", List.of()),
        Map.of(),
        kernel,
        device -> {});
  }

  private static Replay<CpuState> replay(Recording recording) {
    return new Replay<>(recording, VIEW::lens, cycle -> {});
  }

  private static List<Element> draw(Frame<CpuState> frame, Box box, Look look) {
    Sketch sketch = new Sketch();
    VIEW.draw(frame, "cpu", box, look, sketch);
    return sketch.elements();
  }

  @Test
  void showsTheSamePictureWhateverWayLedToTheCycle() {
    Replay<CpuState> stepped = BLOCKED;
    Replay<CpuState> jumping = replay(recording("blocked", "8"));
    long end = jumping.profile().cycles();
    jumping.at(end);
    for (long cycle = 0; cycle <= 700; cycle++) {
      Frame<CpuState> frame = stepped.at(cycle);
      if (cycle % 97 == 0 || cycle == 1) {
        List<Element> picture = draw(frame, WIDE, Look.PLAIN);
        assertThat(draw(jumping.at(cycle), WIDE, Look.PLAIN)).isEqualTo(picture);
        jumping.at(cycle == 0 ? 1 : 2 * cycle);
        Frame<CpuState> back = jumping.at(cycle);
        assertThat(draw(back, WIDE, Look.PLAIN)).isEqualTo(picture);
        assertThat(VIEW.tell(back, "cpu", Look.PLAIN))
            .isEqualTo(VIEW.tell(frame, "cpu", Look.PLAIN));
        jumping.at(end);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"500x380", "640x420", "780x520", "1040x640", "1560x640", "1560x400"})
  void keepsWithinTheBoxWithTextsThatCanBeRead(String size) {
    String[] sides = size.split("x");
    Box box = new Box(7, 9, Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    for (Replay<CpuState> replay : List.of(NAIVE, BLOCKED)) {
      long end = replay.profile().cycles();
      for (long cycle = 0; cycle <= end; cycle += 211) {
        Frame<CpuState> frame = replay.at(cycle);
        for (double text : new double[] {12, 18}) {
          Look look = new Look(cycle % 2 == 0 ? "en" : "ko", Theme.LIGHT, text, "a[1,2]", null);
          assertThatPicture(draw(frame, box, look)).isReadable(box, look, "cpu/");
        }
      }
    }
  }

  /** Simulates the same run beside the replay and compares cycle by cycle. */
  private static void beside(Replay<CpuState> replay, BiConsumer<Frame<CpuState>, Pipeline> check) {
    Recording recording = replay.at(0).recording();
    SessionSimulation session =
        new SessionSimulation(recording.blueprint().build(), recording.session(), new Probe() {});
    for (long cycle = 1; session.step(); cycle++) {
      if (session.running() instanceof CpuSimulation running) {
        check.accept(replay.at(cycle), running.pipeline());
      }
    }
  }

  @Test
  void marksSayWhatTheSimulatorHolds() {
    beside(
        NAIVE,
        (frame, pipeline) -> {
          if (frame.cycle() % 23 != 0) {
            return;
          }
          Operands operands = frame.recording().operands();
          List<Element> picture = draw(frame, WIDE, Look.PLAIN);
          for (Stage stage : Stage.values()) {
            Latch latch = pipeline.stage(stage);
            Mark mark = PictureAssert.mark(picture, "cpu/stage:" + Narrator.name(stage));
            if (latch.isInstruction() && stage.compareTo(Stage.EXECUTE) >= 0) {
              long tag = latch.tag() == 0 ? pipeline.address(stage) : latch.tag();
              assertThat(mark.data().get("tag"))
                  .isEqualTo(operands.at(tag).map(Operand::name).orElse(""));
            }
            assertThat(PictureAssert.texts(mark.elements()).stream().map(Text::text))
                .contains(Narrator.name(stage));
            if (latch.isInstruction() && latch.op().unit() != Unit.BRANCH) {
              assertThat(PictureAssert.texts(mark.elements()).stream().map(Text::text))
                  .contains(Disassembler.text(latch.word()));
            }
          }
          for (int number = Registers.F0; number < Registers.COUNT; number++) {
            Mark mark = PictureAssert.mark(picture, "cpu/register:" + Registers.name(number));
            float value = Float.intBitsToFloat((int) pipeline.hart().register(number));
            assertThat(Float.parseFloat(mark.data().get("value").replace('−', '-')))
                .isCloseTo(value, offset(Math.abs(value) / 1000));
            assertThat(mark.data().get("tag"))
                .isEqualTo(operands.at(pipeline.tag(number)).map(Operand::name).orElse(""));
          }
        });
  }

  @Test
  void multipliesTheElementsThatTheirTagsName() {
    List<Long> products = new ArrayList<>();
    beside(
        NAIVE,
        (frame, pipeline) -> {
          Execution execution = frame.state().now().orElseThrow().execution();
          if (execution == null || execution.instruction().op() != Op.FMADD_S) {
            return;
          }
          Operands operands = frame.recording().operands();
          Operand a = operands.at(execution.sources().get(0).tag()).orElseThrow();
          Operand b = operands.at(execution.sources().get(1).tag()).orElseThrow();
          assertThat(a.region()).isEqualTo("a");
          assertThat(b.region()).isEqualTo("b");
          assertThat(a.column()).isEqualTo(b.row());
          assertThat((float) value(frame, a))
              .isEqualTo(Float.intBitsToFloat((int) execution.sources().get(0).value()));
          assertThat((float) value(frame, b))
              .isEqualTo(Float.intBitsToFloat((int) execution.sources().get(1).value()));
          assertThat(VIEW.tell(frame, "cpu", Look.PLAIN))
              .anyMatch(
                  sentence ->
                      sentence.startsWith("EX: fmadd.s")
                          && sentence.contains(a.name() + " = ")
                          && sentence.contains(b.name() + " = "));
          products.add(frame.cycle());
        });
    assertThat(products).hasSize(6 * 6 * 6);
  }

  private static double value(Frame<CpuState> frame, Operand element) {
    Tensor tensor = frame.tensors().get(element.region());
    return tensor.get(element.row() * tensor.extent(1) + element.column());
  }

  @Test
  void namesTheCauseThatTheAccountIsCharged() {
    for (Replay<CpuState> replay : List.of(NAIVE, BLOCKED, KNN)) {
      Map<String, Long> before = Map.of();
      for (long cycle = 1; cycle <= Math.min(1400, replay.profile().cycles()); cycle++) {
        Frame<CpuState> frame = replay.at(cycle);
        Map<String, Long> after = frame.account().primary().causes();
        List<String> charged = new ArrayList<>();
        for (Map.Entry<String, Long> cause : after.entrySet()) {
          if (!cause.getValue().equals(before.getOrDefault(cause.getKey(), 0L))) {
            charged.add(cause.getKey());
          }
        }
        assertThat(charged).hasSize(1);
        String expected =
            charged.get(0).equals("retire") ? " retires" : "charged to " + charged.get(0) + " ";
        assertThat(VIEW.tell(frame, "cpu", Look.PLAIN))
            .as("cycle %d", cycle)
            .anyMatch(sentence -> sentence.startsWith("WB") && sentence.contains(expected));
        before = after;
      }
    }
  }

  @Test
  void drawsAnArrowForEveryOperandThatIsForwarded() {
    Map<Forwarding, Integer> arrows = new EnumMap<>(Forwarding.class);
    beside(
        KNN,
        (frame, pipeline) -> {
          Moment now = frame.state().now().orElseThrow();
          Set<Integer> forwarded = new TreeSet<>();
          if (now.execution() != null) {
            forwarded.addAll(now.execution().instruction().sources());
            forwarded.removeIf(one -> pipeline.forwarding(one) == Forwarding.REGISTER_FILE);
          }
          if (forwarded.isEmpty()) {
            return;
          }
          List<Element> picture = draw(frame, WIDE, Look.PLAIN);
          for (int register : forwarded) {
            Forwarding from = pipeline.forwarding(register);
            String unit =
                "cpu/forward:%d:%s:%s"
                    .formatted(
                        pipeline.stage(Stage.EXECUTE).fetchedAt(),
                        Registers.name(register),
                        from.name().toLowerCase(Locale.ROOT));
            assertThat(PictureAssert.mark(picture, unit).title()).contains("to EX");
            arrows.merge(from, 1, Integer::sum);
          }
        });
    assertThat(arrows)
        .containsOnlyKeys(Forwarding.EX_MEM, Forwarding.MEM_WB, Forwarding.UNIT_OUTPUT);
  }

  @Test
  void saysWhenABranchWasMispredictedAndWhenALoadMisses() {
    long mispredicts = 0;
    long misses = 0;
    for (long cycle = 1; cycle <= NAIVE.profile().cycles(); cycle++) {
      Frame<CpuState> frame = NAIVE.at(cycle);
      List<String> told = VIEW.tell(frame, "cpu", Look.PLAIN);
      boolean wrong = told.stream().anyMatch(sentence -> sentence.startsWith("The branch was"));
      mispredicts += wrong ? 1 : 0;
      assertThat(frame.counters().get("branch_mispredicts")).isEqualTo(mispredicts);
      Moment now = frame.state().now().orElseThrow();
      Moment before = frame.state().before();
      boolean began = now.stand(Stage.MEMORY, before) == Stand.MOVES;
      if (began && frame.state().access() == CpuState.Access.MISS) {
        misses++;
        assertThat(told.get(0)).startsWith("MEM waits for the data cache: the line of ");
      }
    }
    assertThat(mispredicts).isPositive();
    long stored = 6 * 6 * Float.BYTES; // C, whose lines stores bring into the cache
    long line = NAIVE.at(0).state().cache().lineBytes();
    assertThat(misses)
        .isEqualTo(NAIVE.profile().end().counters().get("l1d_misses") - (stored + line - 1) / line);
  }

  @Test
  void foldsTheCyclesInWhichNothingMoves() {
    long cycle = 1;
    while (NAIVE.at(cycle).state().access() != CpuState.Access.MISS) {
      cycle++;
    }
    List<Element> picture = draw(NAIVE.at(cycle + 30), new Box(0, 0, 500, 380), Look.PLAIN);
    assertThat(PictureAssert.texts(picture).stream().map(Text::text))
        .anyMatch(text -> text.matches("×2[0-9]"))
        .contains("D$ miss");
  }

  @Test
  void beginsWithWhatTheReaderPointsAt() {
    Frame<CpuState> frame = NAIVE.at(400);
    for (Mark mark : PictureAssert.marks(draw(frame, WIDE, Look.PLAIN))) {
      Look look = new Look("en", Theme.LIGHT, 12, null, mark.data().get("unit"));
      assertThat(VIEW.tell(frame, "cpu", look)).startsWith(mark.title());
    }
  }

  @Test
  void outlinesTheChosenElementWhereverItIs() {
    long cycle = 1;
    while (NAIVE.at(cycle).state().registers().stream()
        .noneMatch(
            register -> NAIVE.at(0).recording().operands().name(register.tag()).equals("a[1,2]"))) {
      cycle++;
    }
    Frame<CpuState> frame = NAIVE.at(cycle);
    Look look = new Look("en", Theme.LIGHT, 12, "a[1,2]", null);
    List<String> outlined = new ArrayList<>();
    for (Mark mark : PictureAssert.marks(draw(frame, WIDE, look))) {
      List<Element> plain =
          PictureAssert.mark(draw(frame, WIDE, Look.PLAIN), mark.data().get("unit")).elements();
      if (mark.elements().size() > plain.size()) {
        outlined.add(mark.data().get("unit").replaceAll("[:0-9].*", ""));
      }
    }
    assertThat(outlined).contains("cpu/register", "cpu/stage", "cpu/instruction", "cpu/l");
  }

  @Test
  void listsTheSourceOfKernelsAndDisassemblesOtherPrograms() {
    Program kernel = Objects.requireNonNull(NAIVE.at(400).state().program());
    Listing source = Listing.of(kernel);
    int line = source.line(kernel.symbols().get("term")).orElseThrow();
    assertThat(source.lines().get(line - 1)).matches("\\s*flw\\s+fa1, 0\\(t4\\)");
    Program own = Assembler.assemble("own.s", "li a0, 1\nagain: addi a0, a0, -1\nbnez a0, again");
    Listing disassembly = Listing.of(own);
    assertThat(disassembly.lines())
        .containsExactly(" addi a0, zero, 1", "again:", " addi a0, a0, -1", " bne a0, zero, . - 4");
    assertThat(disassembly.line(own.entry() + 4)).contains(3);
  }

  @Test
  void hasAllWordsInBothLanguages() throws IOException {
    Properties english = words("en");
    assertThat(words("ko").keySet()).isEqualTo(english.keySet());
    for (Cause cause : Cause.values()) {
      assertThat(english.keySet())
          .contains("word." + Narrator.key(cause), "cause." + Narrator.key(cause));
    }
    for (Object name : english.keySet()) {
      assertThat(holes(words("ko").getProperty((String) name)))
          .as((String) name)
          .isEqualTo(holes(english.getProperty((String) name)));
    }
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    try (InputStream in =
        Objects.requireNonNull(
            CpuView.class.getResourceAsStream("words_" + language + ".properties"))) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }

  private static Set<String> holes(String text) {
    Set<String> holes = new TreeSet<>();
    Matcher hole = Pattern.compile("\\{[0-9]\\}").matcher(text);
    while (hole.find()) {
      holes.add(hole.group());
    }
    return holes;
  }
}
