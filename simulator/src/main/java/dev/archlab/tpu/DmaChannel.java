package dev.archlab.tpu;

import dev.archlab.memory.Dram;
import dev.archlab.sim.AddressSpace;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Probe;
import dev.archlab.tpu.Instruction.ReadHostMemory;
import dev.archlab.tpu.Instruction.ReadWeights;
import dev.archlab.tpu.Instruction.WriteHostMemory;
import dev.archlab.tpu.Tally.Count;
import org.jspecify.annotations.Nullable;

/**
 * Moves matrices between DRAM and chip: weights, loads or stores. It makes at most one request a
 * cycle, keeps a limited number of requests in flight, and asks for the next matrix when it has
 * asked for all of the last one. Its chip side takes a limited number of bytes a cycle, or one
 * element where a run in DRAM is scattered on the chip.
 */
final class DmaChannel extends ExecutionUnit {

  /**
   * @param current the task whose requests are being made, or null
   * @param run its next run
   * @param offset the next byte in that run
   * @param done when all requests so far are done
   */
  private record Own(
      @Nullable Task current,
      long run,
      int offset,
      long done,
      long nextRequestAt,
      long[] slotFreeAt,
      int slot) {}

  private final AddressSpace memory;
  private final Dram dram;
  private final UnifiedBuffer buffer;
  private final WeightFifo fifo;
  private final BufferPorts ports;
  private final @Nullable Probe probe;
  private final int largest; // request
  private final int width;
  private final MatrixReader reader;
  private final int arrayRows;
  private final int arrayColumns;
  private byte[] bytesOfRun = new byte[256];

  private @Nullable Task current;
  private @Nullable Runs runs; // follows from current
  private long run;
  private int offset;
  private long done;
  private long nextRequestAt;
  private long[] slotFreeAt;
  private int slot;

  DmaChannel(
      TpuUnit unit,
      TpuConfig config,
      AddressSpace memory,
      Dram dram,
      UnifiedBuffer buffer,
      WeightFifo fifo,
      BufferPorts ports,
      Scoreboard scoreboard,
      Tally tally,
      @Nullable Probe probe) {
    super(unit, scoreboard, tally, config.sequencer().queue());
    this.memory = memory;
    this.dram = dram;
    this.buffer = buffer;
    this.fifo = fifo;
    this.ports = ports;
    this.probe = probe;
    largest = config.dma().request();
    width = config.dma().width();
    reader = new MatrixReader(memory, config.array().format().type());
    arrayRows = config.array().rows();
    arrayColumns = config.array().cols();
    slotFreeAt = new long[config.dma().outstanding()];
  }

  @Override
  Object saveOwn() {
    return new Own(current, run, offset, done, nextRequestAt, slotFreeAt.clone(), slot);
  }

  @Override
  void loadOwn(Object saved) {
    Own own = (Own) saved;
    current = own.current();
    runs = current == null ? null : runs(current);
    run = own.run();
    offset = own.offset();
    done = own.done();
    nextRequestAt = own.nextRequestAt();
    slotFreeAt = own.slotFreeAt().clone();
    slot = own.slot();
  }

  private static Runs runs(Task task) {
    if (task.instruction instanceof ReadHostMemory read) {
      return Runs.of(
          read.from(), task.addresses[1], read.to(), read.rows(), read.columns(), read.type());
    }
    if (task.instruction instanceof WriteHostMemory write) {
      return Runs.of(
          write.to(), task.addresses[0], write.from(), write.rows(), write.columns(), write.type());
    }
    ReadWeights read = (ReadWeights) task.instruction; // the FIFO takes a tile in any order
    return Runs.of(
        read.from(), task.addresses[0], read.from(), read.rows(), read.columns(), read.type());
  }

  @Override
  boolean begin(long cycle) {
    beginTransfer(cycle);
    return request(cycle);
  }

  private void beginTransfer(long cycle) {
    Task task = next();
    if (current != null || task == null || !scoreboard.isReady(task)) {
      return;
    }
    if (unit == TpuUnit.WEIGHT_LOADER) {
      if (!fifo.hasRoom()) {
        return;
      }
      fifo.reserve();
    }
    current = take();
    runs = runs(current);
    run = 0;
    offset = 0;
    done = cycle;
  }

  /** Makes a request if it can; true if that was the transfer's last. */
  private boolean request(long cycle) {
    Task task = current;
    Runs all = runs;
    if (task == null || all == null || cycle < requestPossibleAt(all, cycle)) {
      return false;
    }
    long address = all.begin(run) + offset;
    int bytes = Math.min(all.bytes() - offset, largest - (int) (address & (largest - 1)));
    boolean write = unit == TpuUnit.DMA_STORE;
    long answer = write ? dram.write(address, bytes, cycle) : dram.read(address, bytes, cycle);
    if (probe != null) {
      probe.access(cycle, 0, address, bytes, write);
    }
    slotFreeAt[slot] = answer;
    slot = slot + 1 == slotFreeAt.length ? 0 : slot + 1;
    int portCycles = all.chipIsDense() ? (bytes + width - 1) / width : bytes / all.elementBytes();
    nextRequestAt = ports.begin(task, cycle, Math.max(1, portCycles));
    done = Math.max(done, Math.max(answer, nextRequestAt));
    offset += bytes;
    if (offset == all.bytes()) {
      offset = 0;
      run++;
      if (run == all.count()) {
        run(task, done);
        current = null;
        runs = null;
        return true;
      }
    }
    return false;
  }

