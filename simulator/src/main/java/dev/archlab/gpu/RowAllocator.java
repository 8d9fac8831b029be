package dev.archlab.gpu;

import dev.archlab.gpu.KernelProgram.Bank;
import dev.archlab.gpu.KernelProgram.ConstantRow;
import dev.archlab.gpu.KernelProgram.Register;
import dev.archlab.gpu.KernelProgram.RegisterRow;
import dev.archlab.gpu.KernelProgram.Row;
import dev.archlab.gpu.KernelProgram.SpecialRow;
import dev.archlab.gpu.ptx.PtxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives out rows of the register file as a kernel is lowered. */
final class RowAllocator {

  /**
   * A declared register that has a row.
   *
   * @param number its scoreboard number
   */
  record Place(PtxType type, Bank bank, int row, int number) {}

  final List<Register> registers = new ArrayList<>();
  final List<Row> intRows = new ArrayList<>();
  final List<Row> longRows = new ArrayList<>();
  int predicates;

  private final Map<Row, Integer> sharedInts = new HashMap<>();
  private final Map<Row, Integer> sharedLongs = new HashMap<>();

  Place register(String name, PtxType type) {
    Bank bank = type == PtxType.PRED ? Bank.PREDICATE : type.bits() == 64 ? Bank.LONG : Bank.INT;
    int row =
        switch (bank) {
          case PREDICATE -> predicates++;
          case LONG -> append(longRows, new RegisterRow(name));
          case INT -> append(intRows, new RegisterRow(name));
        };
    registers.add(new Register(name, type, bank, row));
    return new Place(type, bank, row, registers.size() - 1);
  }

  int intConstant(int value) {
    return sharedInts.computeIfAbsent(new ConstantRow(value), row -> append(intRows, row));
  }

  int longConstant(long value) {
    return sharedLongs.computeIfAbsent(new ConstantRow(value), row -> append(longRows, row));
  }

  int special(SpecialRegister special) {
    return sharedInts.computeIfAbsent(new SpecialRow(special), row -> append(intRows, row));
  }

  private static int append(List<Row> rows, Row row) {
    rows.add(row);
    return rows.size() - 1;
  }
}
