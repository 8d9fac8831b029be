package dev.archlab.cpu.isa;

import java.util.ArrayList;
import java.util.List;

/** Finds the operation of an instruction word. */
public final class Decoder {

  /** Candidates by the seven bits of the major opcode. */
  private static final Op[][] BY_OPCODE = byOpcode();

  private Decoder() {}

  private static Op[][] byOpcode() {
    List<List<Op>> lists = new ArrayList<>();
    for (int opcode = 0; opcode < 128; opcode++) {
      lists.add(new ArrayList<>());
    }
    for (Op op : Op.values()) {
      lists.get(op.match() & 127).add(op);
    }
    return lists.stream().map(list -> list.toArray(Op[]::new)).toArray(Op[][]::new);
  }

  /** The operation; {@link Op#ILLEGAL} if the word is none of this machine's. */
  public static Op decode(int word) {
    for (Op op : BY_OPCODE[word & 127]) {
      if ((word & op.mask()) == op.match()) {
        return op;
      }
    }
    return Op.ILLEGAL;
  }
}
