package dev.archlab.tpu.scalesim;

/** Arithmetic of counts. */
final class Words {

  private Words() {}

  /** The number of portions of {@code size} that hold {@code count}, for count ≥ 0. */
  static int ceilDiv(int count, int size) {
    return count / size + (count % size == 0 ? 0 : 1);
  }

  /** The number of portions of {@code size} that hold {@code count}, for count ≥ 0. */
  static long ceilDiv(long count, long size) {
    return count / size + (count % size == 0 ? 0 : 1);
  }
}
