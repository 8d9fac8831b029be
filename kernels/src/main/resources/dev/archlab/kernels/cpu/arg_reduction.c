// Where the extreme along an axis of a dense tensor, outer x extent x inner, stands; of equal ones
// the first.
//
//   void arg_reduction_NAME(const float *values, int *positions, long outer, long extent, long inner)
//
// A new extreme is rare, so the branch that takes it is, and most elements cost a load and a
// comparison. Four loads stand ahead of their comparisons.

#define ARG_REDUCTION(NAME, BEATS)                                                                \
  static int NAME##_of_line(const float *x, long n, long step) {                                  \
    float best = *x;                                                                              \
    long position = 0;                                                                            \
    long i = 1;                                                                                   \
    for (x += step; i + 4 <= n; i += 4, x += 4 * step) {                                          \
      float a = x[0], b = x[step], c = x[2 * step], d = x[3 * step];                              \
      if (__builtin_expect((a BEATS best) | (b BEATS best) | (c BEATS best) | (d BEATS best), 0)) { \
        if (a BEATS best) best = a, position = i;                                                 \
        if (b BEATS best) best = b, position = i + 1;                                             \
        if (c BEATS best) best = c, position = i + 2;                                             \
        if (d BEATS best) best = d, position = i + 3;                                             \
      }                                                                                           \
    }                                                                                             \
    for (; i < n; i++, x += step) {                                                               \
      if (*x BEATS best) best = *x, position = i;                                                 \
    }                                                                                             \
    return position;                                                                              \
  }                                                                                               \
  void arg_reduction_##NAME(                                                                      \
      const float *values, int *positions, long outer, long extent, long inner) {                 \
    for (; outer > 0; outer--, values += extent * inner) {                                        \
      for (long j = 0; j < inner; j++) {                                                          \
        *positions++ = NAME##_of_line(values + j, extent, inner);                                 \
      }                                                                                           \
    }                                                                                             \
  }

ARG_REDUCTION(largest, >)
ARG_REDUCTION(smallest, <)
