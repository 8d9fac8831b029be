// -log p of each row's own class.
//
//   void cross_entropy(const float *probabilities, const int *labels, float *losses, long rows,
//                      long classes)

#include "functions.h"

void cross_entropy(
    const float *probabilities, const int *labels, float *losses, long rows, long classes) {
  for (long i = 0; i < rows; i++, probabilities += classes) {
    losses[i] = -logarithm(probabilities[labels[i]]);
  }
}
