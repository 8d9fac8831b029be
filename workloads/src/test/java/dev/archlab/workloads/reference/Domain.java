package dev.archlab.workloads.reference;

import java.util.Random;

/**
 * Where operands are drawn from: an interval, and single values that are likely to go wrong.
 *
 * @param low drawn in three of four cases, uniformly up to {@code high}
 * @param edges one of which is drawn otherwise
 */
record Domain(float low, float high, float... edges) {

  private static final float LARGE = Float.MAX_VALUE;
  private static final float TINY = Float.MIN_VALUE;
  private static final float NORMAL = Float.MIN_NORMAL;

  /** Every kind of finite number. */
  static final Domain ANY =
      new Domain(
          -8, 8, 0f, -0f, TINY, -TINY, 1e-40f, NORMAL, -NORMAL, 1, -1, 3, -3, 1e30f, -1e30f, LARGE,
          -LARGE);

  /** Of which a few hundred can be summed or squared without overflow. */
  static final Domain MODERATE =
      new Domain(-4, 4, 0f, -0f, TINY, -1e-40f, 1, -1, 1e-20f, 1e5f, -1e5f);

  /** Small integers, many of them equal. */
  static final Domain TIES = new Domain(-2, 2, -2, -1, 0, -0f, 1, 2);

  static final Domain POSITIVE =
      new Domain(0, 8, 0, TINY, 1e-40f, NORMAL, 1, 0.99999994f, 1.0000001f, 4, 1e30f, LARGE);

  /** Where exponentials vanish, underflow, are near 1, and overflow. */
  static final Domain EXPONENTS =
      new Domain(
          -20, 20, 0, -0f, TINY, -1e-40f, 1e-8f, -1e-5f, 1, -1, 60, -60, -87, -90, -103, -104,
          -1000, 88, 88.72f, 88.73f, 100, 1000, LARGE, -LARGE);

  /** Probabilities. */
  static final Domain UNIT = new Domain(0, 1, 0, 1, 1e-40f, 1e-7f, 0.5f, 0.99999994f);

  /** What a hyperbolic tangent can be. */
  static final Domain SIGNED_UNIT = new Domain(-1, 1, 0, -0f, 1, -1, 1e-20f, 0.99999994f);

  /** Roots that divide. */
  static final Domain ROOTS = new Domain(0.001f, 8, 1e-19f, 1, 1e19f);

  float draw(Random random) {
    return edges.length > 0 && random.nextInt(4) == 0
        ? edges[random.nextInt(edges.length)]
        : low + random.nextFloat() * (high - low);
  }
}
