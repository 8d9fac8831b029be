package dev.archlab.kernels.tpu;

/**
 * What has to be planned: a product of m × k and k × n.
 *
 * @param extraWords what an epilogue needs in the unified buffer, for each row and each column of
 *     an output block
 * @param reservedWords of the unified buffer that are not the product's
 * @param rowUnit a block's rows are a multiple of this, and so is m
 * @param wholeDepth a block has all k columns of its rows of A
 */
record ProductDemand(
    int m, int k, int n, int extraWords, long reservedWords, int rowUnit, boolean wholeDepth) {

  static ProductDemand of(int m, int k, int n) {
    return new ProductDemand(m, k, n, 0, 0, 1, false);
  }

  ProductDemand withExtraWords(int words) {
    return new ProductDemand(m, k, n, words, reservedWords, rowUnit, wholeDepth);
  }

  ProductDemand withReservedWords(long words) {
    return new ProductDemand(m, k, n, extraWords, words, rowUnit, wholeDepth);
  }

  ProductDemand inRowsOf(int unit) {
    return new ProductDemand(m, k, n, extraWords, reservedWords, unit, wholeDepth);
  }

  ProductDemand ofWholeDepth() {
    return new ProductDemand(m, k, n, extraWords, reservedWords, rowUnit, true);
  }
}
