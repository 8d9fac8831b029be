package dev.archlab.workloads.reference;

import java.util.Arrays;
import org.apache.commons.math3.linear.BlockRealMatrix;

/**
 * The operations in double precision; matrices are dense and row-major. Products are those of
 * Commons Math.
 */
final class Exact {

  private Exact() {}

  /** A·B of an m × k and a k × n matrix. */
  static double[] matmul(double[] a, double[] b, int m, int k, int n) {
    return values(matrix(a, m, k).multiply(matrix(b, k, n)));
  }

  /**
   * Σ (q − p)² for every query and point. Term by term, because the expanded form that a matrix
   * product would compute cancels.
   */
  static double[] squaredDistances(
      double[] queries, double[] points, int queryCount, int pointCount, int features) {
    double[] distances = new double[Math.multiplyExact(queryCount, pointCount)];
    for (int q = 0; q < queryCount; q++) {
      for (int p = 0; p < pointCount; p++) {
        double sum = 0;
        for (int f = 0; f < features; f++) {
          double difference = queries[q * features + f] - points[p * features + f];
          sum += difference * difference;
        }
        distances[q * pointCount + p] = sum;
      }
    }
    return distances;
  }

  /**
   * Columns of the k smallest values of each row, rising; equal values in the order of columns, and
   * what is no number behind all that is.
   */
  static int[] smallestColumns(double[] values, int rows, int width, int k) {
    int[] columns = new int[Math.multiplyExact(rows, k)];
    for (int row = 0; row < rows; row++) {
      int found = 0;
      for (int column = 0; column < width; column++) {
        double value = values[row * width + column];
        int place = found;
        while (place > 0 && precedes(value, values[row * width + columns[row * k + place - 1]])) {
          place--;
        }
        if (place < k) {
          found = Math.min(found + 1, k);
          int at = row * k + place;
          System.arraycopy(columns, at, columns, at + 1, found - place - 1);
          columns[at] = column;
        }
      }
    }
    return columns;
  }

  private static boolean precedes(double value, double other) {
    return value < other || (Double.isNaN(other) && !Double.isNaN(value));
  }

  /**
   * Votes for each class among the k neighbours of each row; a neighbour that does not exist has no
   * vote.
   */
  static int[] votes(double[] neighbours, double[] labels, int rows, int k, int classes) {
    int[] votes = new int[Math.multiplyExact(rows, classes)];
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < k; i++) {
        double neighbour = neighbours[row * k + i];
        if (neighbour >= 0 && neighbour < labels.length) {
          votes[row * classes + (int) labels[(int) neighbour]]++;
        }
      }
    }
    return votes;
  }

  /** The class with the most votes in each row; of equal ones the smallest. */
  static int[] winners(int[] votes, int rows, int classes) {
    int[] winners = new int[rows];
    for (int row = 0; row < rows; row++) {
      for (int label = 1; label < classes; label++) {
        if (votes[row * classes + label] > votes[row * classes + winners[row]]) {
          winners[row] = label;
        }
      }
    }
    return winners;
  }

  static double[] doubles(int[] values) {
    return Arrays.stream(values).asDoubleStream().toArray();
  }

  private static BlockRealMatrix matrix(double[] values, int rows, int columns) {
    double[][] data = new double[rows][];
    for (int row = 0; row < rows; row++) {
      data[row] = Arrays.copyOfRange(values, row * columns, (row + 1) * columns);
    }
    return new BlockRealMatrix(data);
  }

  private static double[] values(BlockRealMatrix matrix) {
    int columns = matrix.getColumnDimension();
    double[] values = new double[Math.multiplyExact(matrix.getRowDimension(), columns)];
    for (int row = 0; row < matrix.getRowDimension(); row++) {
      System.arraycopy(matrix.getRow(row), 0, values, row * columns, columns);
    }
    return values;
  }
}
