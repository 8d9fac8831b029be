package dev.archlab.cpu;

import static dev.archlab.cpu.TestPrograms.launch;
import static dev.archlab.cpu.TestPrograms.machine;
import static dev.archlab.cpu.TestPrograms.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.cpu.assembler.Assembler;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.Region;
import dev.archlab.sim.Simulation;
import dev.archlab.sim.Snapshot;
import dev.archlab.sim.UsageException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpuMachineTest {

  @Test
  void passesArgumentsAndReturnsTheResult() {
    CpuLaunch launch =
        new CpuLaunch(
            "f",
            Assembler.assemble(
                "p.s", "f: add a0, a0, a1\n fcvt.l.s a2, fa0\n fcvt.l.d a3, fa1\n ret"),
            "f",
            List.of(40L, 2L),
            List.of(3f, 4d));
    CpuSimulation simulation = machine().launch(launch, null);
    simulation.run();
    assertThat(simulation.pipeline().exitCode()).isEqualTo(42);
    assertThat(simulation.pipeline().hart().register(12)).isEqualTo(3);
    assertThat(simulation.pipeline().hart().register(13)).isEqualTo(4);
  }

  @Test
  void passesTheArgumentsBehindTheEighthOnTheStack() {
    CpuSimulation simulation =
        machine()
            .launch(
                launch(
                    "f: ld a1, 0(sp)\n ld a2, 8(sp)\n ld a3, 16(sp)\n andi a0, sp, 15\n ret",
                    0L,
                    0L,
                    0L,
                    0L,
                    0L,
                    0L,
                    0L,
                    0L,
                    9L,
                    -10L,
                    1L << 40),
                null);
    simulation.run();
    assertThat(simulation.pipeline().exitCode()).isZero();
    assertThat(simulation.pipeline().hart().register(11)).isEqualTo(9);
    assertThat(simulation.pipeline().hart().register(12)).isEqualTo(-10);
    assertThat(simulation.pipeline().hart().register(13)).isEqualTo(1L << 40);
  }

  @Test
  void writesToItsOutputAndExits() {
    CpuSimulation simulation =
        run(
            """
            .rodata
            text: .ascii "hello\\n"
            .set length, . - text
            .text
            f:  li a0, 1
                la a1, text
                li a2, length
                li a7, 64
                ecall
                li a0, 7
                li a7, 93
                ecall
                ebreak
            """);
    assertThat(new String(simulation.pipeline().output(), StandardCharsets.UTF_8))
        .isEqualTo("hello\n");
    assertThat(simulation.pipeline().exitCode()).isEqualTo(7);
  }

  private static final String TOHOST =
      """
      _start: ld a0, 0(sp)
        la t0, tohost
        slli a0, a0, 1
        addi a0, a0, 1
        sw a0, 0(t0)
        sw x0, 4(t0)
      1: j 1b
        .data
        .balign 8
      tohost: .dword 0
      """;

  @Test
  void endsAProcessByTohostInTheSameCycleSteppedAsRun() {
    CpuLaunch launch =
        CpuLaunch.process(Assembler.assemble("t.s", TOHOST), List.of("t.s", "one", "two"));
    CpuSimulation run = machine().launch(launch, null);
    run.run();
    CpuSimulation stepped = machine().launch(launch, null);
    Snapshot early = stepped.snapshot();
    while (stepped.step()) {}
    assertThat(run.pipeline().exitCode()).isEqualTo(3);
    assertThat(stepped.cycle()).isEqualTo(run.cycle());
    assertThat(stepped.account()).isEqualTo(run.account());
    assertThat(stepped.counters()).isEqualTo(run.counters());
    stepped.restore(early);
    stepped.run();
    assertThat(stepped.cycle()).isEqualTo(run.cycle());
  }

  @Test
  void refusesACommandLineThatTheStackCannotHold() {
    CpuLaunch launch =
        CpuLaunch.process(Assembler.assemble("t.s", TOHOST), List.of("x".repeat(600_000)));
    assertThatThrownBy(() -> machine().launch(launch, null))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("of its stack; at most 524288 are possible");
  }

  @Test
  void givesEveryLaunchFreshData() {
    CpuMachine machine = machine();
    CpuLaunch count =
        launch(
            "f: la t0, x\n ld a0, 0(t0)\n addi a0, a0, 1\n sd a0, 0(t0)\n ret\n.data\nx: .dword 5");
    for (int i = 0; i < 2; i++) {
      CpuSimulation simulation = machine.launch(count, null);
      simulation.run();
      assertThat(simulation.pipeline().exitCode()).isEqualTo(6);
    }
  }

  @Test
  void keepsItsCachesWarmFromLaunchToLaunch() {
    CpuMachine machine = machine();
    CpuLaunch launch = launch("f: ld a0, 0(a0)\n ret", machine.heap().base());
    Simulation cold = machine.launch(launch, null);
    cold.run();
    Simulation warm = machine.launch(launch, null);
    warm.run();
    assertThat(cold.counters().get("l1d_misses")).isEqualTo(1);
    assertThat(warm.counters().get("l1d_misses")).isZero();
    assertThat(warm.counters().get("l1i_misses")).isZero();
    assertThat(warm.cycle()).isLessThan(cold.cycle());
  }

  @Test
  void readsANewProgramFromMemoryAndNotFromTheCache() {
    CpuMachine machine = machine();
    machine.launch(launch("f: ret"), null).run();
    Simulation second = machine.launch(launch("f: nop\n ret"), null);
    second.run();
    assertThat(second.counters().get("l1i_misses")).isPositive();
  }

  @Test
  void keepsProgramAndStackOutsideTheHeap() {
    CpuMachine machine = machine();
    CpuSimulation simulation = machine.launch(launch("f: sd ra, -8(sp)\n mv a0, sp\n ret"), null);
    simulation.run();
    assertThat(machine.heap().contains(simulation.pipeline().exitCode() - 8)).isFalse();
    assertThat(machine.heap().contains(Assembler.BASE)).isFalse();
    assertThat(machine.memory().isMapped(machine.heap().base() + machine.heap().bytes() - 1))
        .isTrue();
    assertThat(machine.memory().isMapped(machine.heap().base() + machine.heap().bytes())).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ld a0, 0(zero)            | no memory at address 0x0 in 'ld a0, 0(zero)'",
        "li t0, 1; lw a0, 0(t0)    | misaligned access of 4 bytes at address 0x1 in 'lw a0, 0(t0)'",
        "ebreak                    | breakpoint in 'ebreak'",
        "li a7, 1; ecall           | system call 1 is not provided; there are 64 (write), 93 (exit) and 94 (exit_group) in 'ecall'",
        "csrr a0, 0x300            | no control and status register 0x300 in 'csrrs a0, 0x300, zero'",
        "csrw cycle, a0            | write to read-only cycle in 'csrrw zero, cycle, a0'",
        "fsrmi 5; fadd.s f0, f0, f0 | reserved rounding mode in 'fadd.s ft0, ft0, ft0'",
        "li t0, 6; jr t0           | jump to misaligned address 0x6 in 'jalr zero, 0(t0)'",
      })
  void stopsWithAFaultThatSaysWhereAndWhy(String text, String message) {
    assertThatThrownBy(() -> run("f: nop\n" + text.strip()))
        .isInstanceOf(MachineFault.class)
        .hasMessageStartingWith("test.s:2:")
        .hasMessageContaining(": " + message + ", hart 0, cycle ");
  }

  @Test
  void faultsWhenItRunsIntoDataThatIsNoInstruction() {
    assertThatThrownBy(() -> run("f: nop\n.word 0xffffffff"))
        .isInstanceOf(MachineFault.class)
        .hasMessageStartingWith("pc 0x80000004: illegal instruction .word 0xffffffff");
  }

  @Test
  void faultsWhenItJumpsToWhereThereIsNoMemory() {
    assertThatThrownBy(() -> run("f: jr zero"))
        .isInstanceOf(MachineFault.class)
        .hasMessageStartingWith("pc 0x0: no memory at address 0x0");
  }

  @Test
  void endsAProgramThatNeverEnds() {
    CpuLaunch endless = launch("f: j f");
    for (boolean stepping : new boolean[] {false, true}) {
      CpuSimulation simulation = machine("watchdog=1000").launch(endless, null);
      assertThatThrownBy(
              () -> {
                if (stepping) {
                  while (simulation.step()) {}
                }
                simulation.run();
              })
          .isInstanceOfSatisfying(
              MachineFault.class,
              fault -> {
                assertThat(fault.kind()).isEqualTo(MachineFault.Kind.LIMIT);
                assertThat(fault.cycle()).isEqualTo(1000);
                assertThat(fault).hasMessageContaining("test.s:1:4");
              });
    }
  }

  @Test
  void refusesAProgramThatIsTooLarge() {
    assertThatThrownBy(() -> run("f: ret\n.bss\n.zero 5000000"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("test.s");
  }

  @Test
  void followsValuesThroughRegistersInAWatchedRun() {
    CpuMachine machine = machine();
    long a = machine.heap().base();
    Region b = Region.dense("b", a + 64, dev.archlab.sim.ElementType.F32, 4);
    String text =
        "f: flw ft0, 0(a0)\n flw ft1, 64(a0)\n fmadd.s ft1, ft0, ft0, ft1\n fmv.s ft2, ft0\n"
            + " fadd.s ft3, ft0, ft1\n fsw ft3, 4(a0)\n ret";
    CpuSimulation simulation = machine.launch(launch(text, a), new dev.archlab.sim.Probe() {});
    simulation.run();
    assertThat(simulation.pipeline().tag(32)).isEqualTo(a);
    assertThat(b.element(simulation.pipeline().tag(33))).isEqualTo("b[0]");
    assertThat(simulation.pipeline().tag(34)).isEqualTo(a);
    assertThat(simulation.pipeline().tag(35)).isEqualTo(a + 4);
  }
}
