package dev.archlab.gpu;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Where the paths of a divergent branch meet again: the branch's immediate post-dominator, the
 * nearest instruction through which every path from it to the end of the program leads. A guarded
 * {@code exit} is no path: the lanes that take it will never wait for anybody.
 *
 * <p>Post-dominators are found by the iterative algorithm of Cooper, Harvey and Kennedy ("A Simple,
 * Fast Dominance Algorithm"), on basic blocks and on the reversed graph.
 */
final class ControlFlow {

  private static final int UNKNOWN = -1;

  private final Decoded[] code;
  private final int[] blockOf; // by program counter
  private final int[] firstOf; // by block
  private final int blocks; // the block behind the last one is the end of the program
  private final int[][] successors;
  private final int[] postorder; // position of a block; the end has the highest
  private final int[] immediate; // post-dominator of a block

  ControlFlow(Decoded[] code) {
    this.code = code;
    BitSet leaders = leaders(code);
    blocks = leaders.cardinality();
    blockOf = new int[code.length];
    firstOf = new int[blocks + 1];
    int block = -1;
    for (int pc = 0; pc < code.length; pc++) {
      if (leaders.get(pc)) {
        firstOf[++block] = pc;
      }
      blockOf[pc] = block;
    }
    firstOf[blocks] = code.length;
    successors = successors();
    postorder = new int[blocks + 1];
    immediate = postDominators();
  }

  /** By program counter: where a branch's paths meet, or {@code code.length}. */
  int[] reconvergence() {
    int[] reconvergence = new int[code.length];
    for (int pc = 0; pc < code.length; pc++) {
      int meeting = immediate[blockOf[pc]];
      reconvergence[pc] = meeting == UNKNOWN ? code.length : firstOf[meeting];
    }
    return reconvergence;
  }

  private static BitSet leaders(Decoded[] code) {
    BitSet leaders = new BitSet();
    leaders.set(0);
    for (int pc = 0; pc < code.length; pc++) {
      Op op = code[pc].op();
      if (op == Op.BRA) {
        leaders.set((int) code[pc].immediate());
      }
      if ((op == Op.BRA || op == Op.EXIT || op == Op.TRAP) && pc + 1 < code.length) {
        leaders.set(pc + 1);
      }
    }
    return leaders;
  }

  private int[][] successors() {
    int[][] edges = new int[blocks + 1][];
    for (int block = 0; block < blocks; block++) {
      Decoded last = code[firstOf[block + 1] - 1];
      boolean always = last.guard() == Decoded.ALWAYS;
      int next = block + 1;
      edges[block] =
          switch (last.op()) {
            case BRA -> {
              int target = blockOf[(int) last.immediate()];
              yield always || target == next ? new int[] {target} : new int[] {next, target};
            }
            case EXIT, TRAP -> new int[] {always ? blocks : next};
            default -> new int[] {next};
          };
    }
    edges[blocks] = new int[0];
    return edges;
  }

  private int[] postDominators() {
    int[][] predecessors = reversed(successors);
    int[] order = depthFirst(predecessors, blocks);
    int[] dominator = new int[blocks + 1];
    Arrays.fill(dominator, UNKNOWN);
    dominator[blocks] = blocks;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = order.length - 2; i >= 0; i--) {
        int block = order[i];
        int meeting = UNKNOWN;
        for (int successor : successors[block]) {
          if (dominator[successor] != UNKNOWN) {
            meeting = meeting == UNKNOWN ? successor : intersect(successor, meeting, dominator);
          }
        }
        if (dominator[block] != meeting) {
          dominator[block] = meeting;
          changed = true;
        }
      }
    }
    return dominator;
  }

  private int intersect(int a, int b, int[] dominator) {
    while (a != b) {
      while (postorder[a] < postorder[b]) {
        a = dominator[a];
      }
      while (postorder[b] < postorder[a]) {
        b = dominator[b];
      }
    }
    return a;
  }

  private static int[][] reversed(int[][] edges) {
    int[] counts = new int[edges.length];
    for (int[] targets : edges) {
      for (int target : targets) {
        counts[target]++;
      }
    }
    int[][] reversed = new int[edges.length][];
    for (int i = 0; i < edges.length; i++) {
      reversed[i] = new int[counts[i]];
    }
    for (int i = 0; i < edges.length; i++) {
      for (int target : edges[i]) {
        reversed[target][--counts[target]] = i;
      }
    }
    return reversed;
  }

  /** Blocks in depth-first postorder from {@code root}; those never reached are left out. */
  private int[] depthFirst(int[][] edges, int root) {
    int[] order = new int[edges.length];
    int[] stack = new int[edges.length];
    int[] nextEdge = new int[edges.length];
    boolean[] seen = new boolean[edges.length];
    int depth = 0;
    int count = 0;
    stack[0] = root;
    seen[root] = true;
    Arrays.fill(postorder, UNKNOWN);
    while (depth >= 0) {
      int block = stack[depth];
      if (nextEdge[block] < edges[block].length) {
        int target = edges[block][nextEdge[block]++];
        if (!seen[target]) {
          seen[target] = true;
          stack[++depth] = target;
        }
      } else {
        postorder[block] = count;
        order[count++] = block;
        depth--;
      }
    }
    return Arrays.copyOf(order, count);
  }
}
