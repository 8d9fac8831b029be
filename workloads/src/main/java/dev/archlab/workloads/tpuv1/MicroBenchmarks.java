package dev.archlab.workloads.tpuv1;

import dev.archlab.tpu.TpuLaunch;
import dev.archlab.tpu.TpuMachine;
import dev.archlab.tpu.TpuProgram;
import dev.archlab.tpu.TpuSimulation;
import java.util.Objects;
import java.util.function.Supplier;

/** Programs that measure one figure of the array. */
final class MicroBenchmarks {

  private static final int MORE = 8;

  private MicroBenchmarks() {}

  private static TpuSimulation run(TpuMachine machine, String text) {
    TpuLaunch launch = new TpuLaunch(TpuProgram.parse("measure.tpu", text), "measure");
    TpuSimulation simulation = machine.launch(launch, null);
    simulation.run();
    return simulation;
  }

  /** Cycles that each further multiply of B × 256 operands adds to a program on a new machine. */
  static double cyclesPerMultiply(Supplier<TpuMachine> machines, int rows) {
    return (cyclesOfMultiplies(machines.get(), rows, 1 + MORE)
            - cyclesOfMultiplies(machines.get(), rows, 1))
        / (double) MORE;
  }

  private static long cyclesOfMultiplies(TpuMachine machine, int rows, int count) {
    String multiply =
        "matrix_multiply.s8 accumulator=0, from=0, rows=%d, depth=256".formatted(rows);
    String text =
        "read_weights.s8 from=%d, rows=256, columns=256\n%s, next_tile\n"
            .formatted(machine.heap().base(), multiply);
    return run(machine, text + (multiply + "\n").repeat(count - 1)).cycle();
  }

  /** Cycles in which a tile moves into an array that has nothing else to do. */
  static long cyclesPerShift(TpuMachine machine) {
    String text =
        """
        read_weights.s8 from=%d, rows=256, columns=256
        matrix_multiply.s8 accumulator=0, from=0, rows=1, depth=256, next_tile
        """;
    TpuSimulation simulation = run(machine, text.formatted(machine.heap().base()));
    return Objects.requireNonNull(simulation.account().primary().causes().get("stationary_load"));
  }
}
