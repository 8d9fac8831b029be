package dev.archlab.tpu;

import dev.archlab.sim.ElementType;
import dev.archlab.tpu.Instruction.Activate;
import dev.archlab.tpu.Instruction.Pool;
import dev.archlab.tpu.Tally.Count;

/**
 * Moves accumulators into the unified buffer, a row a cycle, through a function. It also pools
 * windows of the unified buffer: in each cycle it takes one element of as many windows of a row as
 * the accumulators have columns.
 */
final class ActivationUnit extends PipelinedUnit {

  private final TpuConfig.Accumulators config;
  private final Accumulators accumulators;
  private final UnifiedBuffer buffer;
  private final ActivationTable sigmoid;
  private final ActivationTable tanh;
  private float[] results = new float[0]; // of one row

  ActivationUnit(
      TpuConfig config,
      Accumulators accumulators,
      UnifiedBuffer buffer,
      ActivationTable sigmoid,
      ActivationTable tanh,
      BufferPorts ports,
      Scoreboard scoreboard,
      Tally tally) {
    super(
        TpuUnit.ACTIVATION,
        ports,
        scoreboard,
        tally,
        config.sequencer().queue(),
        config.activation().latency());
    this.config = config.accumulators();
    this.accumulators = accumulators;
    this.buffer = buffer;
    this.sigmoid = sigmoid;
    this.tanh = tanh;
  }

  /** The halves of the accumulators that a task reads. */
  int halves(Task task) {
    return task.instruction instanceof Activate activate
        ? config.halves(Math.toIntExact(task.addresses[1]), activate.rows())
        : 0;
  }

  @Override
  long occupancy(Task task) {
    if (task.instruction instanceof Pool pool) {
      int width = accumulators.columns();
      long passes = (pool.columns() + width - 1L) / width;
      return pool.rows() * passes * pool.windowElements();
    }
    return ((Activate) task.instruction).rows();
  }

  @Override
  int extraLatency(Task task) {
    return 0;
  }

  @Override
  void takeEffect(Task task) {
    if (task.instruction instanceof Pool pool) {
      pool(task, pool);
    } else {
      activate(task, (Activate) task.instruction);
    }
    buffer.written(task);
  }

  private void activate(Task task, Activate activate) {
    int first = Math.toIntExact(task.addresses[1]);
    int columns = activate.columns();
    boolean bulk = activate.type() == ElementType.F32;
    if (bulk && results.length < columns) {
      results = new float[columns];
    }
    for (int r = 0; r < activate.rows(); r++) {
      long address = task.addresses[0] + (long) r * activate.to().rowStride();
      int step = activate.to().columnStride();
      if (bulk) {
        accumulators.read(first + r, results, columns);
        apply(activate, results, columns);
        buffer.write(address, step, results, columns);
        continue;
      }
      for (int c = 0; c < columns; c++) {
        write(activate, address, first + r, c);
        address += step;
      }
    }
    tally.add(
        Count.UNIFIED_BUFFER_WRITE_BYTES,
        (long) activate.rows() * activate.columns() * activate.type().bytes());
  }

  private void pool(Task task, Pool pool) {
    Operand to = pool.to();
    Operand from = pool.from();
    for (int r = 0; r < pool.rows(); r++) {
      long target = task.addresses[0] + (long) r * to.rowStride();
      long window = task.addresses[1] + (long) r * from.rowStride();
      for (int c = 0; c < pool.columns(); c++) {
        narrow(target, window(pool, window), pool.type());
        target += to.columnStride();
        window += from.columnStride();
      }
    }
    long bytes = (long) pool.rows() * pool.columns() * pool.type().bytes();
    tally.add(Count.UNIFIED_BUFFER_READ_BYTES, bytes * pool.windowElements());
    tally.add(Count.UNIFIED_BUFFER_WRITE_BYTES, bytes);
  }

  private float window(Pool pool, long address) {
    boolean max = pool.function() == PoolFunction.MAX;
    float result = max ? Float.NEGATIVE_INFINITY : 0f;
    for (int i = 0; i < pool.windowRows(); i++) {
      long at = address + (long) i * pool.windowRowStride();
      for (int j = 0; j < pool.windowColumns(); j++) {
        float x = buffer.read(at, pool.type());
        result = max ? Math.max(result, x) : result + x;
        at += pool.windowColumnStride();
      }
    }
    return max ? result : result / pool.windowElements();
  }

  private void write(Activate activate, long address, int row, int column) {
    if (activate.type() == ElementType.S32) {
      int sum = accumulators.bits(row, column);
      boolean relu = activate.function() == ActivationFunction.RELU;
      buffer.writeInt(address, relu ? Math.max(sum, 0) : sum);
      return;
    }
    float sum = accumulators.get(row, column) * activate.scale();
    float result = apply(activate.function(), sum) * activate.resultScale();
    narrow(address, result, activate.type());
  }

  private void narrow(long address, float result, ElementType type) {
    switch (type) {
      case BF16 -> buffer.writeShort(address, Numbers.toBfloat16(result));
      case S8 -> {
        buffer.writeByte(address, Numbers.toInt8(result));
        tally.add(Count.SATURATIONS, Numbers.saturatesInt8(result) ? 1 : 0);
      }
      default -> buffer.writeInt(address, Float.floatToIntBits(result)); // one NaN
    }
  }

  private void apply(Activate activate, float[] values, int count) {
    float scale = activate.scale();
    float resultScale = activate.resultScale();
    if (scale != 1f) {
      for (int i = 0; i < count; i++) {
        values[i] *= scale;
      }
    }
    if (activate.function() != ActivationFunction.NONE) {
      for (int i = 0; i < count; i++) {
        values[i] = apply(activate.function(), values[i]);
      }
    }
    if (resultScale != 1f) {
      for (int i = 0; i < count; i++) {
        values[i] *= resultScale;
      }
    }
  }

  private float apply(ActivationFunction function, float x) {
    return switch (function) {
      case NONE -> x;
      case RELU -> x > 0 || Float.isNaN(x) ? x : 0f;
      case SIGMOID -> sigmoid.at(x);
      case TANH -> tanh.at(x);
    };
  }
}
