// exp(x - max) / sum of exp(x - max) of each row.
//
//   void softmax(const float *values, float *result, long rows, long columns)
//
// Three passes over a row: its maximum; the exponentials, which are stored, and their sum; the
// products with the reciprocal of the sum. A product takes one cycle where a division takes twenty.

#include "functions.h"

static float largest(const float *x, long n) {
  float a = x[0], b = a, c = a, d = a;
  long i = 0;
  for (; i + 4 <= n; i += 4) {
    a = max(a, x[i]);
    b = max(b, x[i + 1]);
    c = max(c, x[i + 2]);
    d = max(d, x[i + 3]);
  }
  for (; i < n; i++) {
    a = max(a, x[i]);
  }
  return max(max(a, b), max(c, d));
}

void softmax(const float *values, float *result, long rows, long columns) {
  for (; rows > 0; rows--, values += columns, result += columns) {
    float most = largest(values, columns);

    float sum = 0.0f;
    long i = 0;
    for (; i + 4 <= columns; i += 4) {
      float a = exponential(values[i] - most);
      float b = exponential(values[i + 1] - most);
      float c = exponential(values[i + 2] - most);
      float d = exponential(values[i + 3] - most);
      result[i] = a;
      result[i + 1] = b;
      result[i + 2] = c;
      result[i + 3] = d;
      sum += (a + b) + (c + d);
    }
    for (; i < columns; i++) {
      float a = exponential(values[i] - most);
      result[i] = a;
      sum += a;
    }

    float reciprocal = 1.0f / sum;
    for (i = 0; i + 4 <= columns; i += 4) {
      float a = result[i] * reciprocal, b = result[i + 1] * reciprocal;
      float c = result[i + 2] * reciprocal, d = result[i + 3] * reciprocal;
      result[i] = a;
      result[i + 1] = b;
      result[i + 2] = c;
      result[i + 3] = d;
    }
    for (; i < columns; i++) {
      result[i] *= reciprocal;
    }
  }
}
