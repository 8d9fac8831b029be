// Single instructions of the machine that C has no operator for. On other machines the same results
// come from plain C, so that what is made of them can be tried there.

static inline float fma(float a, float b, float c) {
  return __builtin_fmaf(a, b, c);
}

static inline float absolute(float a) {
  return __builtin_fabsf(a);
}

static inline float with_sign(float magnitude, float sign) {
  return __builtin_copysignf(magnitude, sign);
}

static inline float square_root(float a) {
  return __builtin_sqrtf(a);
}

static inline unsigned bits(float a) {
  unsigned b;
  __builtin_memcpy(&b, &a, sizeof b);
  return b;
}

static inline float of_bits(unsigned b) {
  float a;
  __builtin_memcpy(&a, &b, sizeof a);
  return a;
}

// The smaller one; the number, if the other is a NaN.
static inline float min(float a, float b) {
#ifdef __riscv
  float c;
  __asm__("fmin.s %0, %1, %2" : "=f"(c) : "f"(a), "f"(b));
  return c;
#else
  return __builtin_fminf(a, b);
#endif
}

// The larger one; the number, if the other is a NaN.
static inline float max(float a, float b) {
#ifdef __riscv
  float c;
  __asm__("fmax.s %0, %1, %2" : "=f"(c) : "f"(a), "f"(b));
  return c;
#else
  return __builtin_fmaxf(a, b);
#endif
}
