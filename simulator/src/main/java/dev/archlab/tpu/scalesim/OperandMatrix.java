package dev.archlab.tpu.scalesim;

/**
 * One operand as the matrix that the array sees, and which of its elements are the same word in
 * memory: im2col repeats a word of the ifmap in each window that covers it, and a window that hangs
 * over the edge has elements that are no word at all.
 */
sealed interface OperandMatrix permits OperandMatrix.Plain, Im2col {

  int rows();

  int cols();

  /** True if some element is no word: it is never asked for. */
  boolean hasGaps();

  /** True if two elements may be the same word. */
  boolean overlaps();

  /** The word of an element, counted from the operand's first; negative in a gap. */
  int word(int row, int col);

  /** Number of words in memory, used or not. */
  int words();

  /** Number of different words among the elements. */
  long distinctWords();

  /**
   * Finds all elements that are one word.
   *
   * @param into takes rows at even and columns at odd places; {@link #mostOccurrences()} pairs long
   * @return the number of elements
   */
  int occurrences(int word, int[] into);

  /** The most elements that can be one word. */
  int mostOccurrences();

  /** Every element is a word of its own: the filters, K × N. */
  record Plain(int rows, int cols) implements OperandMatrix {
    @Override
    public boolean hasGaps() {
      return false;
    }

    @Override
    public boolean overlaps() {
      return false;
    }

    @Override
    public int word(int row, int col) {
      return row * cols + col;
    }

    @Override
    public int words() {
      return Math.multiplyExact(rows, cols);
    }

    @Override
    public long distinctWords() {
      return (long) rows * cols;
    }

    @Override
    public int occurrences(int word, int[] into) {
      into[0] = word / cols;
      into[1] = word % cols;
      return 1;
    }

    @Override
    public int mostOccurrences() {
      return 1;
    }
  }
}
