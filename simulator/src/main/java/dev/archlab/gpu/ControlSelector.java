package dev.archlab.gpu;

import dev.archlab.gpu.ptx.PtxOperand;
import dev.archlab.gpu.ptx.PtxType;

/** Branches, barriers, and what passes between the lanes of a warp. */
final class ControlSelector {

  private ControlSelector() {}

  static void branch(Selection at) {
    at.take("uni");
    at.immediate = at.label(at.operand(0));
    at.emit(Op.BRA);
  }

  static void barrier(Selection at) {
    at.takeAny("cta", "aligned");
    if (at.take("warp")) {
      at.take("sync");
      at.emit(Op.NOP); // the lanes of a warp move in lockstep
      return;
    }
    if (!at.take("sync")) {
      throw at.refuse("'%s' is not supported; bar.sync is".formatted(at.instruction.name()));
    }
    if (!(at.operand(0) instanceof PtxOperand.IntegerConstant barrier)
        || barrier.value() < 0
        || barrier.value() >= Cta.BARRIERS) {
      throw at.refuse("a barrier is a number from 0 to " + (Cta.BARRIERS - 1));
    }
    at.a = (int) barrier.value();
    if (at.operands() > 1) {
      if (!(at.operand(1) instanceof PtxOperand.IntegerConstant threads)) {
        throw at.refuse("the number of threads at a barrier must be a constant");
      }
      at.immediate = threads.value();
    }
    at.emit(Op.BAR);
  }

  /** Accesses take effect in order, so that a fence has nothing to do. */
  static void fence(Selection at) {
    at.takeAny("cta", "cluster", "gpu", "gl", "sys", "sc", "acq_rel", "acquire", "release");
    at.emit(Op.FENCE);
  }

  static void shuffle(Selection at) {
    at.take("sync");
    Op op;
    if (at.take("idx")) {
      op = Op.SHFL_IDX;
    } else if (at.take("up")) {
      op = Op.SHFL_UP;
    } else if (at.take("down")) {
      op = Op.SHFL_DOWN;
    } else if (at.take("bfly")) {
      op = Op.SHFL_BFLY;
    } else {
      throw at.refuse("'shfl' needs .idx, .up, .down or .bfly");
    }
    PtxType type = at.type();
    if (at.operand(0) instanceof PtxOperand.Pair pair) {
      at.d = at.destination(pair.first(), type);
      at.q = at.destination(pair.second(), PtxType.PRED);
    } else {
      at.d = at.destination(0, type);
    }
    at.a = at.source(1, type);
    at.b = at.source(2, PtxType.U32);
    at.c = at.source(3, PtxType.U32);
    at.emit(op);
  }

  static void vote(Selection at) {
    at.take("sync");
    PtxType type = at.type();
    Op op;
    if (at.take("all")) {
      op = Op.VOTE_ALL;
    } else if (at.take("any")) {
      op = Op.VOTE_ANY;
    } else if (at.take("uni")) {
      op = Op.VOTE_UNI;
    } else if (at.take("ballot")) {
      op = Op.VOTE_BALLOT;
    } else {
      throw at.refuse("'vote' needs .all, .any, .uni or .ballot");
    }
    at.d = at.destination(0, type);
    at.a = at.predicate(at.operand(1));
    at.emit(op);
  }

  static void activeMask(Selection at) {
    at.d = at.destination(0, at.type());
    at.emit(Op.ACTIVEMASK);
  }
}
