// One function of each element, or of corresponding elements of two or three tensors.
//
//   void elementwise_NAME(float *result, long n0, long n1, long n2, long n3,
//                         const char *x, long x0, long x1, long x2, long x3, ..., float p)
//
// The result is dense, n0 x n1 x n2 x n3. The element of x that belongs to result[i][j][k][l] lies
// at x + i x0 + j x1 + k x2 + l x3; y and z follow in the same way.
//
// Four elements at a time: an in-order pipeline fills the latency of each operation with those of
// the three other elements. All four are read before the first is written, as the result may be one
// of the operands.

#include "functions.h"

typedef const char *address;

// 1.0 for 1, 0.0 for 0.
static inline float truth(int condition) {
  return condition;
}

// a where the condition is 1, b where it is 0.
static inline float select(int condition, float a, float b) {
  return of_bits(((bits(a) ^ bits(b)) & -condition) ^ bits(b));
}

#define EXTENTS float *result, long n0, long n1, long n2, long n3
#define VIEW(x) address x, long x##0, long x##1, long x##2, long x##3

#define STORE_FOUR(E0, E1, E2, E3)                  \
  {                                                 \
    float e0 = E0, e1 = E1, e2 = E2, e3 = E3;       \
    result[0] = e0;                                 \
    result[1] = e1;                                 \
    result[2] = e2;                                 \
    result[3] = e3;                                 \
  }

#define UNARY_OF(TYPE, NAME, ORDINARY, FAST, VALUE)                                             \
  static inline void NAME##_four(float *result, address x, long s, float p) {                   \
    TYPE a = *(const TYPE *) x, b = *(const TYPE *) (x + s);                                    \
    TYPE c = *(const TYPE *) (x + 2 * s), d = *(const TYPE *) (x + 3 * s);                      \
    if (__builtin_expect(ORDINARY(a) & ORDINARY(b) & ORDINARY(c) & ORDINARY(d), 1)) {           \
      STORE_FOUR(FAST(a, p), FAST(b, p), FAST(c, p), FAST(d, p))                                \
    } else {                                                                                    \
      STORE_FOUR(VALUE(a, p), VALUE(b, p), VALUE(c, p), VALUE(d, p))                            \
    }                                                                                           \
  }                                                                                             \
  void elementwise_##NAME(EXTENTS, VIEW(x), float p) {                                          \
    for (long i = 0; i < n0; i++) {                                                             \
      for (long j = 0; j < n1; j++) {                                                           \
        for (long k = 0; k < n2; k++) {                                                         \
          address xs = x + i * x0 + j * x1 + k * x2;                                            \
          long left = n3;                                                                       \
          if (x3 == 4) {                                                                        \
            for (; left >= 4; left -= 4, result += 4, xs += 16) {                               \
              NAME##_four(result, xs, 4, p);                                                    \
            }                                                                                   \
          } else {                                                                              \
            for (; left >= 4; left -= 4, result += 4, xs += 4 * x3) {                           \
              NAME##_four(result, xs, x3, p);                                                   \
            }                                                                                   \
          }                                                                                     \
          for (; left > 0; left--, xs += x3) {                                                  \
            *result++ = VALUE(*(const TYPE *) xs, p);                                           \
          }                                                                                     \
        }                                                                                       \
      }                                                                                         \
    }                                                                                           \
  }

#define BINARY_OF(TYPE, NAME, VALUE)                                                            \
  static inline void NAME##_four(float *result, address x, long s, address y, long t, float p) { \
    TYPE a = *(const TYPE *) x, b = *(const TYPE *) (x + s);                                    \
    TYPE c = *(const TYPE *) (x + 2 * s), d = *(const TYPE *) (x + 3 * s);                      \
    TYPE e = *(const TYPE *) y, f = *(const TYPE *) (y + t);                                    \
    TYPE g = *(const TYPE *) (y + 2 * t), h = *(const TYPE *) (y + 3 * t);                      \
    STORE_FOUR(VALUE(a, e, p), VALUE(b, f, p), VALUE(c, g, p), VALUE(d, h, p))                  \
  }                                                                                             \
  void elementwise_##NAME(EXTENTS, VIEW(x), VIEW(y), float p) {                                 \
    for (long i = 0; i < n0; i++) {                                                             \
      for (long j = 0; j < n1; j++) {                                                           \
        for (long k = 0; k < n2; k++) {                                                         \
          address xs = x + i * x0 + j * x1 + k * x2;                                            \
          address ys = y + i * y0 + j * y1 + k * y2;                                            \
          long left = n3;                                                                       \
          if (x3 == 4 && y3 == 4) {                                                             \
            for (; left >= 4; left -= 4, result += 4, xs += 16, ys += 16) {                     \
              NAME##_four(result, xs, 4, ys, 4, p);                                             \
            }                                                                                   \
          } else {                                                                              \
            for (; left >= 4; left -= 4, result += 4, xs += 4 * x3, ys += 4 * y3) {             \
              NAME##_four(result, xs, x3, ys, y3, p);                                           \
            }                                                                                   \
          }                                                                                     \
          for (; left > 0; left--, xs += x3, ys += y3) {                                        \
            *result++ = VALUE(*(const TYPE *) xs, *(const TYPE *) ys, p);                       \
          }                                                                                     \
        }                                                                                       \
      }                                                                                         \
    }                                                                                           \
  }

