package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.ElementType;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.TpuConfig;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/**
 * Labels are gathered by the neighbours' positions, compared with every class, and the matches
 * added up; the greatest count wins, the lowest class of several. Labels that do not fit half of
 * the unified buffer come in pieces.
 */
@AutoService(Kernel.class)
public final class OneHotVote implements Kernel<Vote> {

  private static final int WORD = Operand.ELEMENT_BYTES;

  /** Enough rows to hide the latency of one instruction behind the rows of the next. */
  private static final int MOST_ROWS = 64;

  @Override
  public String machine() {
    return "tpu";
  }

  @Override
  public Class<Vote> operation() {
    return Vote.class;
  }

  @Override
  public String name() {
    return "one-hot";
  }

  @Override
  public String summary() {
    return "gathered labels compared with every class on the vector unit";
  }

  @Override
  public int rung() {
    return 0;
  }

  @Override
  public boolean supports(Vote vote, LaunchContext context) {
    return usable(vote) && blockRows(vote, Matrices.config(context)) > 0;
  }

  private static boolean usable(Vote vote) {
    return Matrices.usable(
        ElementType.S32, vote.neighbours(), vote.labels(), vote.counts(), vote.winners());
  }

  /** The labels take at most half of the buffer; the other half holds one row. */
  @Override
  public String refusal(Vote vote, LaunchContext context) {
    long row = besideLabels(vote) + perRow(vote);
    long labels = Math.min(vote.labels().shape().get(0), row);
    return usable(vote)
        ? Matrices.needsBuffer(labels + row, context)
        : Kernel.super.refusal(vote, context);
  }

  private static long words(TpuConfig config) {
    return config.unifiedBuffer().size() / WORD;
  }

  private static int labelsInPiece(Vote vote, TpuConfig config) {
    return (int) Math.min(vote.labels().shape().get(0), words(config) / 2);
  }

  /** Rows that fit beside the labels; 0 if none does. */
  private static int blockRows(Vote vote, TpuConfig config) {
    long left = words(config) - labelsInPiece(vote, config) - besideLabels(vote);
    return (int) Math.max(0, Math.min(Math.min(vote.rows(), MOST_ROWS), left / perRow(vote)));
  }

  private static long besideLabels(Vote vote) {
    return vote.classes() + 5L;
  }

  private static long perRow(Vote vote) {
    return 5L * vote.k() + 2L * vote.classes() + 2;
  }

  @Override
  public void run(Vote vote, LaunchContext context) {
    TpuConfig config = Matrices.config(context);
    new Writer(vote, blockRows(vote, config), labelsInPiece(vote, config), words(config))
        .write()
        .launch(context);
  }

  /** The program and where its data lie. */
  private static final class Writer {

    private final ProgramBuilder program = new ProgramBuilder();
    private final Vote vote;
    private final int blockRows;
    private final int pieceSize;
    private final Operand classes;
    private final Operand labels;
    private final Operand neighbours;
    private final Operand local; // positions in the piece
    private final Operand clamped;
    private final Operand found; // labels in the piece
    private final Operand own; // labels of the neighbours
    private final Operand matches;
    private final Operand counts;
    private final Operand most;
    private final Operand winners;
    private final Operand zero;
    private final Operand last;
    private final Operand first;
    private final Operand size;

    Writer(Vote vote, int blockRows, int pieceSize, long words) {
      this.vote = vote;
      this.blockRows = blockRows;
      this.pieceSize = pieceSize;
      Buffer buffer = new Buffer(words * WORD);
      int k = vote.k();
      classes = row(buffer.words(vote.classes()));
      labels = row(buffer.words(pieceSize));
      neighbours = matrix(buffer, k);
      local = matrix(buffer, k);
      clamped = matrix(buffer, k);
      found = matrix(buffer, k);
      own = matrix(buffer, k);
      matches = matrix(buffer, vote.classes());
      counts = matrix(buffer, vote.classes());
      most = matrix(buffer, 1);
      winners = matrix(buffer, 1);
      zero = scalar(buffer);
      last = scalar(buffer);
      first = scalar(buffer);
      size = scalar(buffer);
    }