  @Override
  void delay(long cycles) {
    nextRequestAt += cycles;
    if (current != null) {
      done = Math.max(done, nextRequestAt);
    } else { // the last request of the youngest transfer
      lastDone(Math.max(lastDone(), nextRequestAt));
    }
  }

  private long requestPossibleAt(Runs all, long cycle) {
    long possible = Math.max(nextRequestAt, slotFreeAt[slot]);
    return possible > cycle ? possible : dram.acceptsAt(all.begin(run) + offset, cycle);
  }

  /** True if a transfer's requests are being made. */
  boolean isTransferring() {
    return current != null;
  }

  /** The task whose requests are being made, or else the one that completes next; or null. */
  @Nullable Task transferring() {
    return isRunning() ? current() : current;
  }

  /** The transfer whose requests are being made, or null. */
  @Nullable Transfer transfer() {
    Task task = current;
    Runs all = runs;
    return task == null || all == null
        ? null
        : new Transfer(task.pc, all.count() * all.bytes(), run * all.bytes() + offset);
  }

  @Override
  long nextEvent(long cycle) {
    long next = super.nextEvent(cycle);
    Runs all = runs;
    return all == null ? next : Math.min(next, Math.max(cycle + 1, requestPossibleAt(all, cycle)));
  }

  @Override
  UnitCause cause() {
    if (current != null) {
      return UnitCause.RUNNING;
    }
    UnitCause cause = super.cause();
    boolean full = cause == UnitCause.INSTRUCTION_ISSUE && unit == TpuUnit.WEIGHT_LOADER;
    return full && !fifo.hasRoom() ? UnitCause.WEIGHT_FIFO_FULL : cause;
  }

  @Override
  void takeEffect(Task task) {
    if (task.instruction instanceof ReadHostMemory read) {
      load(task, read);
    } else if (task.instruction instanceof WriteHostMemory write) {
      store(task, write);
    } else {
      ReadWeights read = (ReadWeights) task.instruction;
      fifo.arrive(tile(read, task.addresses[0]));
      tally.add(Count.WEIGHT_TILES, 1);
    }
  }

  private Tile tile(ReadWeights read, long address) {
    float[][] weights = Tile.zeros(arrayRows, arrayColumns);
    Operand from = read.from();
    reader.read(
        address, from.rowStride(), from.columnStride(), read.rows(), read.columns(), weights);
    return new Tile(weights, read.rows(), read.columns(), address, read.from());
  }

  private void load(Task task, ReadHostMemory read) {
    copy(
        memory,
        read.from(),
        task.addresses[1],
        buffer.memory(),
        read.to(),
        task.addresses[0],
        read.rows(),
        read.columns(),
        read.type());
    buffer.written(task);
    for (int r = 0; r < read.rows() && buffer.isWatched(); r++) {
      for (int c = 0; c < read.columns(); c++) {
        buffer.writeTag(
            element(read.to(), task.addresses[0], r, c),
            read.type().bytes(),
            element(read.from(), task.addresses[1], r, c));
      }
    }
    tally.add(
        Count.UNIFIED_BUFFER_WRITE_BYTES,
        (long) read.rows() * read.columns() * read.type().bytes());
  }

  private void store(Task task, WriteHostMemory write) {
    copy(
        buffer.memory(),
        write.from(),
        task.addresses[1],
        memory,
        write.to(),
        task.addresses[0],
        write.rows(),
        write.columns(),
        write.type());
    tally.add(
        Count.UNIFIED_BUFFER_READ_BYTES,
        (long) write.rows() * write.columns() * write.type().bytes());
  }

  private static long element(Operand operand, long address, int row, int column) {
    return address + (long) row * operand.rowStride() + (long) column * operand.columnStride();
  }

  private void copy(
      AddressSpace source,
      Operand from,
      long fromAddress,
      AddressSpace target,
      Operand to,
      long toAddress,
      int rows,
      int columns,
      ElementType type) {
    int bytes = type.bytes();
    boolean rowsAreDense = from.columnStride() == bytes && to.columnStride() == bytes;
    boolean columnsAreDense =
        from.rowStride() == bytes
            && to.rowStride() == bytes
            && to.columnStride() >= rows * bytes; // no two elements in one place
    if (rowsAreDense) {
      for (int r = 0; r < rows; r++) {
        copy(
            source,
            element(from, fromAddress, r, 0),
            target,
            element(to, toAddress, r, 0),
            columns * bytes);
      }
    } else if (columnsAreDense) {
      for (int c = 0; c < columns; c++) {
        copy(
            source,
            element(from, fromAddress, 0, c),
            target,
            element(to, toAddress, 0, c),
            rows * bytes);
      }
    } else {
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
          copy(
              source,
              element(from, fromAddress, r, c),
              target,
              element(to, toAddress, r, c),
              bytes);
        }
      }
    }
  }

  private void copy(AddressSpace source, long from, AddressSpace target, long to, int bytes) {
    if (bytesOfRun.length < bytes) {
      bytesOfRun = new byte[bytes];
    }
    source.read(from, bytesOfRun, 0, bytes);
    target.write(to, bytesOfRun, 0, bytes);
  }
}
