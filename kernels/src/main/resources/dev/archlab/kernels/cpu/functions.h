// Exponential, logarithm and their kin in float32, for kernels to inline. None of them branches, so
// that a compiler can interleave several: in an in-order pipeline each step of a polynomial waits
// for the one before it, and only another element's steps can fill the time.
//
// The polynomials interpolate at Chebyshev nodes, computed to 40 digits and rounded to float32.
// Their errors were measured against double precision over all float32 arguments.

#include "float.h"

// e^r - 1 = r + r^2 q(r), |r| <= ln(2)/2.
static inline float expm1_near_0(float r) {
  float q = 0x1.6d110ap-10f;
  q = fma(q, r, 0x1.120b6ep-7f);
  q = fma(q, r, 0x1.55551ap-5f);
  q = fma(q, r, 0x1.5554dcp-3f);
  q = fma(q, r, 0.5f);
  return fma(r * r, q, r);
}

// ln 2 in two parts; the first has so few bits that its product with an exponent is exact.
#define LN2_HIGH 0x1.62e4p-1f
#define LN2_LOW 0x1.7f7d1cp-20f

// x - n ln 2.
static inline float minus_ln2(float x, float n) {
  return fma(n, -LN2_LOW, fma(n, -LN2_HIGH, x));
}

// Adding it rounds |x| < 2^22 to an integer, which then stands in the low bits.
#define ROUNDING 0x1.8p23f

#define LOG2_E 0x1.715476p0f

// All ones where x is a NaN, else 0.
static inline int nan_mask(float x) {
  return is_number(x) - 1;
}

// e^x = 2^n e^r. As 2^n may be out of range where the result is not, it is 2^(n/2) 2^(n - n/2).
static inline float exponential(float x) {
  // Beyond these e^x is 0 and infinite. 254, twice the bias of an exponent, makes n positive.
  float shifted = fma(min(max(x, -104.0f), 89.0f), LOG2_E, ROUNDING + 254.0f);
  float r = minus_ln2(min(max(x, -104.0f), 89.0f), shifted - (ROUNDING + 254.0f));
  unsigned n = bits_too(shifted);
  unsigned half = n >> 1;
  float y = (1.0f + expm1_near_0(r)) * of_bits(half << 23);
  return y * of_bits((n - half) << 23 | nan_mask(x));
}

// e^x - 1 = 2^n (e^r - 1) + (2^n - 1), of x no larger than most; most <= 88.
static inline float expm1_up_to(float most, float x) {
  // Below -25 it is -1.
  float within = min(max(x, -25.0f), most);
  float shifted = fma(within, LOG2_E, ROUNDING + 127.0f);
  float r = minus_ln2(within, shifted - (ROUNDING + 127.0f));
  float scale = of_bits(bits_too(shifted) << 23 | nan_mask(x));
  return fma(scale, expm1_near_0(r), scale - 1.0f);
}

// 1 / (1 + e^-x), or the same expanded by e^x: the exponential of a positive number overflows.
static inline float sigmoid(float x) {
  float e = exponential(-absolute(x));
  float one_if_positive = of_bits(~((int) bits(x) >> 31) & bits(1.0f));
  return max(e, one_if_positive) / (1.0f + e);
}

// (e^2x - 1) / (e^2x + 1).
static inline float hyperbolic_tangent(float x) {
  // From 10 on it is 1.
  float e = expm1_up_to(20.0f, 2.0f * absolute(x));
  return with_sign(e / (e + 2.0f), x);
}

// True if x is positive, finite and not subnormal.
static inline int is_ordinary(float x) {
  return bits(x) - 0x00800000u < 0x7f000000u;
}

#define SQRT_HALF_BITS 0x3f3504f3

// ln(x) = k ln 2 + ln(1 + f), x = 2^k (1 + f), sqrt(1/2) <= 1 + f < sqrt(2), of an ordinary x whose
// exponent is larger by bias than it should be.
static inline float logarithm_biased(float x, int bias) {
  int above = bits(x) - SQRT_HALF_BITS;
  float k = (float) ((above >> 23) - bias);
  float f = of_bits((above & 0x007fffff) + SQRT_HALF_BITS) - 1.0f;
  float p = 0x1.1d8ebep-4f;
  p = fma(p, f, -0x1.d635e4p-4f);
  p = fma(p, f, 0x1.dea28cp-4f);
  p = fma(p, f, -0x1.fcf4c2p-4f);
  p = fma(p, f, 0x1.23d218p-3f);
  p = fma(p, f, -0x1.555b4ap-3f);
  p = fma(p, f, 0x1.999d5ap-3f);
  p = fma(p, f, -0x1.fffffcp-3f);
  p = fma(p, f, 0x1.555554p-2f);
  float square = f * f;
  float small = fma(square, fma(p, f, -0.5f), k * LN2_LOW);
  return fma(k, LN2_HIGH, f + small);
}

// Of an ordinary x.
static inline float logarithm_ordinary(float x) {
  return logarithm_biased(x, 0);
}

// Of any x.
static __attribute__((noinline)) float logarithm(float x) {
  if (is_ordinary(x)) {
    return logarithm_ordinary(x);
  }
  if (x == 0.0f) {
    return -__builtin_inff();
  }
  if (!(x > 0.0f)) {
    return __builtin_nanf("");
  }
  return x <= 0x1.fffffep127f ? logarithm_biased(x * 0x1p23f, 23) : x;
}
