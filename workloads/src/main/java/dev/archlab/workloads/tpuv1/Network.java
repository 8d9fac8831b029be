package dev.archlab.workloads.tpuv1;

/**
 * Fully connected layers of equal width, of int8, each followed by ReLU.
 *
 * @param name of the application
 * @param layers how many
 * @param width inputs and outputs of each layer
 * @param batch rows of the input
 */
record Network(String name, int layers, int width, int batch) {

  long weights() {
    return (long) layers * width * width;
  }

  /** Multiplications and additions that the layers are made of. */
  long operations() {
    return 2 * weights() * batch;
  }
}
