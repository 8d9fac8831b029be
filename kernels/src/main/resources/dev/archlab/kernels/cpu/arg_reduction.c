// Where the extreme along an axis of a dense tensor, outer x extent x inner, stands; of equal ones
// the first.
//
//   void arg_reduction_NAME(const float *values, int *positions, long outer, long extent, long inner)
//
// A new extreme is rare, so the branch that takes it is, and most elements cost a load and a
// comparison, four at a time: of a line, or where lines lie side by side of four of them.

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
  static void NAME##_of_four_lines(const float *x, int *positions, long n, long step) {           \
    float a = x[0], b = x[1], c = x[2], d = x[3];                                                 \
    int at_a = 0, at_b = 0, at_c = 0, at_d = 0;                                                   \
    for (int i = 1; i < n; i++) {                                                                 \
      x += step;                                                                                  \
      float e = x[0], f = x[1], g = x[2], h = x[3];                                               \
      if (__builtin_expect((e BEATS a) | (f BEATS b) | (g BEATS c) | (h BEATS d), 0)) {           \
        if (e BEATS a) a = e, at_a = i;                                                           \
        if (f BEATS b) b = f, at_b = i;                                                           \
        if (g BEATS c) c = g, at_c = i;                                                           \
        if (h BEATS d) d = h, at_d = i;                                                           \
      }                                                                                           \
    }                                                                                             \
    positions[0] = at_a;                                                                          \
    positions[1] = at_b;                                                                          \
    positions[2] = at_c;                                                                          \
    positions[3] = at_d;                                                                          \
  }                                                                                               \
  void arg_reduction_##NAME(                                                                      \
      const float *values, int *positions, long outer, long extent, long inner) {                 \
    for (; outer > 0; outer--, values += extent * inner) {                                        \
      long j = 0;                                                                                 \
      for (; j + 4 <= inner; j += 4, positions += 4) {                                            \
        NAME##_of_four_lines(values + j, positions, extent, inner);                               \
      }                                                                                           \
      for (; j < inner; j++) {                                                                    \
        *positions++ = NAME##_of_line(values + j, extent, inner);                                 \
      }                                                                                           \
    }                                                                                             \
  }

ARG_REDUCTION(largest, >)
ARG_REDUCTION(smallest, <)
