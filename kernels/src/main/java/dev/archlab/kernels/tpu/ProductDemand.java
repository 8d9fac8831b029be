package dev.archlab.kernels.tpu;

/**
 * What has to be planned: a product of m × k and k × n.
 *
 * @param extraWords what an epilogue needs in the unified buffer, for each row and each column of
 *     an output block
 * @param reservedWords of the unified buffer that are not the product's
 */
record ProductDemand(int m, int k, int n, int extraWords, long reservedWords) {

  static ProductDemand of(int m, int k, int n) {
    return new ProductDemand(m, k, n, 0, 0);
  }

  ProductDemand withExtraWords(int words) {
    return new ProductDemand(m, k, n, words, reservedWords);
  }

  ProductDemand withReservedWords(long words) {
    return new ProductDemand(m, k, n, extraWords, words);
  }
}
