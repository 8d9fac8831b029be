package dev.archlab.tpu;

/** What the lanes do to float32: a loop for each function, over the first {@code n} elements. */
final class FloatLanes {

  private FloatLanes() {}

  static void compute(VectorFunction function, float[] a, float[] b, float[] c, float[] to, int n) {
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
      case DIVIDE -> {
        for (int i = 0; i < n; i++) {
          to[i] = a[i] / b[i];
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
      case MULTIPLY_ADD -> {
        for (int i = 0; i < n; i++) {
          to[i] = a[i] * b[i] + c[i];
        }
      }
      case SQRT -> {
        for (int i = 0; i < n; i++) {
          to[i] = (float) Math.sqrt(a[i]); // float64 is wide enough to round only once
        }
      }
      case EXP -> {
        for (int i = 0; i < n; i++) {
          to[i] = (float) StrictMath.exp(a[i]);
        }
      }
      case LOG -> {
        for (int i = 0; i < n; i++) {
          to[i] = (float) StrictMath.log(a[i]);
        }
      }
      case SIGMOID -> {
        for (int i = 0; i < n; i++) {
          to[i] = (float) (1 / (1 + StrictMath.exp(-a[i])));
        }
      }
      case TANH -> {
        for (int i = 0; i < n; i++) {
          to[i] = (float) StrictMath.tanh(a[i]);
        }
      }
      default -> throw new IllegalStateException(function.mnemonic());
    }
  }

  static void compare(VectorFunction function, float[] a, float[] b, int[] to, int n) {
    switch (function) {
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
      default -> {
        for (int i = 0; i < n; i++) {
          to[i] = a[i] >= b[i] ? 1 : 0;
        }
      }
    }
  }

  /** How many did not fit. */
  static int quantize(float[] a, float[] b, byte[] to, int n) {
    int saturated = 0;
    for (int i = 0; i < n; i++) {
      double nearest = Math.rint(a[i] / b[i]);
      boolean fits = Math.abs(nearest) <= Byte.MAX_VALUE;
      to[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, nearest));
      saturated += fits ? 0 : 1;
    }
    return saturated;
  }
}
