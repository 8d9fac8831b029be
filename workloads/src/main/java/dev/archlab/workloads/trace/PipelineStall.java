package dev.archlab.workloads.trace;

import dev.archlab.cpu.core.Cause;
import dev.archlab.cpu.core.Latch;
import dev.archlab.cpu.core.Pipeline;
import dev.archlab.cpu.core.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Says which instructions stood still in a cycle, and why. An instruction that waits in MEM holds
 * up all behind it, one in ID that in IF; what it waits for is the cause of the bubble before it.
 */
final class PipelineStall {

  private static final long NONE = -1;
  private static final Stage[] STAGES = Stage.values();

  private final long[] held = new long[STAGES.length]; // by stage: the cycle of the fetch
  private final boolean[] stands = new boolean[STAGES.length];
  private @Nullable Cause cause;

  PipelineStall() {
    java.util.Arrays.fill(held, NONE);
  }

  /** Looks at the next cycle. */
  void look(Pipeline pipeline) {
    for (Stage stage : STAGES) {
      Latch latch = pipeline.stage(stage);
      long now = latch.isInstruction() ? latch.fetchedAt() : NONE;
      stands[stage.ordinal()] = now != NONE && now == held[stage.ordinal()];
      held[stage.ordinal()] = now;
    }
    cause = null;
    for (int at = Stage.MEMORY.ordinal(); at >= 0 && cause == null; at--) {
      if (stands[at]) {
        cause = pipeline.stage(STAGES[at + 1]).cause();
      }
    }
  }

  /** What the instruction in a stage waits for; null if it has just come there. */
  @Nullable Cause cause(Stage stage) {
    return stands[stage.ordinal()] ? cause : null;
  }
}
