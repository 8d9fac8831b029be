package dev.archlab.kernels.tpu;

import dev.archlab.sim.ElementType;
import dev.archlab.tpu.Instruction;
import dev.archlab.tpu.Instruction.EndLoop;
import dev.archlab.tpu.Instruction.Loop;
import dev.archlab.tpu.Instruction.ReadHostMemory;
import dev.archlab.tpu.Instruction.VectorOperation;
import dev.archlab.tpu.Instruction.WriteHostMemory;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.TpuLaunch;
import dev.archlab.tpu.TpuProgram;
import dev.archlab.tpu.VectorFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes a program, instruction by instruction. */
final class ProgramBuilder {

  private final List<Instruction> instructions = new ArrayList<>();

  void add(Instruction instruction) {
    instructions.add(instruction);
  }

  TpuLaunch launch(String name) {
    return new TpuLaunch(new TpuProgram(name, instructions), name);
  }

  /** The body for each of {@code count} numbers from {@code first} on; a loop if they are many. */
  void repeat(String name, int first, int count, Consumer<Counter> body) {
    if (count == 1) {
      body.accept(Counter.of(first));
    } else if (count > 1) {
      add(new Loop(name, count));
      body.accept(Counter.of(name, first));
      add(new EndLoop());
    }
  }

  /**
   * The body for each part of {@code extent}: whole parts in a loop, then a smaller one.
   *
   * @param body takes the number of the part and its size
   */
  void parts(String name, int extent, int part, Part body) {
    int whole = extent / part;
    repeat(name, 0, whole, i -> body.accept(i, part));
    if (extent % part != 0) {
      body.accept(Counter.of(whole), extent % part);
    }
  }

  /** What is done to a part. */
  interface Part {
    void accept(Counter number, int size);
  }

  /**
   * As {@link #parts}, with each part fetched before the one before it is worked on.
   *
   * @param firstAlone keeps the first part out of the loop, because it is worked on differently
   * @param fetch puts a part where {@code work} finds it, beside the part that is worked on
   */
  void prefetched(String name, int extent, int part, boolean firstAlone, Part fetch, Part work) {
    int whole = extent / part;
    int rest = extent % part;
    fetch.accept(Counter.of(0), Math.min(part, extent));
    int next = 0;
    if (firstAlone && whole > 1) {
      fetch.accept(Counter.of(1), part);
      work.accept(Counter.of(0), part);
      next = 1;
    }
    repeat(
        name,
        next,
        whole - 1 - next,
        i -> {
          fetch.accept(i.plus(1), part);
          work.accept(i, part);
        });
    if (rest > 0) {
      if (whole > 0) {
        fetch.accept(Counter.of(whole), rest);
        work.accept(Counter.of(whole - 1), part);
      }
      work.accept(Counter.of(whole), rest);
    } else {
      work.accept(Counter.of(whole - 1), part);
    }
  }

  /** Loads words. */
  void load(Operand to, Operand from, int rows, int columns) {
    load(to, from, rows, columns, ElementType.F32);
  }

  void load(Operand to, Operand from, int rows, int columns, ElementType type) {
    add(new ReadHostMemory(to, from, rows, columns, type));
  }

  /** Stores words. */
  void store(Operand to, Operand from, int rows, int columns) {
    store(to, from, rows, columns, ElementType.F32);
  }

  void store(Operand to, Operand from, int rows, int columns, ElementType type) {
    add(new WriteHostMemory(to, from, rows, columns, type));
  }

  void floats(
      VectorFunction function, List<Operand> to, List<Operand> from, int rows, int columns) {
    add(new VectorOperation(function, ElementType.F32, to, from, rows, columns, 0));
  }

  void ints(VectorFunction function, List<Operand> to, List<Operand> from, int rows, int columns) {
    add(new VectorOperation(function, ElementType.S32, to, from, rows, columns, 0));
  }

  /** An operation on int32 or on words, with its parameter. */
  void words(
      VectorFunction function,
      List<Operand> to,
      List<Operand> from,
      int rows,
      int columns,
      int value) {
    add(new VectorOperation(function, ElementType.S32, to, from, rows, columns, value));
  }

  void fill(Operand to, int rows, int columns, float value) {
    add(
        new VectorOperation(
            VectorFunction.FILL,
            ElementType.F32,
            List.of(to),
            List.of(),
            rows,
            columns,
            Float.floatToIntBits(value)));
  }
}
