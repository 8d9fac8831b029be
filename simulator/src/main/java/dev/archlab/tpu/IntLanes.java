package dev.archlab.tpu;

/** What the lanes do to int32 and words: a loop for each function, over {@code n} elements. */
final class IntLanes {

  private IntLanes() {}

  static void compute(VectorFunction function, int[] a, int[] b, int[] c, int[] to, int n) {
    switch (function) {
      case ADD -> {
        for (int i = 0; i < n; i++) {
          to[i] = a[i] + b[i];
        }
      }
      case SUBTRACT -> {
        for (int i = 0; i < n; i++) {
          to[i] = a[i] - b[i];
        }
      }
      case MULTIPLY -> {
        for (int i = 0; i < n; i++) {
          to[i] = a[i] * b[i];
        }
      }
      case MINIMUM -> {
        for (int i = 0; i < n; i++) {
          to[i] = Math.min(a[i], b[i]);
        }
      }
      case MAXIMUM -> {
        for (int i = 0; i < n; i++) {
          to[i] = Math.max(a[i], b[i]);
        }
      }
      case EQUAL -> {
        for (int i = 0; i < n; i++) {
          to[i] = a[i] == b[i] ? 1 : 0;
        }
      }
      case NOT_EQUAL -> {
        for (int i = 0; i < n; i++) {
          to[i] = a[i] != b[i] ? 1 : 0;
        }
      }
      case LESS -> {
        for (int i = 0; i < n; i++) {
          to[i] = a[i] < b[i] ? 1 : 0;
        }
      }
      case LESS_EQUAL -> {
        for (int i = 0; i < n; i++) {
          to[i] = a[i] <= b[i] ? 1 : 0;
        }
      }
      case GREATER -> {
        for (int i = 0; i < n; i++) {
          to[i] = a[i] > b[i] ? 1 : 0;
        }
      }
      case GREATER_EQUAL -> {
        for (int i = 0; i < n; i++) {
          to[i] = a[i] >= b[i] ? 1 : 0;
        }
      }
      case SELECT -> {
        for (int i = 0; i < n; i++) {
          to[i] = a[i] != 0 ? b[i] : c[i];
        }
      }
      default -> throw new IllegalStateException(function.mnemonic());
    }
  }
}
