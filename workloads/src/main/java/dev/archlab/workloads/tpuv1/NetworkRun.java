package dev.archlab.workloads.tpuv1;

import dev.archlab.sim.AddressSpace;
import dev.archlab.sim.ElementType;
import dev.archlab.tpu.ActivationFunction;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Instruction;
import dev.archlab.tpu.Instruction.Activate;
import dev.archlab.tpu.Instruction.MatrixMultiply;
import dev.archlab.tpu.Instruction.ReadHostMemory;
import dev.archlab.tpu.Instruction.ReadWeights;
import dev.archlab.tpu.Instruction.WriteHostMemory;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.TpuLaunch;
import dev.archlab.tpu.TpuMachine;
import dev.archlab.tpu.TpuProgram;
import dev.archlab.tpu.TpuSimulation;
import java.util.ArrayList;
import java.util.List;

/**
 * A network as one program on a TPU of int8. Matrices are cut into blocks as wide as the array;
 * each block of weights and of values lies in one piece. Two sets of value blocks alternate from
 * layer to layer, two sets of accumulators from block to block; weights are asked for in the order
 * of their use, as far ahead as the FIFO lets them be.
 */
final class NetworkRun {

  private final NetworkData data;
  private final Network network;
  private final TpuMachine machine;
  private final int side; // of the array
  private final boolean padded;
  private final int blocks; // across a layer's width
  private final long inputBase;
  private final long outputBase;
  private long dram; // next free byte
  private final TpuSimulation simulation;
  private final long cycles; // of that launch; the simulation's go on with the machine's

  /**
   * Runs it.
   *
   * @param padded edge tiles are filled up with zeros in memory, so that each is as large as the
   *     array; otherwise they are as large as the layer leaves them
   * @param alone the input is on the chip before, and the output stays there until the layers have
   *     ended; otherwise both move within the program
   */
  NetworkRun(NetworkData data, TpuMachine machine, boolean padded, boolean alone) {
    this.data = data;
    this.machine = machine;
    this.padded = padded;
    network = data.network();
    side = machine.array().rows();
    blocks = (network.width() + side - 1) / side;
    inputBase = machine.heap().base();
    outputBase = inputBase + (long) network.batch() * blocks * side;
    dram = outputBase + (long) network.batch() * blocks * side;
    placeInput();
    List<Instruction> program = new ArrayList<>(loads());
    if (alone) {
      launch(program);
      program.clear();
    }
    for (int layer = 0; layer < network.layers(); layer++) {
      addLayer(layer, program);
    }
    if (alone) {
      simulation = launch(program);
      cycles = simulation.cycle();
      launch(stores());
    } else {
      program.addAll(stores());
      simulation = launch(program);
      cycles = simulation.cycle();
    }
  }

  private TpuSimulation launch(List<Instruction> program) {
    TpuProgram named = new TpuProgram(network.name(), program);
    TpuSimulation launched = machine.launch(new TpuLaunch(named, network.name()), null);
    launched.run();
    return launched;
  }

  private List<Instruction> loads() {
    List<Instruction> program = new ArrayList<>();
    for (int block = 0; block < blocks; block++) {
      program.add(
          new ReadHostMemory(
              buffer(0, block),
              values(inputBase, block),
              network.batch(),
              extent(block),
              ElementType.S8));
    }
    return program;
  }

  private List<Instruction> stores() {
    List<Instruction> program = new ArrayList<>();
    for (int block = 0; block < blocks; block++) {
      program.add(
          new WriteHostMemory(
              values(outputBase, block),
              buffer(network.layers(), block),
              network.batch(),
              extent(block),
              ElementType.S8));
    }
    return program;
  }

  TpuSimulation simulation() {
    return simulation;
  }

  double seconds() {
    return cycles / machine.limits().clockHz();
  }

  double operationsPerSecond() {
    return network.operations() / seconds();
  }

  /** Elements of the output that differ from what the layers' definition gives. */
  long wrongValues() {
    byte[] expected = data.output();
    long wrong = 0;
    AddressSpace memory = machine.memory();
    for (int row = 0; row < network.batch(); row++) {
      for (int column = 0; column < network.width(); column++) {
        byte value = memory.readByte(place(outputBase, row, column));
        wrong += value == expected[row * network.width() + column] ? 0 : 1;
      }
    }
    return wrong;
  }

  /** Rows or columns of a block. */
  private int extent(int block) {
    return padded ? side : Math.min(side, network.width() - block * side);
  }

  /** A block of values in DRAM. */
  private Operand values(long base, int block) {
    long address = base + (long) block * network.batch() * side;
    return new Operand(Affine.of(address), extent(block), 1);
  }

  private long place(long base, int row, int column) {
    int block = column / side;
    return base
        + (long) block * network.batch() * side
        + (long) row * extent(block)
        + column % side;
  }

  /** A block of a layer's input in the unified buffer. */
  private Operand buffer(int layer, int block) {
    int set = layer % 2 * blocks;
    return new Operand(Affine.of((long) (set + block) * network.batch() * side), extent(block), 1);
  }

  private void placeInput() {
    for (int row = 0; row < network.batch(); row++) {
      for (int column = 0; column < network.width(); column++) {
        machine.memory().writeByte(place(inputBase, row, column), data.input(row, column));
      }
    }
  }

  private void addLayer(int layer, List<Instruction> program) {
    for (int to = 0; to < blocks; to++) {
      int accumulator = to % 2 * network.batch();
      for (int from = 0; from < blocks; from++) {
        program.add(
            new ReadWeights(placeTile(layer, from, to), extent(from), extent(to), ElementType.S8));
        program.add(
            new MatrixMultiply(
                Affine.of(accumulator),
                buffer(layer, from),
                network.batch(),
                extent(from),
                true,
                from > 0,
                ElementType.S8));
      }
      program.add(
          new Activate(
              buffer(layer + 1, to),
              Affine.of(accumulator),
              network.batch(),
              extent(to),
              ActivationFunction.RELU,
              NetworkData.SCALE,
              1,
              ElementType.S8));
    }
  }

  /** Writes a tile's weights to DRAM, zeros around them where it is padded. */
  private Operand placeTile(int layer, int from, int to) {
    int rows = extent(from);
    int columns = extent(to);
    byte[] tile = new byte[rows * columns];
    for (int r = 0; r < rows && from * side + r < network.width(); r++) {
      for (int c = 0; c < columns && to * side + c < network.width(); c++) {
        tile[r * columns + c] = data.weight(layer, from * side + r, to * side + c);
      }
    }
    long address = dram;
    machine.memory().write(address, tile, 0, tile.length);
    dram += tile.length;
    return new Operand(Affine.of(address), columns, 1);
  }
}
