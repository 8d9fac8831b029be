package dev.archlab.workloads.trace;

import dev.archlab.cpu.CpuLaunch;
import dev.archlab.cpu.CpuSimulation;
import dev.archlab.cpu.core.Cause;
import dev.archlab.cpu.core.Latch;
import dev.archlab.cpu.core.Pipeline;
import dev.archlab.cpu.core.Stage;
import dev.archlab.sim.Launch;
import dev.archlab.sim.Simulation;
import dev.archlab.sim.SourceMap;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline: for each stage the instructions in it, with what they waited for; and what became of
 * the retire slot. A squashed instruction is shown up to the cycle in which it was squashed.
 */
final class CpuTrace implements MachineTrace {

  private static final int RETIRE_SLOT = 10;
  private static final int FIRST_STAGE = 11;
  private static final Stage[] STAGES = Stage.values();
  private static final String[] NAMES = {"IF", "ID", "EX", "MEM", "WB"};
  private static final Label[] CAUSES = Label.causes(Cause.values());

  private final Track[] stages = new Track[STAGES.length];
  private final long[] squashed = new long[STAGES.length];
  private CpuInstructions instructions = new CpuInstructions(SourceMap.NONE);
  private PipelineStall stall = new PipelineStall();
  private @Nullable Track retireSlot;
  private @Nullable Pipeline pipeline;

  @Override
  public void launch(Launch launch, Simulation simulation, Tracks tracks) {
    pipeline = ((CpuSimulation) simulation).pipeline();
    instructions = new CpuInstructions(((CpuLaunch) launch).program().source());
    stall = new PipelineStall();
    retireSlot = tracks.track(RETIRE_SLOT, "retire slot");
    for (Stage stage : STAGES) {
      int at = stage.ordinal();
      stages[at] = tracks.track(FIRST_STAGE + at, NAMES[at]);
      squashed[at] = -1;
    }
  }

  @Override
  public void look(long cycle) throws IOException {
    Pipeline now = Objects.requireNonNull(pipeline);
    stall.look(now);
    Cause retired = now.stage(Stage.WRITE_BACK).cause();
    Objects.requireNonNull(retireSlot).show(cycle, CAUSES[retired.ordinal()]);
    for (int at = STAGES.length - 1; at >= 0; at--) { // a bubble is known from the stage before
      show(now.stage(STAGES[at]), at, cycle);
    }
  }

  private void show(Latch latch, int at, long cycle) throws IOException {
    Track track = stages[at];
    boolean wasSquashed =
        latch.isSquashed()
            && (squashed[at] == latch.fetchedAt()
                || at > 0 && squashed[at - 1] == latch.fetchedAt());
    squashed[at] = latch.isSquashed() ? latch.fetchedAt() : -1;
    if (wasSquashed || !(latch.isInstruction() || latch.isSquashed())) {
      track.close(cycle);
      return;
    }
    track.show(cycle, instructions.at(latch), latch.fetchedAt());
    Cause cause = latch.isSquashed() ? latch.cause() : stall.cause(STAGES[at]);
    if (cause != null) {
      track.waitsFor((latch.isSquashed() ? "squashed: " : "") + Label.name(cause));
    }
  }

  @Override
  public String throughput() {
    return "instructions_retired";
  }
}
