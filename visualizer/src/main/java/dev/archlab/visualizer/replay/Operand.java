package dev.archlab.visualizer.replay;

import java.util.List;

/**
 * An element of a tensor, the same on every machine wherever its copies are.
 *
 * @param region name of the tensor
 * @param indices along its axes
 * @param row of the tensor seen as a matrix: its last axis from left to right, all others from top
 *     to bottom
 * @param column likewise
 */
public record Operand(String region, List<Integer> indices, int row, int column) {

  public Operand {
    indices = List.copyOf(indices);
  }

  /** As in {@code a[3,4]}. */
  public String name() {
    StringBuilder text = new StringBuilder(region).append('[');
    for (int axis = 0; axis < indices.size(); axis++) {
      text.append(axis == 0 ? "" : ",").append(indices.get(axis));
    }
    return text.append(']').toString();
  }
}
