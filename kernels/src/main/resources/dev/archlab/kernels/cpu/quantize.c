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

// While the iterative unit divides, the quotient before is converted.
void quantize(const float *values, const float *scale, signed char *result, long n) {
  float divisor = *scale;
  if (n <= 0) {
    return;
  }
  float quotient = *values++ / divisor;
  for (; n > 1; n--) {
    float next = *values++ / divisor;
    *result++ = limited(quotient);
    quotient = next;
  }
  *result = limited(quotient);
}
