package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Device.Execution;
import dev.archlab.kernels.Tensor;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.Region;
import java.util.List;
import java.util.function.Function;

/** Votes must be counted exactly; among classes with equally many any may win. */
@AutoService(OperationReference.class)
public final class VoteReference implements OperationReference<Vote> {

  @Override
  public Class<Vote> operation() {
    return Vote.class;
  }

  @Override
  public List<double[]> results(Vote operation, Operands operands) {
    int[] votes = votes(operation, operands);
    int[] winners = Exact.winners(votes, operation.rows(), operation.classes());
    return List.of(Exact.doubles(votes), Exact.doubles(winners));
  }

  private static int[] votes(Vote operation, Operands operands) {
    return Exact.votes(
        operands.of(operation.neighbours()),
        operands.of(operation.labels()),
        operation.rows(),
        operation.k(),
        operation.classes());
  }

  @Override
  public Finding compare(
      Vote operation, Operands operands, Execution execution, Function<Region, Tensor> memory) {
    int[] votes = votes(operation, operands);
    Tensor counts = memory.apply(operation.counts());
    Finding ofCounts =
        Finding.worst(operation.counts(), counts, Exact.doubles(votes), new double[votes.length]);
    Tensor winners = memory.apply(operation.winners());
    double[] right = rightWinners(operation, votes, winners);
    return Finding.worse(
        ofCounts, Finding.worst(operation.winners(), winners, right, new double[right.length]));
  }

  /** The machine's own winners where they are right, and others where they are not. */
  private static double[] rightWinners(Vote operation, int[] votes, Tensor winners) {
    int classes = operation.classes();
    int[] expected = Exact.winners(votes, operation.rows(), classes);
    double[] right = new double[expected.length];
    for (int row = 0; row < right.length; row++) {
      int winner = (int) winners.get(row);
      boolean tie =
          winner >= 0
              && winner < classes
              && votes[row * classes + winner] == votes[row * classes + expected[row]];
      right[row] = tie ? winner : expected[row];
    }
    return right;
  }
}
