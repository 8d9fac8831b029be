package dev.archlab.tpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.MachineFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program that does what the machine cannot do is stopped, and says where. */
class FaultTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "copy to=65533:4, a=0:4, rows=1, columns=1 | test.tpu:1:1: unified buffer address 65533 to"
            + " 65536 outside 0 to 65535 in 'copy to=65533:4, a=0:4, rows=1, columns=1', vector"
            + " unit, cycle 0",
        "copy to=0:4, a=0-4:4, rows=1, columns=1 | test.tpu:1:1: unified buffer address -4 to -1",
        "activate to=0, accumulator=250, rows=7, columns=2 | test.tpu:1:1: accumulators row 250 to"
            + " 256 outside 0 to 255",
        "read_host_memory to=0, from=0, rows=1, columns=1 | test.tpu:1:1: DRAM address 0x0 to 0x3"
            + " outside 0x10000 to 0x400ffff",
        "read_weights from=65536, rows=9, columns=8 | test.tpu:1:1: a tile of 9 × 8 weights does not"
            + " fit the array of 8 × 8",
        "matrix_multiply accumulator=0, from=0, rows=1, depth=9 | test.tpu:1:1: a depth of 9",
        "activate to=0, accumulator=0, rows=1, columns=9 | test.tpu:1:1: 9 columns are more",
        "matrix_multiply accumulator=0, from=0, rows=1, depth=1, next_tile | test.tpu:1:1: weight"
            + " FIFO underflow",
        "matrix_multiply accumulator=0, from=0, rows=1, depth=1 | test.tpu:1:1: weight FIFO underflow",
      })
  void saysWhatIsOutOfRangeAndWhere(String text, String message) {
    TpuSimulation run = Tpus.machine(8, 8).launch(Tpus.launch(text), null);
    assertThatThrownBy(run::run).isInstanceOf(MachineFault.class).hasMessageStartingWith(message);
    TpuSimulation stepped = Tpus.machine(8, 8).launch(Tpus.launch(text), null);
    assertThatThrownBy(
            () -> {
              while (stepped.step()) {}
            })
        .isInstanceOf(MachineFault.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void namesTheIterationsInstructionAndCycle() {
    TpuSimulation simulation =
        Tpus.machine(8, 8)
            .launch(
                Tpus.launch(
                    """
                    # the third copy leaves the buffer
                    loop i, 4
                      copy to=30000*i:4, a=0:4, rows=1, columns=1
                    end
                    """),
                null);
    assertThatThrownBy(simulation::run)
        .isInstanceOf(MachineFault.class)
        .hasMessage(
            "test.tpu:3:3: unified buffer address 90000 to 90003 outside 0 to 65535 in 'copy"
                + " to=0+30000*i:4, a=0:4, rows=1, columns=1', vector unit, cycle 3");
  }

  @Test
  void anIndexOutsideItsTableIsAFaultWhenItIsUsed() {
    TpuSimulation simulation =
        Tpus.machine(8, 8)
            .launch(
                Tpus.launch(
                    """
                    iota to=0:0, rows=1, columns=4, start=7
                    gather to=64:0, table=128:0, index=0:0, rows=1, columns=4, size=9
                    """),
                null);
    assertThatThrownBy(simulation::run)
        .isInstanceOf(MachineFault.class)
        .hasMessageStartingWith("test.tpu:2:1: index 9 at row 0, column 2 is outside 0 to 8");
  }

  @Test
  void tilesThatNobodyTakesEndInADeadlockThatIsFoundInTheSameCycleBySteppingAndRunning() {
    String text =
        """
        loop i, 100
          read_weights from=65536, rows=8, columns=8
        end
        """;
    TpuSimulation run = Tpus.machine(8, 8).launch(Tpus.launch(text), null);
    TpuSimulation stepped = Tpus.machine(8, 8).launch(Tpus.launch(text), null);
    assertThatThrownBy(run::run)
        .isInstanceOf(MachineFault.class)
        .hasMessageContaining("deadlock: the weight FIFO is full");
    assertThatThrownBy(
            () -> {
              while (stepped.step()) {}
            })
        .isInstanceOf(MachineFault.class);
    assertThat(stepped.cycle()).isEqualTo(run.cycle());
  }

  @Test
  void theWatchdogEndsWhatLastsTooLong() {
    TpuConfig config = Tpus.config(Tpus.array(8, 8));
    TpuConfig impatient =
        new TpuConfig(
            config.clock(),
            500,
            config.sequencer(),
            config.array(),
            config.weightFifo(),
            config.unifiedBuffer(),
            config.accumulators(),
            config.activation(),
            config.vector(),
            config.dma(),
            config.dram(),
            config.hostLink());
    TpuLaunch launch =
        Tpus.launch("loop i, 1000000\nactivate to=0, accumulator=0, rows=100, columns=8\nend");
    TpuSimulation run = Tpus.machine(impatient).launch(launch, null);
    TpuSimulation stepped = Tpus.machine(impatient).launch(launch, null);
    assertThatThrownBy(run::run)
        .isInstanceOfSatisfying(
            MachineFault.class,
            fault -> {
              assertThat(fault.kind()).isEqualTo(MachineFault.Kind.LIMIT);
              assertThat(fault.cycle()).isEqualTo(500);
            });
    assertThatThrownBy(
            () -> {
              while (stepped.step()) {}
            })
        .isInstanceOfSatisfying(
            MachineFault.class, fault -> assertThat(fault.cycle()).isEqualTo(500));
  }
}
