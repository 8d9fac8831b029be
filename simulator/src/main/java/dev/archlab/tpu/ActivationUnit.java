package dev.archlab.tpu;

import dev.archlab.tpu.Instruction.Activate;
import dev.archlab.tpu.Tally.Count;

/** Moves accumulators into the unified buffer, a row a cycle, through a function. */
final class ActivationUnit extends PipelinedUnit {

  private final Accumulators accumulators;
  private final UnifiedBuffer buffer;

  ActivationUnit(
      TpuConfig config,
      Accumulators accumulators,
      UnifiedBuffer buffer,
      Scoreboard scoreboard,
      Tally tally) {
    super(
        TpuUnit.ACTIVATION,
        scoreboard,
        tally,
        config.sequencer().queue(),
        config.activation().latency());
    this.accumulators = accumulators;
    this.buffer = buffer;
  }

  @Override
  long occupancy(Task task) {
    return ((Activate) task.instruction).rows();
  }

  @Override
  int extraLatency(Task task) {
    return 0;
  }

  @Override
  void takeEffect(Task task) {
    Activate activate = (Activate) task.instruction;
    int first = Math.toIntExact(task.addresses[1]);
    ActivationFunction function = activate.function();
    for (int c = 0; c < activate.columns(); c++) {
      float[] column = accumulators.column(c);
      long address = task.addresses[0] + (long) c * activate.to().columnStride();
      for (int r = 0; r < activate.rows(); r++) {
        buffer.writeFloat(address, function.apply(column[first + r]));
        address += activate.to().rowStride();
      }
    }
    tally.add(
        Count.UNIFIED_BUFFER_WRITE_BYTES,
        (long) activate.rows() * activate.columns() * Operand.ELEMENT_BYTES);
  }
}
