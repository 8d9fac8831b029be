// Sums and extremes along an axis of a dense tensor, outer x extent x inner.
//
//   void reduction_NAME(const float *values, float *result, long outer, long extent, long inner)
//
// Along the last axis (inner = 1) a row is split into eight partial results: one would wait for its
// own latency at each element. Along any other axis neighbours belong to different results, which
// are independent by themselves, so the tensor is read row by row as it lies, and four results stay
// in registers.

#include "float.h"

static inline float plus(float a, float b) {
  return a + b;
}

#define REDUCTION(NAME, JOIN, FINISH)                                                             \
  static float NAME##_of_row(const float *x, long n) {                                            \
    float a = x[0];                                                                               \
    long i = 1;                                                                                   \
    if (n >= 8) {                                                                                 \
      float b = x[1], c = x[2], d = x[3], e = x[4], f = x[5], g = x[6], h = x[7];                 \
      for (i = 8; i + 8 <= n; i += 8) {                                                           \
        a = JOIN(a, x[i]);                                                                        \
        b = JOIN(b, x[i + 1]);                                                                    \
        c = JOIN(c, x[i + 2]);                                                                    \
        d = JOIN(d, x[i + 3]);                                                                    \
        e = JOIN(e, x[i + 4]);                                                                    \
        f = JOIN(f, x[i + 5]);                                                                    \
        g = JOIN(g, x[i + 6]);                                                                    \
        h = JOIN(h, x[i + 7]);                                                                    \
      }                                                                                           \
      a = JOIN(JOIN(JOIN(a, b), JOIN(c, d)), JOIN(JOIN(e, f), JOIN(g, h)));                       \
    }                                                                                             \
    for (; i < n; i++) {                                                                          \
      a = JOIN(a, x[i]);                                                                          \
    }                                                                                             \
    return a;                                                                                     \
  }                                                                                               \
  void reduction_##NAME(                                                                          \
      const float *values, float *result, long outer, long extent, long inner) {                  \
    if (inner == 1) {                                                                             \
      for (; outer > 0; outer--, values += extent) {                                              \
        *result++ = FINISH(NAME##_of_row(values, extent));                                        \
      }                                                                                           \
      return;                                                                                     \
    }                                                                                             \
    for (; outer > 0; outer--, values += extent * inner) {                                        \
      long j = 0;                                                                                 \
      for (; j + 16 <= inner; j += 16) {                                                          \
        const float *x = values + j;                                                              \
        float a = x[0], b = x[1], c = x[2], d = x[3], e = x[4], f = x[5], g = x[6], h = x[7];     \
        float k = x[8], l = x[9], m = x[10], n = x[11], o = x[12], p = x[13], q = x[14], r = x[15]; \
        for (long i = 1; i < extent; i++) {                                                       \
          x += inner;                                                                             \
          a = JOIN(a, x[0]);                                                                      \
          b = JOIN(b, x[1]);                                                                      \
          c = JOIN(c, x[2]);                                                                      \
          d = JOIN(d, x[3]);                                                                      \
          e = JOIN(e, x[4]);                                                                      \
          f = JOIN(f, x[5]);                                                                      \
          g = JOIN(g, x[6]);                                                                      \
          h = JOIN(h, x[7]);                                                                      \
          k = JOIN(k, x[8]);                                                                      \
          l = JOIN(l, x[9]);                                                                      \
          m = JOIN(m, x[10]);                                                                     \
          n = JOIN(n, x[11]);                                                                     \
          o = JOIN(o, x[12]);                                                                     \
          p = JOIN(p, x[13]);                                                                     \
          q = JOIN(q, x[14]);                                                                     \
          r = JOIN(r, x[15]);                                                                     \
        }                                                                                         \
        result[0] = FINISH(a);                                                                    \
        result[1] = FINISH(b);                                                                    \
        result[2] = FINISH(c);                                                                    \
        result[3] = FINISH(d);                                                                    \
        result[4] = FINISH(e);                                                                    \
        result[5] = FINISH(f);                                                                    \
        result[6] = FINISH(g);                                                                    \
        result[7] = FINISH(h);                                                                    \
        result[8] = FINISH(k);                                                                    \
        result[9] = FINISH(l);                                                                    \
        result[10] = FINISH(m);                                                                   \
        result[11] = FINISH(n);                                                                   \
        result[12] = FINISH(o);                                                                   \
        result[13] = FINISH(p);                                                                   \
        result[14] = FINISH(q);                                                                   \
        result[15] = FINISH(r);                                                                   \
        result += 16;                                                                             \
      }                                                                                           \
      for (; j < inner; j++) {                                                                    \
        const float *x = values + j;                                                              \
        float a = x[0];                                                                           \
        for (long i = 1; i < extent; i++) {                                                       \
          x += inner;                                                                             \
          a = JOIN(a, x[0]);                                                                      \
        }                                                                                         \
        *result++ = FINISH(a);                                                                    \
      }                                                                                           \
    }                                                                                             \
  }

#define AS_IT_IS(x) (x)
#define OVER_EXTENT(x) ((x) / (float) extent)

REDUCTION(sum, plus, AS_IT_IS)
REDUCTION(mean, plus, OVER_EXTENT)
REDUCTION(maximum, max, AS_IT_IS)
REDUCTION(minimum, min, AS_IT_IS)
