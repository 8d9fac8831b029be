// (x - mean) (scale / sqrt(variance + epsilon)) + shift, with one of each for each channel; values
// are count x channels x plane.

#include "float.h"

void batch_normalization(
    const float *values, const float *mean, const float *variance, const float *scale,
    const float *shift, float *result, long count, long channels, long plane, float epsilon) {
  for (long c = 0; c < channels; c++) {
    float center = mean[c];
    float factor = scale[c] / square_root(variance[c] + epsilon);
    float offset = shift[c];
    for (long n = 0; n < count; n++) {
      const float *x = values + (n * channels + c) * plane;
      float *y = result + (n * channels + c) * plane;
      long i = 0;
      for (; i + 4 <= plane; i += 4, x += 4, y += 4) {
        float a = fma(x[0] - center, factor, offset), b = fma(x[1] - center, factor, offset);
        float d = fma(x[2] - center, factor, offset), e = fma(x[3] - center, factor, offset);
        y[0] = a;
        y[1] = b;
        y[2] = d;
        y[3] = e;
      }
      for (; i < plane; i++) {
        *y++ = fma(*x++ - center, factor, offset);
      }
    }
  }
}
