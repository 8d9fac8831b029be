package dev.archlab.workloads.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.archlab.sim.CycleAccount.SlotGroup;
import dev.archlab.sim.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChromeTraceTest {

  /** A small product: one launch; or a regression: several. */
  private static TracedRun run(String workload, String machine) {
    return workload.equals("matmul")
        ? TracedRun.matmul(machine)
        : TracedRun.of(workload, Map.of(), machine);
  }

  /**
   * What the Trace Event Format asks of a file: B and E balanced and nested, X within what is open
   * and not over each other, in order on every row; every row named.
   */
  @ParameterizedTest
  @CsvSource({"matmul, cpu", "matmul, gpu", "matmul, tpu", "linreg, gpu", "linreg, tpu"})
  void keepsTheRulesOfTheFormat(String workload, String machine) throws IOException {
    Events events = run(workload, machine).events();
    Map<String, Deque<String>> open = new HashMap<>();
    Map<String, Long> reached = new HashMap<>();
    for (JsonNode event : events.all()) {
      String row = Events.row(event);
      String phase = Events.phase(event);
      if (phase.equals("M") || phase.equals("C")) {
        continue;
      }
      assertThat(events.rows()).containsKey(row);
      assertThat(Events.begin(event)).isGreaterThanOrEqualTo(reached.getOrDefault(row, 0L));
      reached.put(row, Events.begin(event));
      Deque<String> stack = open.computeIfAbsent(row, unused -> new ArrayDeque<>());
      switch (phase) {
        case "B" -> stack.push(Events.name(event));
        case "E" -> assertThat(stack.pop()).isEqualTo(Events.name(event));
        case "X" -> {
          assertThat(Events.duration(event)).isPositive();
          reached.put(row, Events.begin(event) + Events.duration(event));
        }
        default -> assertThat(phase).isEqualTo("i");
      }
    }
    assertThat(open.values()).allMatch(Deque::isEmpty);
    assertThat(events.of("X")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"matmul, cpu", "matmul, gpu", "matmul, tpu", "linreg, cpu", "linreg, gpu"})
  void launchesAreTheSessionsAndTheirCyclesTheRuns(String workload, String machine)
      throws IOException {
    TracedRun run = run(workload, machine);
    Events events = run.events();
    long cycles = 0;
    int begun = 0;
    JsonNode begin = null;
    for (JsonNode event : events.all()) {
      if (Events.phase(event).equals("B") && event.required("cat").asText().equals("launch")) {
        begin = event;
        begun++;
        assertThat(Events.cycle(event)).isEqualTo(cycles);
      } else if (begin != null && Events.phase(event).equals("E")) { // launches hold no other
        cycles += Events.begin(event) - Events.begin(begin);
        assertThat(event.required("args").required("end_cycle").longValue()).isEqualTo(cycles);
        begin = null;
      }
    }
    assertThat(cycles).isEqualTo(run.device().cycles());
    long launches =
        run.device().session().events().stream().filter(Session.Launched.class::isInstance).count();
    assertThat(begun).isEqualTo((int) launches).isPositive();
  }

  @Test
  void aPipelinesRowsAreItsAccountAndItsInstructions() throws IOException {
    TracedRun run = TracedRun.matmul("cpu");
    Events events = run.events();
    assertThat(events.sums("retire slot")).isEqualTo(positive(run.device().account().primary()));
    long retired = run.device().counters().get("instructions_retired");
    for (String stage : List.of("EX", "MEM", "WB")) { // nothing behind EX is ever squashed
      assertThat(events.slices(stage)).hasSize((int) retired);
    }
    long squashed =
        events.slices("ID").stream()
            .filter(
                event -> event.required("args").path("waits_for").asText().startsWith("squashed"))
            .count();
    assertThat(events.slices("ID")).hasSize((int) (retired + squashed));
    assertThat(squashed).isPositive();
  }

  @Test
  void anInstructionSaysWhatItWaitedFor() throws IOException {
    Events events =
        TracedRun.assembly(
                """
                .globl _start
                _start:
                  addi sp, sp, -16
                  ld a0, 0(sp)
                  addi a1, a0, 1
                  li a0, 0
                  li a7, 93
                  ecall
                """)
            .events();
    JsonNode user =
        events.slices("ID").stream()
            .filter(event -> Events.name(event).equals("addi a1, a0, 1"))
            .findFirst()
            .orElseThrow();
    assertThat(user.required("args").required("waits_for").asText()).contains("load_use");
    assertThat(user.required("args").required("at").asText()).startsWith("test.s:5");
    JsonNode load =
        events.slices("MEM").stream()
            .filter(event -> Events.name(event).startsWith("ld"))
            .findFirst()
            .orElseThrow();
    assertThat(load.required("args").required("waits_for").asText()).isEqualTo("dcache_miss");
  }

  @Test
  void schedulersWarpsAndCtasOfAGpuAreItsAccountAndCounters() throws IOException {
    TracedRun run = TracedRun.of("matmul", Map.of("m", "130", "k", "4", "n", "130"), "gpu");
    Events events = run.events();
    Map<String, Long> schedulers = new TreeMap<>();
    long issued = 0;
    long ctas = 0;
    for (String row : events.rows().values()) {
      if (row.contains("scheduler")) {
        events.sums(row).forEach((cause, cycles) -> schedulers.merge(cause, cycles, Long::sum));
      } else if (row.contains("warp slot")) {
        issued += events.slices(row).stream().filter(Events::isInstruction).count();
      } else if (row.contains("CTA slot")) {
        ctas += events.slices(row).size();
      }
    }
    Map<String, Long> account = positive(run.device().account().primary());
    account.remove("no_warp"); // a gap in the row
    assertThat(schedulers).isEqualTo(account);
    assertThat(issued).isEqualTo(run.device().counters().get("warp_instructions"));
    assertThat(ctas).isEqualTo(run.device().counters().get("ctas")).isGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"matmul", "linreg"})
  void theUnitsOfATpuAreItsAccount(String workload) throws IOException {
    TracedRun run = run(workload, "tpu");
    Events events = run.events();
    for (SlotGroup group : run.device().account().groups()) {
      Map<String, Long> account = positive(group);
      account.remove("no_instruction_issued"); // a gap in the row
      assertThat(events.sums(group.name())).as(group.name()).isEqualTo(account);
    }
  }

  private static Map<String, Long> positive(SlotGroup group) {
    Map<String, Long> causes = new TreeMap<>(group.causes());
    causes.values().removeIf(cycles -> cycles == 0);
    return causes;
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpu", "gpu", "tpu"})
  void ratesAddUpToTheCounters(String machine) throws IOException {
    TracedRun run = TracedRun.matmul(machine);
    Events events = run.events();
    List<JsonNode> read =
        events.of("C").stream()
            .filter(event -> Events.name(event).equals("dram read bytes per cycle"))
            .toList();
    double bytes = 0;
    for (int i = 0; i + 1 < read.size(); i++) {
      bytes += value(read.get(i)) * (Events.begin(read.get(i + 1)) - Events.begin(read.get(i)));
    }
    long counted = run.device().counters().get("dram_read_bytes");
    assertThat(bytes).isCloseTo(counted, within(1e-6));
    assertThat(value(read.get(read.size() - 1))).isZero();
  }

  private static double value(JsonNode event) {
    return event.required("args").required("value").doubleValue();
  }

  @Test
  void theHostLinkTakesItsTimeBetweenTheCycles() throws IOException {
    TracedRun run = TracedRun.matmul("gpu");
    List<JsonNode> host = run.events().slices("host: phases, transfers, launches");
    assertThat(host)
        .extracting(Events::name)
        .containsExactly(
            "upload 432 bytes",
            "upload 360 bytes",
            "launch matmul_register_tile_f32_1",
            "download 480 bytes");
    double seconds =
        run.device().session().hostSeconds(run.machine().build().hostLink().orElseThrow());
    long cycles = host.stream().mapToLong(Events::duration).sum();
    assertThat(cycles * 1e-9).isBetween(seconds, seconds + host.size() * 1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpu", "gpu", "tpu"})
  void aWindowHoldsItsCyclesOnly(String machine) throws IOException {
    TracedRun run = TracedRun.matmul(machine);
    Events all = run.events();
    Events window = run.events(new CycleWindow(70, 170));
    long offset = machine.equals("cpu") ? 0 : Events.begin(all.of("B").get(1));
    for (JsonNode slice : window.of("X")) {
      if (!window.rows().get(Events.row(slice)).startsWith("host")) {
        assertThat(Events.cycle(slice)).isBetween(70L, 169L);
        assertThat(Events.begin(slice)).isEqualTo(offset + Events.cycle(slice));
        assertThat(Events.cycle(slice) + Events.duration(slice)).isLessThanOrEqualTo(170);
      }
    }
    String row =
        Map.of("cpu", "retire slot", "gpu", "SM 0 scheduler 0", "tpu", "array").get(machine);
    assertThat(window.sums(row).values().stream().mapToLong(Long::longValue).sum()).isEqualTo(100);
  }

  @Test
  void aTraceThatGrowsTooLargeEndsEarly() throws IOException {
    TracedRun run = TracedRun.matmul("cpu");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Recording recording;
    try (TraceFile file = new TraceFile(out, TraceFormat.CHROME, "test")) {
      recording =
          file.record(
              "run", run.machine().build(), run.device().session(), CycleWindow.ALL, 50_000);
      recording.run();
    }
    assertThat(recording.isCut()).isTrue();
    assertThat(recording.cycle()).isPositive().isLessThan(run.device().cycles());
    assertThat(out.size()).isBetween(50_000, 75_000); // the generator has a buffer of 8,000 bytes
    Events events = Events.read(out.toString(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(events.sums("retire slot").values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(recording.cycle());
  }

  @Test
  void severalRunsAreSeveralProcesses() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TraceFile file = new TraceFile(out, TraceFormat.CHROME, "test")) {
      for (String name : List.of("gpu", "tpu")) {
        TracedRun run = TracedRun.matmul(name);
        file.record(
                name,
                run.machine().build(),
                run.device().session(),
                CycleWindow.ALL,
                Long.MAX_VALUE / 2)
            .run();
      }
    }
    Events events = Events.read(out.toString(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(events.of("M"))
        .filteredOn(event -> Events.name(event).equals("process_name"))
        .extracting(
            event -> event.required("pid").asInt(),
            event -> event.required("args").required("name").asText())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "gpu"),
            org.assertj.core.groups.Tuple.tuple(2, "tpu"));
  }

  @Test
  void tracesAreTheSameBytesEachTime() throws IOException {
    TracedRun run = TracedRun.matmul("gpu");
    assertThat(run.trace(TraceFormat.CHROME, CycleWindow.ALL))
        .isEqualTo(run.trace(TraceFormat.CHROME, CycleWindow.ALL));
  }

  @Test
  void aFullDiskIsReported() {
    TracedRun run = TracedRun.matmul("tpu");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> {
              try (TraceFile file = new TraceFile(full, TraceFormat.CHROME, "test")) {
                file.record(
                        "run", run.machine().build(), run.device().session(), CycleWindow.ALL, 1)
                    .run();
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }
}
