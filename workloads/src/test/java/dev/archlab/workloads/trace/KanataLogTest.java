package dev.archlab.workloads.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class KanataLogTest {

  private static final List<String> STAGES = List.of("IF", "ID", "EX", "MEM", "WB");

  /** An instruction of a log. */
  private static final class Op {
    private String label = "";
    private String detail = "";
    private final Map<String, Long> begin = new HashMap<>();
    private final Map<String, Long> end = new HashMap<>();
    private final List<Integer> producers = new ArrayList<>();
    private String inStage = "";
    private boolean retired;
    private boolean flushed;
  }

  /** Reads a log, and checks each command against what the format says of it. */
  private static final class Log {
    private final List<Op> ops = new ArrayList<>();
    private long cycle = -1;
    private int retired;

    Log(String text) {
      List<String> lines = text.lines().toList();
      assertThat(lines.get(0)).isEqualTo("Kanata\t0004");
      assertThat(lines.get(1)).startsWith("C=\t");
      for (String line : lines.subList(1, lines.size())) {
        read(line.split("\t", -1));
      }
    }

    private void read(String[] columns) {
      switch (columns[0]) {
        case "C=" -> cycle = Long.parseLong(columns[1]);
        case "C" -> {
          assertThat(Long.parseLong(columns[1])).isPositive();
          cycle += Long.parseLong(columns[1]);
        }
        case "I" -> {
          assertThat(columns).hasSize(4);
          assertThat(Integer.parseInt(columns[1])).isEqualTo(ops.size());
          ops.add(new Op());
        }
        default -> {
          assertThat(columns).hasSize(4);
          command(columns, ops.get(Integer.parseInt(columns[1])));
        }
      }
    }

    private void command(String[] columns, Op op) {
      assertThat(op.retired || op.flushed).isFalse();
      switch (columns[0]) {
        case "L" -> {
          if (columns[2].equals("0")) {
            op.label += columns[3];
          } else {
            assertThat(columns[2]).isEqualTo("1");
            op.detail += columns[3];
          }
        }
        case "S" -> {
          assertThat(op.inStage).isEmpty();
          assertThat(columns[3]).isEqualTo(STAGES.get(op.begin.size()));
          assertThat(op.begin.put(columns[3], cycle)).isNull();
          op.inStage = columns[3];
        }
        case "E" -> {
          assertThat(columns[3]).isEqualTo(op.inStage);
          assertThat(op.end.put(columns[3], cycle)).isNull();
          assertThat(cycle).isGreaterThan(op.begin.get(columns[3]));
          op.inStage = "";
        }
        case "W" -> {
          int producer = Integer.parseInt(columns[2]);
          assertThat(producer).isLessThan(Integer.parseInt(columns[1]));
          op.producers.add(producer);
        }
        case "R" -> {
          assertThat(op.inStage).isEmpty();
          op.flushed = columns[3].equals("1");
          op.retired = columns[3].equals("0");
          assertThat(op.flushed).isNotEqualTo(op.retired);
          assertThat(Integer.parseInt(columns[2])).isEqualTo(retired);
          retired += op.retired ? 1 : 0;
        }
        default -> throw new AssertionError("no such command: " + columns[0]);
      }
    }
  }

  private static Log log(TracedRun run) throws IOException {
    return new Log(run.trace(TraceFormat.KANATA, CycleWindow.ALL));
  }

  @Test
  void everyInstructionIsIntroducedAndEndedOnce() throws IOException {
    TracedRun run = TracedRun.matmul("cpu");
    Log log = log(run);
    assertThat(log.cycle).isEqualTo(run.device().cycles());
    assertThat(log.ops).allMatch(op -> op.retired || op.flushed);
    assertThat((long) log.retired)
        .isEqualTo(run.device().counters().get("instructions_retired"))
        .isLessThan(log.ops.size());
    for (Op op : log.ops) {
      assertThat(op.begin).hasSize(op.retired ? 5 : op.begin.size());
      assertThat(op.flushed && op.begin.containsKey("EX")).isFalse();
      for (int i = 1; i < op.begin.size(); i++) { // a stage follows the other without a gap
        assertThat(op.begin.get(STAGES.get(i))).isEqualTo(op.end.get(STAGES.get(i - 1)));
      }
    }
  }

  @Test
  void oneInstructionIsInAStageAtATime() throws IOException {
    Log log = log(TracedRun.matmul("cpu"));
    for (String stage : STAGES) {
      long free = 0;
      for (Op op : log.ops) {
        if (op.begin.containsKey(stage)) {
          assertThat(op.begin.get(stage)).isGreaterThanOrEqualTo(free);
          free = op.end.get(stage);
        }
      }
    }
  }

  @Test
  void launchesFollowEachOther() throws IOException {
    TracedRun run = TracedRun.of("linreg", Map.of(), "cpu");
    Log log = log(run);
    assertThat(log.cycle).isEqualTo(run.device().cycles());
    assertThat((long) log.retired).isEqualTo(run.device().counters().get("instructions_retired"));
  }

  @Test
  void arrowsComeFromWhereAnOperandIsForwarded() throws IOException {
    Log log =
        log(
            TracedRun.assembly(
                """
                .globl _start
                _start:
                  li a0, 5
                  addi a1, a0, 1
                  add a2, a0, a1
                  nop
                  nop
                  nop
                  add a3, a2, a1
                  li a0, 0
                  li a7, 93
                  ecall
                """));
    assertThat(log.ops.get(0).producers).isEmpty();
    assertThat(log.ops.get(1).producers).containsExactly(0);
    assertThat(log.ops.get(2).producers).containsExactlyInAnyOrder(0, 1);
    assertThat(log.ops.get(6).producers).isEmpty(); // read in ID: both were written long ago
    assertThat(log.ops.get(1).label).endsWith(": addi a1, a0, 1");
    assertThat(log.ops.get(1).detail).startsWith("test.s:4");
  }

  @Test
  void whatFollowsAMispredictedBranchIsFlushed() throws IOException {
    Log log =
        log(
            TracedRun.assembly(
                """
                .globl _start
                _start:
                  li t0, 1
                  bnez t0, over
                  li a1, 1
                  li a2, 2
                over:
                  li a0, 0
                  li a7, 93
                  ecall
                """));
    List<Op> flushed = log.ops.stream().filter(op -> op.flushed).toList();
    assertThat(flushed)
        .anySatisfy(
            op -> {
              assertThat(op.label).endsWith("addi a1, zero, 1");
              assertThat(op.detail).endsWith("squashed: branch_mispredict");
            });
    assertThat(log.ops.stream().filter(op -> op.retired).map(op -> op.label))
        .noneMatch(label -> label.contains("a1") || label.contains("a2"));
  }

  @Test
  void aWindowBeginsAtItsCycle() throws IOException {
    TracedRun run = TracedRun.matmul("cpu");
    String text = run.trace(TraceFormat.KANATA, new CycleWindow(1000, 1200));
    assertThat(text.lines().skip(1).findFirst()).contains("C=\t1000");
    long cycles =
        text.lines()
            .filter(line -> line.startsWith("C\t"))
            .mapToLong(line -> Long.parseLong(line.substring(2)))
            .sum();
    assertThat(cycles).isEqualTo(200);
  }
}
