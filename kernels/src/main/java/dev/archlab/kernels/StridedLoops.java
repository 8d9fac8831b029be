package dev.archlab.kernels;

import dev.archlab.sim.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The loops that walk through views of one shape in step, in row-major order: four nested ones,
 * whatever the rank. Axes that lie behind each other without a gap in every view are one loop, so
 * that dense tensors are walked in a single loop, the innermost; loops that are not needed go round
 * once.
 */
public final class StridedLoops {

  /** Number of loops. */
  public static final int DEPTH = 4;

  private final List<Region> views;

  private StridedLoops(List<Region> views) {
    this.views = views;
  }

  /**
   * For each four-deep nest of loops that the views take, one; mostly that is one. A view of more
   * axes than that is walked in parts, in order. Views without elements take none.
   *
   * @throws IllegalArgumentException if the shapes differ
   */
  public static List<StridedLoops> over(Region... views) {
    for (Region view : views) {
      if (!view.shape().equals(views[0].shape())) {
        throw new IllegalArgumentException(
            "loops over shapes " + views[0].shape() + " and " + view.shape());
      }
    }
    List<StridedLoops> nests = new ArrayList<>();
    if (views[0].size() > 0) {
      collect(merged(List.of(views)), nests);
    }
    return nests;
  }

  private static void collect(List<Region> views, List<StridedLoops> nests) {
    int rank = views.get(0).shape().size();
    if (rank <= DEPTH) {
      nests.add(new StridedLoops(views));
      return;
    }
    for (int i = 0; i < views.get(0).shape().get(0); i++) {
      int index = i;
      collect(views.stream().map(view -> view.at(index)).toList(), nests);
    }
  }

  /** The same elements in the same order, of the least rank. */
  private static List<Region> merged(List<Region> views) {
    List<List<Long>> strides = new ArrayList<>();
    views.forEach(view -> strides.add(new ArrayList<>()));
    List<Integer> extents = new ArrayList<>();
    List<Integer> shape = views.get(0).shape();
    for (int axis = 0; axis < shape.size(); axis++) {
      int extent = shape.get(axis);
      if (extent == 1) {
        continue;
      }
      int last = extents.size() - 1;
      if (last >= 0 && continues(views, strides, axis)) {
        extents.set(last, Math.multiplyExact(extents.get(last), extent));
      } else {
        extents.add(extent);
        last++;
        strides.forEach(steps -> steps.add(0L));
      }
      for (int view = 0; view < views.size(); view++) {
        strides.get(view).set(last, views.get(view).strides().get(axis));
      }
    }
    return IntStream.range(0, views.size())
        .mapToObj(
            i -> {
              Region view = views.get(i);
              return new Region(view.name(), view.base(), view.type(), extents, strides.get(i));
            })
        .toList();
  }

  /** True if in every view a step of the loop around an axis is a whole walk along the axis. */
  private static boolean continues(List<Region> views, List<List<Long>> strides, int axis) {
    for (int view = 0; view < views.size(); view++) {
      Region region = views.get(view);
      List<Long> steps = strides.get(view);
      long walk = region.shape().get(axis) * region.strides().get(axis);
      if (steps.get(steps.size() - 1) != walk) {
        return false;
      }
    }
    return true;
  }

  /** Address of a view's first element. */
  public long base(int view) {
    return views.get(view).base();
  }

  /**
   * How often a loop goes round.
   *
   * @param loop 0 for the outermost, {@link #DEPTH} − 1 for the innermost
   */
  public int extent(int loop) {
    int axis = axis(loop);
    return axis < 0 ? 1 : views.get(0).shape().get(axis);
  }

  /** How far a view moves in a loop, in bytes; 0 where it repeats, and for loops not needed. */
  public long stride(int view, int loop) {
    int axis = axis(loop);
    return axis < 0 ? 0 : views.get(view).strides().get(axis);
  }

  /** True if the views are walked in the innermost loop alone. */
  public boolean isOneLoop() {
    return views.get(0).shape().size() <= 1;
  }

  /** True if a view's elements lie side by side in the innermost loop. */
  public boolean isContiguous(int view) {
    return extent(DEPTH - 1) == 1 || stride(view, DEPTH - 1) == views.get(view).type().bytes();
  }

  private int axis(int loop) {
    return loop - (DEPTH - views.get(0).shape().size());
  }
}
