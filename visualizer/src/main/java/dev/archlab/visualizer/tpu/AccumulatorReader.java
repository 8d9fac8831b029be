package dev.archlab.visualizer.tpu;

import dev.archlab.tpu.Accumulators;
import dev.archlab.tpu.ArrayPass;
import dev.archlab.tpu.BufferStream;
import dev.archlab.tpu.Instruction.Activate;
import dev.archlab.tpu.Instruction.MatrixMultiply;
import dev.archlab.tpu.Instruction.MatrixMultiplyStreamed;
import dev.archlab.tpu.Operation;
import dev.archlab.tpu.Operation.Stage;
import dev.archlab.tpu.SystolicArray;
import dev.archlab.tpu.TpuMachine;
import dev.archlab.tpu.TpuUnit;
import dev.archlab.visualizer.tpu.TpuState.Accumulator;
import dev.archlab.visualizer.tpu.TpuState.AccumulatorRows;
import dev.archlab.visualizer.tpu.TpuState.Progress;
import dev.archlab.visualizer.tpu.TpuState.Rows;
import dev.archlab.visualizer.tpu.TpuState.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the accumulators around the row in which something happens. */
final class AccumulatorReader {

  private static final int SEEN = 32; // rows

  private final Accumulators accumulators;
  private final SystolicArray array;
  private final List<ArrayPass> passes;
  private final List<Operation> operations;
  private final Destinations destinations;
  private final List<BufferStream> streams;

  AccumulatorReader(
      TpuMachine machine,
      List<Operation> operations,
      Destinations destinations,
      List<BufferStream> streams) {
    accumulators = machine.accumulators();
    array = machine.array();
    passes = array.passes();
    this.operations = operations;
    this.destinations = destinations;
    this.streams = streams;
  }

  AccumulatorRows read() {
    List<Rows> written =
        passes.stream().map(pass -> new Rows(pass.accumulator(), pass.rows())).toList();
    List<Rows> read = new ArrayList<>();
    for (Operation operation : operations) {
      if (operation.instruction() instanceof Activate activate
          && operation.stage() != Stage.COMING) {
        read.add(new Rows(first(operation), activate.rows()));
      }
    }
    int focus = focus();
    int first = Math.max(0, Math.min(focus - SEEN / 2, accumulators.rows() - SEEN));
    int end = Math.min(accumulators.rows(), first + SEEN);
    int columns = Math.min(accumulators.columns(), ArrayReader.DETAILED);
    List<Accumulator> cells = new ArrayList<>();
    for (int row = first; row < end; row++) {
      for (int column = 0; column < columns; column++) {
        cells.add(cell(row, column));
      }
    }
    return new AccumulatorRows(accumulators.rows(), first, focus, cells, columns, written, read);
  }

  private static int first(Operation activation) {
    return Math.toIntExact(activation.addresses().get(1));
  }

  /** The row that is stored below the first column, or that the activation unit reads, or 0. */
  private int focus() {
    for (ArrayPass pass : passes) {
      for (int row = pass.accumulator(); row < pass.accumulator() + pass.rows(); row++) {
        if (!array.hasStored(pass, row, pass.columns() - 1)) {
          return row;
        }
      }
    }
    for (BufferStream stream : streams) {
      Optional<Operation> reader = running(stream);
      if (reader.isPresent()) {
        Activate activate = (Activate) reader.get().instruction();
        return first(reader.get())
            + activate.rows()
            - 1
            - (int) Math.min(stream.cyclesLeft(), activate.rows() - 1);
      }
    }
    for (Operation operation : operations) {
      if (operation.instruction() instanceof Activate) {
        return first(operation);
      }
    }
    return 0;
  }

  private Optional<Operation> running(BufferStream stream) {
    return operations.stream()
        .filter(
            operation ->
                stream.unit() == TpuUnit.ACTIVATION
                    && operation.pc() == stream.pc()
                    && operation.stage() == Stage.RUNNING
                    && operation.instruction() instanceof Activate)
        .findFirst();
  }

  private Accumulator cell(int row, int column) {
    float number = accumulators.get(row, column);
    Optional<Operation> reader = destinations.activation(-1, row, column);
    if (reader.isEmpty()) {
      return new Accumulator(new Value(number, 0), Progress.STALE, false);
    }
    boolean contributed = false;
    boolean awaited = false;
    boolean now = false;
    for (Operation multiply : destinations.multiplies()) {
      if (multiply.number() > reader.get().number() || !writes(multiply, row)) {
        continue;
      }
      Optional<ArrayPass> pass = pass(multiply.number());
      boolean stored = pass.isPresent() && array.hasStored(pass.get(), row, column);
      now |= stored && wasStoredNow(pass.get(), row, column);
      contributed |= stored || (!awaited && accumulates(multiply));
      awaited |= !stored;
    }
    Progress progress =
        !awaited ? Progress.COMPLETE : contributed ? Progress.PARTIAL : Progress.STALE;
    long tag = progress == Progress.STALE ? 0 : destinations.ofSum(-1, row, column);
    return new Accumulator(new Value(number, tag), progress, now || storedByEnded(row, column));
  }

  /** A pass that has just ended is no operation any more. */
  private boolean storedByEnded(int row, int column) {
    for (ArrayPass pass : passes) {
      if (row >= pass.accumulator()
          && row < pass.accumulator() + pass.rows()
          && column < pass.columns()
          && array.hasStored(pass, row, column)
          && wasStoredNow(pass, row, column)) {
        return true;
      }
    }
    return false;
  }

  private boolean wasStoredNow(ArrayPass pass, int row, int column) {
    ArrayPass before =
        new ArrayPass(
            pass.pc(),
            pass.number(),
            pass.age() - 1,
            pass.accumulator(),
            pass.rows(),
            pass.depth(),
            pass.columns(),
            pass.accumulates());
    return column < pass.columns() && !array.hasStored(before, row, column);
  }

  private Optional<ArrayPass> pass(long number) {
    return passes.stream().filter(pass -> pass.number() == number).findFirst();
  }

  private static boolean writes(Operation multiply, int row) {
    long first = multiply.addresses().get(0);
    int rows =
        multiply.instruction() instanceof MatrixMultiply i
            ? i.rows()
            : ((MatrixMultiplyStreamed) multiply.instruction()).rows();
    return row >= first && row < first + rows;
  }

  private static boolean accumulates(Operation multiply) {
    return multiply.instruction() instanceof MatrixMultiply i
        ? i.accumulate()
        : ((MatrixMultiplyStreamed) multiply.instruction()).accumulate();
  }
}
