package dev.archlab.visualizer.gpu;

import static dev.archlab.visualizer.view.PictureAssert.assertThatPicture;
import static dev.archlab.visualizer.view.PictureAssert.mark;
import static dev.archlab.visualizer.view.PictureAssert.marks;
import static dev.archlab.visualizer.view.PictureAssert.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.gpu.GpuSimulation;
import dev.archlab.gpu.SlotCause;
import dev.archlab.gpu.SmView;
import dev.archlab.gpu.SmView.AccessView;
import dev.archlab.gpu.SmView.RegisterView;
import dev.archlab.gpu.SmView.WarpView;
import dev.archlab.gpu.ptx.StateSpace;
import dev.archlab.kernels.Machines;
import dev.archlab.sim.Machine;
import dev.archlab.sim.Probe;
import dev.archlab.sim.SessionSimulation;
import dev.archlab.sim.Simulation;
import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.replay.Recording;
import dev.archlab.visualizer.replay.Replay;
import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Mark;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GpuViewTest {

  private static final String PREFIX = "gpu/";
  private static final Box WIDE = new Box(20, 10, 1560, 640);
  private static final Box SMALL = new Box(7, 3, 500, 380);
  private static final Map<String, Replay<GpuState>> REPLAYS = new HashMap<>();
  private static final GpuView VIEW = new GpuView();

  /** Runs that are shared by the tests, since recording takes longest. */
  private static Replay<GpuState> replay(String name) {
    return REPLAYS.computeIfAbsent(
        name,
        key ->
            switch (key) {
              case "naive" -> replay("matmul", key, Map.of("m", "64", "k", "4", "n", "8"));
              case "branch" -> replay("tree", key, Map.of());
              default -> replay("matmul", key, Map.of("m", "32", "k", "8", "n", "32"));
            });
  }

  private static Replay<GpuState> replay(
      String name, String kernel, Map<String, String> parameters, String... overrides) {
    Workload workload =
        Workloads.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    Recording recording =
        Recording.of(
            new Experiment(workload, Parameters.of(workload, parameters), 3),
            Machines.blueprint("gpu", List.of(overrides)),
            Map.of(),
            kernel.isEmpty() ? null : kernel,
            device -> {});
    return new Replay<>(recording, VIEW::lens, cycle -> {});
  }

  private static List<Element> draw(Frame<GpuState> frame, Box box, Look look) {
    Sketch sketch = new Sketch();
    VIEW.draw(frame, PREFIX, box, look, sketch);
    return sketch.elements();
  }

  private static Look look(String language, double text, String chosen, String unit) {
    return new Look(language, Theme.LIGHT, text, chosen, unit);
  }

  /** The first frame from a cycle on of which something holds. */
  private static Frame<GpuState> first(
      Replay<GpuState> replay, long from, Predicate<GpuState> wanted) {
    for (long cycle = from; cycle <= replay.profile().cycles(); cycle++) {
      Frame<GpuState> frame = replay.at(cycle);
      if (wanted.test(frame.state())) {
        return frame;
      }
    }
    throw new AssertionError("no such cycle");
  }

  /** The simulation at a cycle, reached without a replay. */
  private static GpuSimulation simulated(Frame<GpuState> frame) {
    Machine machine = frame.recording().blueprint().build();
    SessionSimulation session =
        new SessionSimulation(machine, frame.recording().session(), new Probe() {});
    for (long cycle = 0; cycle < frame.cycle(); cycle++) {
      assertThat(session.step()).isTrue();
    }
    Simulation running = session.running();
    assertThat(running).isInstanceOf(GpuSimulation.class);
    return (GpuSimulation) running;
  }

  @ParameterizedTest
  @ValueSource(strings = {"naive", "shared", "branch"})
  void drawsTheSameWhateverWayLeadsToACycle(String kernel) {
    Replay<GpuState> replay = replay(kernel);
    long cycle = replay.profile().cycles() / 2;
    for (long before = cycle - 60; before < cycle; before++) {
      replay.at(before);
    }
    Frame<GpuState> stepped = replay.at(cycle);
    replay.at(3);
    Frame<GpuState> forwards = replay.at(cycle);
    replay.at(replay.profile().cycles());
    Frame<GpuState> backwards = replay.at(cycle);

    List<Element> picture = draw(stepped, WIDE, Look.PLAIN);
    assertThat(draw(forwards, WIDE, Look.PLAIN)).isEqualTo(picture);
    assertThat(draw(backwards, WIDE, Look.PLAIN)).isEqualTo(picture);
    assertThat(VIEW.tell(backwards, PREFIX, Look.PLAIN))
        .isEqualTo(VIEW.tell(stepped, PREFIX, Look.PLAIN));
  }

  @ParameterizedTest
  @CsvSource({
    "1560, 640, 12, en",
    "1560, 640, 18, ko",
    "1560, 500, 12, ko",
    "1000, 640, 12, en",
    "760, 430, 18, en",
    "500, 380, 12, ko",
    "500, 380, 18, en",
    "480, 300, 12, en"
  })
  void leavesOutWhatDoesNotFit(double width, double height, double text, String language) {
    Box box = new Box(30, 40, width, height);
    for (String kernel : List.of("naive", "shared", "branch", "register-tile")) {
      Replay<GpuState> replay = replay(kernel);
      long cycles = replay.profile().cycles();
      for (long cycle : List.of(0L, cycles / 3, 3 * cycles / 4)) {
        Look look = look(language, text, null, null);
        assertThatPicture(draw(replay.at(cycle), box, look)).isReadable(box, look, PREFIX);
      }
    }
  }

  @Test
  void showsInEachLaneTheElementThatItsRegisterHolds() {
    Replay<GpuState> replay = replay("naive");
    Frame<GpuState> frame =
        first(replay, replay.profile().cycles() / 3, state -> loads(state) >= 2);
    GpuSimulation simulation = simulated(frame);
    List<Element> picture = draw(frame, SMALL, Look.PLAIN);
    int found = 0;
    for (WarpView warp : simulation.sm(0).warps()) {
      String instruction = warp.last().orElseThrow().instruction();
      if (!instruction.startsWith("ld.global.f32")) {
        continue;
      }
      String register = instruction.split("[ ,]")[1];
      RegisterView held =
          simulation.registers(0, warp.slot()).stream()
              .filter(view -> view.name().equals(register))
              .findFirst()
              .orElseThrow();
      for (int lane = 0; lane < 32; lane++) {
        Mark mark = mark(picture, PREFIX + "lane:" + warp.slot() + "," + lane);
        float value = Float.intBitsToFloat(held.bits().get(lane).intValue());
        assertThat(mark.data())
            .containsEntry("tag", frame.recording().operands().name(held.tags().get(lane)))
            .containsEntry("value", Float.toString(value));
        found++;
      }
    }
    assertThat(found).isPositive();
  }

  private static long loads(GpuState state) {
    return state.view().warps().stream()
        .flatMap(warp -> warp.last().stream())
        .filter(last -> last.instruction().startsWith("ld.global.f32") && last.mask() == -1)
        .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"naive", "shared", "branch"})
  void showsForEachSlotOfTheLastCyclesWhatTheAccountWasChargedWith(String kernel) {
    Replay<GpuState> replay = replay(kernel);
    long cycle = replay.profile().cycles() / 2;
    Map<String, Long> before = replay.at(cycle - GpuLens.SHOWN).account().primary().causes();
    Frame<GpuState> frame = replay.at(cycle);
    Map<String, Long> shown = new HashMap<>();
    for (Mark mark : marks(draw(frame, WIDE, Look.PLAIN))) {
      if (mark.kind().equals("slot")) {
        String value = String.valueOf(mark.data().get("value"));
        shown.merge(value.startsWith("W") ? "issue" : value, 1L, Long::sum);
      }
    }

    frame
        .account()
        .primary()
        .causes()
        .forEach(
            (cause, charged) ->
                assertThat(shown.getOrDefault(cause, 0L))
                    .as(cause)
                    .isEqualTo(charged - before.get(cause)));
  }

  @Test
  void tellsWhichWarpEachSchedulerIssues() {
    Replay<GpuState> replay = replay("shared");
    Frame<GpuState> frame =
        first(
            replay,
            replay.profile().cycles() / 3,
            state -> state.view().schedulers().get(2).cause() == SlotCause.ISSUE);
    SmView sm = simulated(frame).sm(0);
    int slot = sm.schedulers().get(2).issuedSlot();
    WarpView warp = sm.warps().stream().filter(one -> one.slot() == slot).findFirst().orElseThrow();

    assertThat(VIEW.tell(frame, PREFIX, Look.PLAIN))
        .contains(
            "Scheduler 2 issues warp %d: %s; lanes 0–31 are active."
                .formatted(slot, warp.last().orElseThrow().instruction()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"naive", "shared", "branch"})
  void namesTheCauseThatAllSchedulersAreChargedWith(String kernel) {
    Replay<GpuState> replay = replay(kernel);
    int told = 0;
    for (long cycle = 1; cycle <= replay.profile().cycles(); cycle += 67) {
      Map<String, Long> before = replay.at(cycle - 1).account().primary().causes();
      Frame<GpuState> frame = replay.at(cycle);
      for (Map.Entry<String, Long> cause : frame.account().primary().causes().entrySet()) {
        long charged = cause.getValue() - before.getOrDefault(cause.getKey(), 0L);
        if (charged == 4 && !cause.getKey().equals("issue")) {
          assertThat(VIEW.tell(frame, PREFIX, Look.PLAIN).get(0))
              .contains("(" + cause.getKey() + ")");
          told++;
        }
      }
    }
    assertThat(told).isPositive();
  }

  @Test
  void saysHowLongAWarpHasWaitedForWhichRegister() {
    Replay<GpuState> replay = replay("naive");
    Frame<GpuState> frame =
        first(
            replay,
            1,
            state ->
                state.view().warps().stream()
                    .anyMatch(warp -> waitsForMemory(warp) && since(state, warp) == 40));
    WarpView warp =
        frame.state().view().warps().stream()
            .filter(one -> waitsForMemory(one) && since(frame.state(), one) == 40)
            .findFirst()
            .orElseThrow();
    String register = warp.awaited().orElseThrow().register();
    Frame<GpuState> issue = replay.at(frame.cycle() - 40);
    Look pointing = look("en", 12, null, PREFIX + "warp:" + warp.slot());

    assertThat(issue.state().warp(warp.slot()).orElseThrow().last().orElseThrow().instruction())
        .startsWith("ld.global.f32 " + register + ",");
    assertThat(VIEW.tell(frame, PREFIX, pointing).get(0))
        .startsWith("Warp " + warp.slot() + " waits (long_scoreboard)")
        .contains(register + " was asked for 40 cycles ago");
  }

  private static boolean waitsForMemory(WarpView warp) {
    return warp.slotCause().filter(SlotCause.LONG_SCOREBOARD::equals).isPresent()
        && warp.awaited().isPresent();
  }

  private static long since(GpuState state, WarpView warp) {
    return state.ago(warp.awaited().orElseThrow().writtenAt());
  }

  @Test
  void countsTheSectorsOfALoadThatIsNotCoalesced() {
    Replay<GpuState> replay = replay("naive");
    Frame<GpuState> frame =
        first(
            replay,
            1,
            state ->
                state.view().warps().stream()
                        .flatMap(warp -> warp.globalAccess().stream())
                        .filter(access -> state.ago(access.cycle()) == 0)
                        .filter(access -> access.sectors().size() > 4)
                        .count()
                    == 1);
    long before = replay.at(frame.cycle() - 1).counters().get("global_sectors_read");
    long read = frame.counters().get("global_sectors_read") - before;
    List<Element> picture = draw(frame, SMALL, Look.PLAIN);

    assertThat(marks(picture).stream().filter(mark -> mark.kind().equals("sector")))
        .hasSize((int) read);
    assertThat(VIEW.tell(frame, PREFIX, Look.PLAIN))
        .anyMatch(
            sentence ->
                sentence.contains("touches " + read + " sectors for 32 lanes: uncoalesced"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"naive", "coalesced", "shared", "register-tile", "branch"})
  void findsTheBanksAndSectorsThatTheMachineFound(String kernel) {
    Replay<GpuState> replay = replay(kernel);
    int sectorBytes = replay.at(0).state().config().l1().sector();
    int checked = 0;
    for (long cycle = 1; cycle <= replay.profile().cycles(); cycle += 31) {
      GpuState state = replay.at(cycle).state();
      List<AccessView> accesses = new ArrayList<>();
      state.lastAccess(true).ifPresent(access -> accesses.add(access.access()));
      state.lastAccess(false).ifPresent(access -> accesses.add(access.access()));
      for (AccessView access : accesses) {
        Request request = new Request(access, sectorBytes);
        assertThat(request.passes()).isEqualTo(access.passes());
        checked++;
        if (access.space() == StateSpace.GLOBAL) {
          List<Long> touched = access.sectors().stream().map(SmView.SectorView::address).toList();
          for (int lane = 0; lane < 32; lane++) {
            if (request.isIn(lane)) {
              assertThat(touched).contains(access.addresses().get(lane) & -sectorBytes);
            }
          }
          assertThat(request.wanted()).isLessThanOrEqualTo(request.moved());
        }
      }
    }
    assertThat(checked).isPositive();
  }

  @Test
  void showsTheReconvergenceStackOfADividedWarp() {
    Replay<GpuState> replay = replay("branch");
    Frame<GpuState> frame =
        first(
            replay,
            1,
            state -> state.view().warps().stream().anyMatch(w -> w.waiting().size() > 1));
    WarpView warp = frame.state().focus().orElseThrow();
    List<Element> picture = draw(frame, SMALL, Look.PLAIN);

    assertThat(mark(picture, PREFIX + "path:active").data())
        .containsEntry("value", Lanes.text(warp.activeMask()));
    int inner = warp.waiting().size() - 1;
    assertThat(mark(picture, PREFIX + "path:" + inner).data())
        .containsEntry("value", Lanes.text(warp.waiting().get(inner).mask()));
    assertThat(warp.waiting().get(inner).mask() & warp.activeMask()).isZero();
    assertThat(VIEW.tell(frame, PREFIX, Look.PLAIN))
        .anyMatch(sentence -> sentence.startsWith("Warp " + warp.slot() + " is divided: lanes "));
  }

  @Test
  void choosesTheDetailByTheLastAccess() {
    Replay<GpuState> replay = replay("shared");
    Frame<GpuState> banks =
        first(replay, 1, state -> state.lastAccess(true).isPresent() && newest(state, true));
    Frame<GpuState> sectors =
        first(replay, 1, state -> state.lastAccess(false).isPresent() && newest(state, false));

    assertThat(marks(draw(banks, SMALL, Look.PLAIN))).anyMatch(m -> m.kind().equals("bank"));
    assertThat(marks(draw(banks, SMALL, Look.PLAIN))).noneMatch(m -> m.kind().equals("sector"));
    assertThat(marks(draw(sectors, SMALL, Look.PLAIN))).anyMatch(m -> m.kind().equals("sector"));
  }

  private static boolean newest(GpuState state, boolean shared) {
    return state.view().warps().stream().allMatch(warp -> warp.waiting().isEmpty())
        && state.ago(state.lastAccess(shared).orElseThrow().access().cycle()) == 0
        && state
            .lastAccess(!shared)
            .map(other -> state.ago(other.access().cycle()) > 0)
            .orElse(true);
  }

  @Test
  void showsTheLineOfCudaThatAnInstructionWasCompiledFrom() {
    Replay<GpuState> replay = replay("naive");
    Frame<GpuState> frame = first(replay, replay.profile().cycles() / 3, state -> loads(state) > 0);

    assertThat(texts(draw(frame, WIDE, Look.PLAIN)))
        .anyMatch(text -> text.bold() && text.text().startsWith("sum = fmaf("));
  }

  @Test
  void marksTheChosenElementInEveryLaneThatHoldsIt() {
    Replay<GpuState> replay = replay("naive");
    Frame<GpuState> frame = first(replay, replay.profile().cycles() / 3, state -> loads(state) > 0);
    Mark lane =
        marks(draw(frame, WIDE, Look.PLAIN)).stream()
            .filter(mark -> mark.kind().equals("lane") && !"".equals(mark.data().get("tag")))
            .findFirst()
            .orElseThrow();
    String unit = String.valueOf(lane.data().get("unit"));
    Look chosen = look("en", 12, lane.data().get("tag"), null);

    assertThat(mark(draw(frame, WIDE, chosen), unit).elements())
        .hasSizeGreaterThan(lane.elements().size());
  }

  @Test
  void showsTheEndOfALaunchBesideTheBeginningOfTheNext() {
    Replay<GpuState> replay = replay("mlp-forward", "", Map.of());
    long cycles = replay.profile().cycles();
    for (long cycle = 1; cycle <= cycles; cycle += cycles / 20) {
      Frame<GpuState> frame = replay.at(cycle);
      assertThatPicture(draw(frame, SMALL, Look.PLAIN)).isReadable(SMALL, Look.PLAIN, PREFIX);
    }
    assertThat(replay.at(cycles).launch()).isPositive();
  }

  @Test
  void showsOneOfSeveralSms() {
    Replay<GpuState> replay =
        replay("matmul", "coalesced", Map.of("m", "16", "k", "4", "n", "16"), "sm.count=4");
    Frame<GpuState> frame = replay.at(replay.profile().cycles() / 2);

    assertThat(texts(draw(frame, SMALL, Look.PLAIN)))
        .anyMatch(text -> text.text().equals("SM 0 of 4"));
    assertThatPicture(draw(frame, SMALL, Look.PLAIN)).isReadable(SMALL, Look.PLAIN, PREFIX);
  }

  @Test
  void explainsWhatTheReaderPointsAtFirst() {
    Replay<GpuState> replay = replay("naive");
    Frame<GpuState> frame = first(replay, replay.profile().cycles() / 3, state -> loads(state) > 0);
    int slot = frame.state().view().warps().get(0).slot();
    Look pointing = look("en", 12, null, PREFIX + "lane:" + slot + ",5");

    assertThat(VIEW.tell(frame, PREFIX, pointing).get(0)).startsWith("Warp " + slot + ", lane 5 ");
    assertThat(VIEW.tell(frame, PREFIX, look("en", 12, null, "gpu/lane:x,y")))
        .isEqualTo(VIEW.tell(frame, PREFIX, Look.PLAIN));
  }

  @Test
  void saysTheSameInBothLanguages() throws IOException {
    Properties english = words("en");
    Properties korean = words("ko");

    assertThat(korean.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(values(korean.getProperty(key)))
          .as(key)
          .isEqualTo(values(english.getProperty(key)));
    }
    for (SlotCause cause : SlotCause.values()) {
      assertThat(english).containsKey("cause." + cause.name().toLowerCase(Locale.ROOT));
    }
  }

  /** Which values a text speaks of. */
  private static List<Integer> values(String text) {
    return java.util.regex.Pattern.compile("\\{(\\d)}")
        .matcher(text)
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .sorted()
        .distinct()
        .toList();
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    try (InputStream in = GpuView.class.getResourceAsStream("words_" + language + ".properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }
}
