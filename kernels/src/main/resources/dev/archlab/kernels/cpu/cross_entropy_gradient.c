// (p - 1 in the row's own class) / rows.
//
//   void cross_entropy_gradient(const float *probabilities, const int *labels, float *gradient,
//                               long rows, long classes)
//
// Each row is scaled by 1 / rows as if it had no class of its own; then that element is put right.

void cross_entropy_gradient(
    const float *probabilities, const int *labels, float *gradient, long rows, long classes) {
  float factor = 1.0f / (float) rows;
  for (long i = 0; i < rows; i++, probabilities += classes, gradient += classes) {
    float own = probabilities[labels[i]];
    long j = 0;
    for (; j + 4 <= classes; j += 4) {
      float a = probabilities[j] * factor, b = probabilities[j + 1] * factor;
      float c = probabilities[j + 2] * factor, d = probabilities[j + 3] * factor;
      gradient[j] = a;
      gradient[j + 1] = b;
      gradient[j + 2] = c;
      gradient[j + 3] = d;
    }
    for (; j < classes; j++) {
      gradient[j] = probabilities[j] * factor;
    }
    gradient[labels[i]] = (own - 1.0f) * factor;
  }
}