    private static Operand row(long address) {
      return new Operand(Affine.of(address), 0, WORD);
    }

    private static Operand scalar(Buffer buffer) {
      return new Operand(Affine.of(buffer.words(1)), 0, 0);
    }

    private Operand matrix(Buffer buffer, int columns) {
      return Operand.rows(Affine.of(buffer.words((long) blockRows * columns)), columns * WORD);
    }

    Writer write() {
      int points = vote.labels().shape().get(0);
      program.words(VectorFunction.IOTA, List.of(classes), List.of(), 1, vote.classes(), 0);
      if (points == pieceSize) {
        loadLabels(Counter.of(0), points);
        program.parts(
            "block",
            vote.rows(),
            blockRows,
            (block, rows) -> {
              loadNeighbours(block, rows);
              program.words(
                  VectorFunction.GATHER,
                  List.of(own),
                  List.of(labels, neighbours),
                  rows,
                  vote.k(),
                  points);
              count(block, rows);
            });
      } else {
        fill(zero, 0);
        fill(size, pieceSize);
        program.parts("block", vote.rows(), blockRows, this::fromPieces);
      }
      return this;
    }

    void launch(LaunchContext context) {
      context.launch(program.launch("vote"));
    }

    private void loadLabels(Counter piece, int count) {
      int stride = Math.toIntExact(vote.labels().strides().get(0));
      Affine from = Affine.of(vote.labels().base()).plus(piece.times((long) pieceSize * stride));
      program.load(labels, new Operand(from, 0, stride), 1, count);
    }

    private void loadNeighbours(Counter block, int rows) {
      program.load(neighbours, Matrices.rows(vote.neighbours(), block, blockRows), rows, vote.k());
    }

    private void fill(Operand scalar, int value) {
      program.words(VectorFunction.FILL, List.of(scalar), List.of(), 1, 1, value);
    }

    /** Takes from each piece the labels that it holds. */
    private void fromPieces(Counter block, int rows) {
      int k = vote.k();
      loadNeighbours(block, rows);
      fill(first, 0);
      program.parts(
          "piece",
          vote.labels().shape().get(0),
          pieceSize,
          (piece, count) -> {
            loadLabels(piece, count);
            fill(last, count - 1);
            program.ints(
                VectorFunction.SUBTRACT, List.of(local), List.of(neighbours, first), rows, k);
            program.ints(VectorFunction.MAXIMUM, List.of(clamped), List.of(local, zero), rows, k);
            program.ints(VectorFunction.MINIMUM, List.of(clamped), List.of(clamped, last), rows, k);
            program.words(
                VectorFunction.GATHER, List.of(found), List.of(labels, clamped), rows, k, count);
            program.ints(VectorFunction.EQUAL, List.of(clamped), List.of(clamped, local), rows, k);
            program.words(
                VectorFunction.SELECT, List.of(own), List.of(clamped, found, own), rows, k, 0);
            program.ints(VectorFunction.ADD, List.of(first), List.of(first, size), 1, 1);
          });
      count(block, rows);
    }

    private void count(Counter block, int rows) {
      program.words(VectorFunction.FILL, List.of(counts), List.of(), rows, vote.classes(), 0);
      program.repeat(
          "neighbour",
          0,
          vote.k(),
          j -> {
            Operand label = new Operand(own.address().plus(j.times(WORD)), own.rowStride(), 0);
            program.ints(
                VectorFunction.EQUAL,
                List.of(matches),
                List.of(label, classes),
                rows,
                vote.classes());
            program.ints(
                VectorFunction.ADD,
                List.of(counts),
                List.of(counts, matches),
                rows,
                vote.classes());
          });
      program.ints(
          VectorFunction.ROW_MAX, List.of(most, winners), List.of(counts), rows, vote.classes());
      program.store(Matrices.rows(vote.counts(), block, blockRows), counts, rows, vote.classes());
      program.store(Matrices.column(vote.winners(), block, blockRows), winners, rows, 1);
    }
  }
}