#define ALWAYS(x) 1
#define UNARY(NAME) UNARY_OF(float, NAME, ALWAYS, NAME, NAME)
#define BINARY(NAME) BINARY_OF(float, NAME, NAME)

static inline float scale(float x, float p) {
  return p * x;
}
UNARY(scale)

static inline float exp(float x, float p) {
  return exponential(x);
}
UNARY(exp)

static inline float log_ordinary(float x, float p) {
  return logarithm_ordinary(x);
}
static inline float log(float x, float p) {
  return logarithm(x);
}
UNARY_OF(float, log, is_ordinary, log_ordinary, log)

static inline float sqrt(float x, float p) {
  return square_root(x);
}
UNARY(sqrt)

static inline float relu(float x, float p) {
  return max(x, 0.0f);
}
UNARY(relu)

// 0 < p < 1.
static inline float leaky_relu(float x, float p) {
  return max(x, p * x);
}
UNARY(leaky_relu)

static inline float elu(float x, float p) {
  return fma(p, expm1_up_to(0.0f, x), max(x, 0.0f));
}
UNARY(elu)

static inline float sigmoid_of(float x, float p) {
  return sigmoid(x);
}
UNARY_OF(float, sigmoid, ALWAYS, sigmoid_of, sigmoid_of)

static inline float tanh(float x, float p) {
  return hyperbolic_tangent(x);
}
UNARY(tanh)

static inline float step(float x, float p) {
  return truth(x >= 0.0f);
}
UNARY(step)

static inline float add(float x, float y, float p) {
  return x + y;
}
BINARY(add)

static inline float subtract(float x, float y, float p) {
  return x - y;
}
BINARY(subtract)

static inline float multiply(float x, float y, float p) {
  return x * y;
}
BINARY(multiply)

static inline float divide(float x, float y, float p) {
  return x / y;
}
BINARY(divide)

static inline float maximum(float x, float y, float p) {
  return max(x, y);
}
BINARY(maximum)

static inline float minimum(float x, float y, float p) {
  return min(x, y);
}
BINARY(minimum)

static inline float equal(float x, float y, float p) {
  return truth(x == y);
}
BINARY(equal)

static inline float less(float x, float y, float p) {
  return truth(x < y);
}
BINARY(less)

static inline float equal_s32(int x, int y, float p) {
  return truth(x == y);
}
BINARY_OF(int, equal_s32, equal_s32)

static inline float less_s32(int x, int y, float p) {
  return truth(x < y);
}
BINARY_OF(int, less_s32, less_s32)

static inline float sqrt_gradient(float x, float y, float p) {
  return y / (x + x);
}
BINARY(sqrt_gradient)

static inline float relu_gradient(float x, float y, float p) {
  return of_bits(bits(y) & -(x > 0.0f));
}
BINARY(relu_gradient)

// 0 < p < 1.
static inline float leaky_relu_gradient(float x, float y, float p) {
  return y * max(p, truth(x > 0.0f));
}
BINARY(leaky_relu_gradient)

static inline float elu_gradient(float x, float y, float p) {
  return y * select(x > 0.0f, 1.0f, x + p);
}
BINARY(elu_gradient)

static inline float sigmoid_gradient(float x, float y, float p) {
  return y * x * (1.0f - x);
}
BINARY(sigmoid_gradient)

static inline float tanh_gradient(float x, float y, float p) {
  return y * fma(-x, x, 1.0f);
}
BINARY(tanh_gradient)

void elementwise_select(EXTENTS, VIEW(x), VIEW(y), VIEW(z)) {
  for (long i = 0; i < n0; i++) {
    for (long j = 0; j < n1; j++) {
      for (long k = 0; k < n2; k++) {
        address xs = x + i * x0 + j * x1 + k * x2;
        address ys = y + i * y0 + j * y1 + k * y2;
        address zs = z + i * z0 + j * z1 + k * z2;
        for (long left = n3; left > 0; left--, xs += x3, ys += y3, zs += z3) {
          *result++ = select(*(const float *) xs != 0.0f, *(const float *) ys, *(const float *) zs);
        }
      }
    }
  }
}
