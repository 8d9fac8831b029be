package dev.archlab.workloads;

import dev.archlab.kernels.Kernel.Formula;
import dev.archlab.kernels.Tensor;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.Region;
import java.util.function.Function;

/** Votes must be counted exactly; among classes with equally many any may win. */
final class VoteCheck implements OperationCheck {

  private final Vote operation;
  private final double[] neighbours;
  private final double[] labels;

  VoteCheck(Vote operation, Function<Region, Tensor> memory) {
    this.operation = operation;
    this.neighbours = memory.apply(operation.neighbours()).toDoubles();
    this.labels = memory.apply(operation.labels()).toDoubles();
  }

  @Override
  public Finding compare(Formula formula, Function<Region, Tensor> memory) {
    int rows = operation.rows();
    int classes = operation.classes();
    int[] votes = Reference.votes(neighbours, labels, rows, operation.k(), classes);
    double[] reference = new double[votes.length];
    for (int i = 0; i < votes.length; i++) {
      reference[i] = votes[i];
    }
    Finding counts =
        OperationCheck.worst(
            operation.counts(),
            memory.apply(operation.counts()),
            reference,
            new double[reference.length]);
    return Finding.worse(counts, worstWinner(memory.apply(operation.winners()), votes));
  }

  private Finding worstWinner(Tensor winners, int[] votes) {
    int classes = operation.classes();
    int[] expected = Reference.winners(votes, operation.rows(), classes);
    double[] right = new double[expected.length];
    for (int row = 0; row < right.length; row++) {
      int winner = (int) winners.get(row);
      boolean tie =
          winner >= 0
              && winner < classes
              && votes[row * classes + winner] == votes[row * classes + expected[row]];
      right[row] = tie ? winner : expected[row];
    }
    return OperationCheck.worst(operation.winners(), winners, right, new double[right.length]);
  }
}
