// x / scale, to the nearest integer, ties to even, between -127 and 127.
//
// The quotient is limited before it is converted. It has to be a division: a product with the
// rounded reciprocal may fall on the other side of a tie.

#include "float.h"

static inline int nearest(float x) {
#ifdef __riscv
  int y;
  __asm__("fcvt.w.s %0, %1, rne" : "=r"(y) : "f"(x));
  return y;
#else
  return __builtin_lrintf(x);
#endif
}

static inline int limited(float quotient) {
  return nearest(min(max(quotient, -127.0f), 127.0f));
}

void quantize(const float *values, const float *scale, signed char *result, long n) {
  float divisor = *scale;
  for (; n >= 4; n -= 4, values += 4, result += 4) {
    float a = values[0] / divisor, b = values[1] / divisor;
    float c = values[2] / divisor, d = values[3] / divisor;
    result[0] = limited(a);
    result[1] = limited(b);
    result[2] = limited(c);
    result[3] = limited(d);
  }
  for (; n > 0; n--) {
    *result++ = limited(*values++ / divisor);
  }
}
