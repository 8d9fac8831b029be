// Changes the format of n elements.

#include "float.h"

#define CONVERT(NAME, FROM, TO, VALUE)                                 \
  void convert_##NAME(const FROM *from, TO *to, long n) {              \
    for (; n >= 4; n -= 4, from += 4, to += 4) {                       \
      FROM a = from[0], b = from[1], c = from[2], d = from[3];         \
      TO w = VALUE(a), x = VALUE(b), y = VALUE(c), z = VALUE(d);       \
      to[0] = w;                                                       \
      to[1] = x;                                                       \
      to[2] = y;                                                       \
      to[3] = z;                                                       \
    }                                                                  \
    for (; n > 0; n--) {                                               \
      *to++ = VALUE(*from++);                                          \
    }                                                                  \
  }

// A bfloat16 is the upper half of a float32. To the nearest, ties to even: half of the last place
// that stays, less one if that is even, carries into it where it is to be rounded up. A NaN could
// carry into infinity; its quiet bit is set instead.
static inline unsigned short narrowed(unsigned x) {
  unsigned up = x + 0x7fff + (x >> 16 & 1);
  return ((x & 0x7fffffff) > 0x7f800000 ? x | 0x00400000 : up) >> 16;
}
CONVERT(f32_to_bf16, unsigned, unsigned short, narrowed)

static inline unsigned widened(unsigned short x) {
  return (unsigned) x << 16;
}
CONVERT(bf16_to_f32, unsigned short, unsigned, widened)

static inline float rounded(int x) {
  return x;
}
CONVERT(s32_to_f32, int, float, rounded)
