// Steps of gradient descent, in place; every array has n elements.
//
// Four elements at a time, as each depends on none but its own.

#include "float.h"

// w <- w - rate g.
void update_sgd(float *w, const float *g, long n, float rate) {
  long i = 0;
  for (; i + 4 <= n; i += 4) {
    float a = fma(-rate, g[i], w[i]), b = fma(-rate, g[i + 1], w[i + 1]);
    float c = fma(-rate, g[i + 2], w[i + 2]), d = fma(-rate, g[i + 3], w[i + 3]);
    w[i] = a;
    w[i + 1] = b;
    w[i + 2] = c;
    w[i + 3] = d;
  }
  for (; i < n; i++) {
    w[i] = fma(-rate, g[i], w[i]);
  }
}

// v <- momentum v + g; w <- w - rate v.
void update_momentum(float *w, float *v, const float *g, long n, float rate, float momentum) {
  long i = 0;
  for (; i + 4 <= n; i += 4) {
    float a = fma(momentum, v[i], g[i]), b = fma(momentum, v[i + 1], g[i + 1]);
    float c = fma(momentum, v[i + 2], g[i + 2]), d = fma(momentum, v[i + 3], g[i + 3]);
    float wa = fma(-rate, a, w[i]), wb = fma(-rate, b, w[i + 1]);
    float wc = fma(-rate, c, w[i + 2]), wd = fma(-rate, d, w[i + 3]);
    v[i] = a;
    v[i + 1] = b;
    v[i + 2] = c;
    v[i + 3] = d;
    w[i] = wa;
    w[i + 1] = wb;
    w[i + 2] = wc;
    w[i + 3] = wd;
  }
  for (; i < n; i++) {
    v[i] = fma(momentum, v[i], g[i]);
    w[i] = fma(-rate, v[i], w[i]);
  }
}

// m <- beta1 m + (1 - beta1) g; v <- beta2 v + (1 - beta2) g^2;
// w <- w - rate (m / (1 - beta1^t)) / (sqrt(v / (1 - beta2^t)) + epsilon).
//
// powers holds beta1^t and beta2^t. What costs time are a square root and a division for each
// element, which share one iterative unit. The divisions by what all elements share are products.
void update_adam(
    float *w, float *m, float *v, const float *g, long n, const float *powers, float rate,
    float beta1, float beta2, float epsilon) {
  float to_mean = 1.0f / (1.0f - powers[0]);
  float to_variance = 1.0f / (1.0f - powers[1]);
  float rest1 = 1.0f - beta1;
  float rest2 = 1.0f - beta2;
#define MEAN(i) fma(beta1, m[i], rest1 * g[i])
#define VARIANCE(i) fma(beta2, v[i], rest2 * (g[i] * g[i]))
#define ROOT(variance) (square_root((variance) * to_variance) + epsilon)
  long i = 0;
  for (; i + 4 <= n; i += 4) {
    float va = VARIANCE(i), vb = VARIANCE(i + 1), vc = VARIANCE(i + 2), vd = VARIANCE(i + 3);
    float ma = MEAN(i), mb = MEAN(i + 1), mc = MEAN(i + 2), md = MEAN(i + 3);
    float a = ma * to_mean / ROOT(va), b = mb * to_mean / ROOT(vb);
    float c = mc * to_mean / ROOT(vc), d = md * to_mean / ROOT(vd);
    float wa = fma(-rate, a, w[i]), wb = fma(-rate, b, w[i + 1]);
    float wc = fma(-rate, c, w[i + 2]), wd = fma(-rate, d, w[i + 3]);
    v[i] = va;
    v[i + 1] = vb;
    v[i + 2] = vc;
    v[i + 3] = vd;
    m[i] = ma;
    m[i + 1] = mb;
    m[i + 2] = mc;
    m[i + 3] = md;
    w[i] = wa;
    w[i + 1] = wb;
    w[i + 2] = wc;
    w[i + 3] = wd;
  }
  for (; i < n; i++) {
    v[i] = VARIANCE(i);
    m[i] = MEAN(i);
    w[i] = fma(-rate, m[i] * to_mean / ROOT(v[i]), w[i]);
  }
}
