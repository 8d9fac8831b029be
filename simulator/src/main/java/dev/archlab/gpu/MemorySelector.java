package dev.archlab.gpu;

import dev.archlab.gpu.KernelProgram.Bank;
import dev.archlab.gpu.MemoryAccess.Atomic;
import dev.archlab.gpu.MemoryAccess.Kind;
import dev.archlab.gpu.ptx.PtxOperand;
import dev.archlab.gpu.ptx.PtxType;
import dev.archlab.gpu.ptx.StateSpace;
import java.util.List;
import java.util.Locale;

/** Loads, stores, atomic operations. */
final class MemorySelector {

  /** Hints and orderings: accesses take effect in order, so none changes what is read. */
  private static final List<String> ORDERINGS =
      List.of(
          "volatile",
          "weak",
          "relaxed",
          "acquire",
          "release",
          "acq_rel",
          "cta",
          "cluster",
          "gpu",
          "sys",
          "gl",
          "nc",
          "ca",
          "cg",
          "cs",
          "lu",
          "cv",
          "wb",
          "wt",
          "noftz");

  private MemorySelector() {}

  static void load(Selection at) {
    StateSpace space = prepare(at);
    PtxType type = at.type();
    List<PtxOperand> elements = elements(at, 0);
    int[] rows = new int[elements.size()];
    boolean wide = isWide(at, elements);
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          elements.get(i) instanceof PtxOperand.Register
              ? at.destination(elements.get(i), wide && type.bits() < 64 ? PtxType.B64 : type)
              : -1;
    }
    address(at, 1, Kind.LOAD, space, type, wide, rows, Atomic.NONE, 0, -1);
    at.emit(space == StateSpace.PARAM ? Op.LD_PARAM : Op.LD);
  }

  static void store(Selection at) {
    StateSpace space = prepare(at);
    if (space == StateSpace.PARAM || space == StateSpace.CONST) {
      throw at.refuse("a kernel cannot store to .%s".formatted(space));
    }
    PtxType type = at.type();
    List<PtxOperand> elements = elements(at, 1);
    int[] rows = new int[elements.size()];
    boolean wide = isWide(at, elements);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = at.source(elements.get(i), wide && type.bits() < 64 ? PtxType.B64 : type);
    }
    address(at, 0, Kind.STORE, space, type, wide, rows, Atomic.NONE, 0, -1);
    at.emit(Op.ST);
  }

  /**
   * @param results 1 for {@code atom}, which returns the old value, 0 for {@code red}
   */
  static void atomic(Selection at, int results) {
    StateSpace space = prepare(at);
    if (space != StateSpace.GLOBAL && space != StateSpace.SHARED && space != StateSpace.GENERIC) {
      throw at.refuse("atomic operations work on .global and .shared, not on .%s".formatted(space));
    }
    PtxType type = at.type();
    Atomic atomic = null;
    for (Atomic named : Atomic.values()) {
      if (named != Atomic.NONE && at.take(named.name().toLowerCase(Locale.ROOT))) {
        atomic = named;
      }
    }
    if (atomic == null || type.bits() < 32 || type.isFloat() && atomic != Atomic.ADD) {
      throw at.refuse("instruction '%s' is not supported".formatted(at.instruction.name()));
    }
    int[] rows = new int[results];
    if (results == 1) {
      // the result may be thrown away: '_'
      rows[0] = at.operand(0) instanceof PtxOperand.Register ? at.destination(0, type) : -1;
    }
    int operand = at.source(results + 1, type);
    int swap = atomic == Atomic.CAS ? at.source(results + 2, type) : -1;
    address(at, results, Kind.ATOMIC, space, type, type.bits() == 64, rows, atomic, operand, swap);
    at.emit(Op.ATOM);
  }

  private static StateSpace prepare(Selection at) {
    at.takeIf(ORDERINGS::contains);
    at.takeIf(modifier -> modifier.startsWith("L1::") || modifier.startsWith("L2::"));
    return at.space();
  }

  private static List<PtxOperand> elements(Selection at, int index) {
    boolean vector = at.takeAny("v2", "v4");
    if (at.operand(index) instanceof PtxOperand.Vector list) {
      if (!vector || list.elements().size() != 2 && list.elements().size() != 4) {
        throw at.refuse("a vector must have 2 or 4 elements, named by .v2 or .v4");
      }
      return list.elements();
    }
    if (vector) {
      throw at.refuse("'%s' needs registers in braces".formatted(at.instruction.name()));
    }
    return List.of(at.operand(index));
  }

  private static boolean isWide(Selection at, List<PtxOperand> elements) {
    for (PtxOperand element : elements) {
      if (element instanceof PtxOperand.Register register
          && SpecialRegister.named(register.name()).isEmpty()) {
        return at.place(register).bank() == Bank.LONG;
      }
    }
    return elements.get(0) instanceof PtxOperand.IntegerConstant
        && at.instruction.name().endsWith("64");
  }

  private static void address(
      Selection at,
      int index,
      Kind kind,
      StateSpace space,
      PtxType type,
      boolean wide,
      int[] rows,
      Atomic atomic,
      int operand,
      int swap) {
    if (!(at.operand(index) instanceof PtxOperand.Address address)) {
      throw at.refuse(
          "expected an address such as [%%rd1+4], found '%s'".formatted(at.operand(index)));
    }
    if (type == PtxType.PRED) {
      throw at.refuse("predicates are not kept in memory");
    }
    int base = -1;
    boolean longBase = true;
    long offset = address.offset();
    if (address.base() instanceof PtxOperand.Register register) {
      longBase = at.place(register).bank() == Bank.LONG;
      base = at.source(register, longBase ? PtxType.U64 : PtxType.U32);
    } else if (address.base() instanceof PtxOperand.Symbol symbol) {
      Names.Place place = at.variable(symbol);
      if (space != StateSpace.GENERIC && place.space() != space) {
        throw at.refuse(
            "'%s' lies in .%s, not in .%s".formatted(symbol.name(), place.space(), space));
      }
      offset +=
          place.address() + (space == StateSpace.GENERIC ? AddressMap.window(place.space()) : 0);
    }
    at.access =
        new MemoryAccess(
            kind, space, type, wide, rows, base, longBase, offset, atomic, operand, swap);
  }
}
