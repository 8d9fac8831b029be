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

// As bits(), of a value that is needed as a float too: gcc keeps but one of both, and moves it back.
static inline unsigned bits_too(float a) {
#ifdef __riscv
  unsigned b;
  __asm__("fmv.x.w %0, %1" : "=r"(b) : "f"(a));
  return b;
#else
  return bits(a);
#endif
}

// 1 if a number, 0 if a NaN.
static inline int is_number(float a) {
#ifdef __riscv
  int b;
  __asm__("feq.s %0, %1, %1" : "=r"(b) : "f"(a));
  return b;
#else
  return a == a;
#endif
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
