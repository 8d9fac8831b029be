package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.DecisionTree;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.sim.Region;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.VectorFunction;
import java.util.List;

/**
 * All nodes ask all points; then the nodes are gone through in order, and each moves the points
 * that stand at it to one of its children, which come behind it. So no point takes a way of its
 * own, and every point pays for every node.
 */
@AutoService(Kernel.class)
public final class NodeByNodeTree implements Kernel<DecisionTree> {

  private static final int WORD = Operand.ELEMENT_BYTES;

  private static final int MOST_POINTS = 128;

  /** Nodes that ask before their answers are used. */
  private static final int MOST_NODES = 64;

  /** Feature, threshold, left and right child, and the number itself. */
  private static final int WORDS_OF_NODE = 5;

  @Override
  public String machine() {
    return "tpu";
  }

  @Override
  public Class<DecisionTree> operation() {
    return DecisionTree.class;
  }

  @Override
  public String name() {
    return "node-by-node";
  }

  @Override
  public String summary() {
    return "every node asks every point, whether it comes there or not";
  }

  @Override
  public int rung() {
    return 0;
  }

  @Override
  public boolean supports(DecisionTree tree, LaunchContext context) {
    return words(tree, 1, 1) <= words(context);
  }

  @Override
  public String refusal(DecisionTree tree, LaunchContext context) {
    return Matrices.needsBuffer(words(tree, 1, 1), context);
  }

  private static long words(LaunchContext context) {
    return Matrices.config(context).unifiedBuffer().size() / WORD;
  }

  /**
   * The tree; of each point two sets of features and a place, an answer of each node, and whether
   * it moves where.
   */
  private static long words(DecisionTree tree, int points, int nodes) {
    return (long) WORDS_OF_NODE * tree.nodes() + points * (2L * tree.featureCount() + nodes + 4L);
  }

  @Override
  public void run(DecisionTree tree, LaunchContext context) {
    long words = words(context);
    int nodes = Math.min(MOST_NODES, tree.nodes());
    int points = Math.min(MOST_POINTS, tree.count());
    while (words(tree, points, nodes) > words) {
      if (points > 1) {
        points = (points + 1) / 2;
      } else {
        nodes = (nodes + 1) / 2;
      }
    }
    ProgramBuilder program = new ProgramBuilder();
    new Writer(program, tree, points, nodes, new Buffer(words * WORD)).write();
    context.launch(program.launch("decision-tree"));
  }

  /** The program and where its data lie; points lie side by side, along the lanes. */
  private static final class Writer {

    private final ProgramBuilder program;
    private final DecisionTree tree;
    private final int blockPoints;
    private final int chunk; // nodes
    private final long features;
    private final long thresholds;
    private final long children;
    private final long numbers;
    private final long points;
    private final long places;
    private final Operand answers; // of a node in a row
    private final Operand here;
    private final Operand next;

    Writer(ProgramBuilder program, DecisionTree tree, int blockPoints, int chunk, Buffer buffer) {
      this.program = program;
      this.tree = tree;
      this.blockPoints = blockPoints;
      this.chunk = chunk;
      int nodes = tree.nodes();
      features = buffer.words(nodes);
      thresholds = buffer.words(nodes);
      children = buffer.words(2L * nodes);
      numbers = buffer.words(nodes);
      points = buffer.words(2L * blockPoints * tree.featureCount());
      places = buffer.words(2L * blockPoints);
      answers =
          Operand.rows(Affine.of(buffer.words((long) blockPoints * chunk)), blockPoints * WORD);
      here = row(Affine.of(buffer.words(blockPoints)));
      next = row(Affine.of(buffer.words(blockPoints)));
    }

    private static Operand row(Affine address) {
      return new Operand(address, 0, WORD);
    }

    private static Operand scalar(Affine address) {
      return new Operand(address, 0, 0);
    }

    void write() {
      loadVector(features, tree.features(), tree.nodes());
      loadVector(thresholds, tree.thresholds(), tree.nodes());
      loadVector(children, tree.children(), 2 * tree.nodes());
      program.words(
          VectorFunction.IOTA, List.of(row(Affine.of(numbers))), List.of(), 1, tree.nodes(), 0);
      program.prefetched("block", tree.count(), blockPoints, false, this::load, this::walk);
    }

    private void loadVector(long to, Region from, int size) {
      program.load(row(Affine.of(to)), row(Affine.of(from.base())), 1, size);
    }

    private Operand points(Counter block) {
      int width = tree.featureCount() * WORD;
      return Operand.rows(block.alternate((long) blockPoints * width).plus(points), width);
    }

    private void load(Counter block, int count) {
      program.load(
          points(block),
          Matrices.rows(tree.points(), block, blockPoints),
          count,
          tree.featureCount());
    }

    private void walk(Counter block, int count) {
      Operand place = row(block.alternate((long) blockPoints * WORD).plus(places));
      program.words(VectorFunction.FILL, List.of(place), List.of(), 1, count, 0);
      program.parts(
          "nodes",
          tree.nodes(),
          chunk,
          (part, nodes) -> {
            ask(block, count, part, nodes);
            program.repeat("node", 0, nodes, node -> move(place, count, part, node));
          });
      program.words(VectorFunction.MULTIPLY, List.of(place), List.of(place), 1, count, -1);
      program.words(VectorFunction.ADD, List.of(place), List.of(place), 1, count, -1);
      program.store(
          Matrices.column(tree.labels(), block, blockPoints),
          new Operand(place.address(), WORD, 0),
          count,
          1);
    }

    /** Whether each point goes to the left at each node of a part. */
    private void ask(Counter block, int count, Counter part, int nodes) {
      Affine first = part.times((long) chunk * WORD);
      Operand asked = new Operand(answers.address(), WORD, answers.rowStride());
      program.words(
          VectorFunction.GATHER,
          List.of(asked),
          List.of(points(block), row(first.plus(features))),
          count,
          nodes,
          tree.featureCount());
      Operand threshold = new Operand(first.plus(thresholds), WORD, 0);
      program.floats(
          VectorFunction.LESS_EQUAL, List.of(answers), List.of(answers, threshold), nodes, count);
    }

    /** Moves the points that stand at a node. */
    private void move(Operand place, int count, Counter part, Counter node) {
      Affine offset = part.times((long) chunk * WORD).plus(node.times(WORD));
      Affine pair = part.times(2L * chunk * WORD).plus(node.times(2L * WORD)).plus(children);
      Operand left = row(answers.address().plus(node.times(answers.rowStride())));
      program.words(
          VectorFunction.SELECT,
          List.of(next),
          List.of(left, scalar(pair), scalar(pair.plus(WORD))),
          1,
          count,
          0);
      program.ints(
          VectorFunction.EQUAL,
          List.of(here),
          List.of(place, scalar(offset.plus(numbers))),
          1,
          count);
      program.words(VectorFunction.SELECT, List.of(place), List.of(here, next, place), 1, count, 0);
    }
  }
}
