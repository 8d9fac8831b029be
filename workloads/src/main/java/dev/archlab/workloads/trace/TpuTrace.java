package dev.archlab.workloads.trace;

import dev.archlab.sim.Launch;
import dev.archlab.sim.Simulation;
import dev.archlab.tpu.ArrayCause;
import dev.archlab.tpu.TpuActivity;
import dev.archlab.tpu.TpuProgram;
import dev.archlab.tpu.TpuSimulation;
import dev.archlab.tpu.TpuUnit;
import dev.archlab.tpu.UnitCause;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The units of a TPU: what the array does, and for each unit its instructions and what it waits for
 * between them. Of several instructions in a unit the oldest is shown.
 */
final class TpuTrace implements MachineTrace {

  private static final int ARRAY = 10;
  private static final int FIRST_UNIT = 11;
  private static final TpuUnit[] UNITS = TpuUnit.values();
  private static final Label[] ARRAY_CAUSES = Label.causes(ArrayCause.values());
  private static final Label[] UNIT_CAUSES = Label.causes(UnitCause.values());

  private final Track[] units = new Track[UNITS.length];
  private final Map<Integer, Label> instructions = new HashMap<>();
  private @Nullable Track array;
  private @Nullable TpuSimulation simulation;

  @Override
  public void launch(Launch launch, Simulation launched, Tracks tracks) {
    simulation = (TpuSimulation) launched;
    instructions.clear();
    array = tracks.track(ARRAY, "array");
    for (TpuUnit unit : UNITS) {
      units[unit.ordinal()] = tracks.track(FIRST_UNIT + unit.ordinal(), unit.label());
    }
  }

  @Override
  public void look(long cycle) throws IOException {
    TpuSimulation now = Objects.requireNonNull(simulation);
    TpuActivity did = now.lastCycle();
    Objects.requireNonNull(array).show(cycle, ARRAY_CAUSES[did.array().ordinal()]);
    for (TpuUnit unit : UNITS) {
      show(now.program(), did, unit, cycle);
    }
  }

  private void show(TpuProgram program, TpuActivity did, TpuUnit unit, long cycle)
      throws IOException {
    Track track = units[unit.ordinal()];
    UnitCause cause = did.cause(unit);
    int pc = did.current(unit);
    boolean works = cause == null || cause == UnitCause.RUNNING;
    if (works && pc >= 0) {
      Label label =
          instructions.computeIfAbsent(
              pc,
              at ->
                  Label.instruction(
                      program.instructions().get(at).toString(), program.sourceMap().at(at)));
      track.show(cycle, label, did.number(unit) + 1);
    } else if (cause == null || cause == UnitCause.NO_INSTRUCTION_ISSUED) {
      track.close(cycle);
    } else {
      track.show(cycle, UNIT_CAUSES[cause.ordinal()]);
    }
  }

  @Override
  public String throughput() {
    return "macs";
  }
}
