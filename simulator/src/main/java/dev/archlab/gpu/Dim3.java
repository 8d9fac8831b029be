package dev.archlab.gpu;

import dev.archlab.sim.UsageException;

/** The shape of a grid, in CTAs, or of a CTA, in threads. */
public record Dim3(int x, int y, int z) {

  public Dim3 {
    if (x < 1 || y < 1 || z < 1) {
      throw new UsageException(
          "a shape of %d × %d × %d: each extent must be at least 1".formatted(x, y, z));
    }
  }

  public static Dim3 of(int x) {
    return new Dim3(x, 1, 1);
  }

  public static Dim3 of(int x, int y) {
    return new Dim3(x, y, 1);
  }

  /** How many there are. */
  public long size() {
    return (long) x * y * z;
  }

  /** The position of the one with that number; x counts fastest. */
  int[] position(long index) {
    return new int[] {(int) (index % x), (int) (index / x % y), (int) (index / ((long) x * y))};
  }

  @Override
  public String toString() {
    return "(" + x + ", " + y + ", " + z + ")";
  }
}
