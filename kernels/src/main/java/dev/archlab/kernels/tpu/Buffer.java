package dev.archlab.kernels.tpu;

/** Hands out the unified buffer from the beginning, in words. */
final class Buffer {

  private static final int WORD = 4;

  private final long words;
  private long used;

  Buffer(long bytes) {
    words = bytes / WORD;
  }

  /** The address of that many bytes, rounded up to whole words. */
  long bytes(long count) {
    return words(inWords(count));
  }

  /** Words that hold so many bytes. */
  static long inWords(long bytes) {
    return (bytes + WORD - 1) / WORD;
  }

  /** The address of {@code count} words, in bytes. */
  long words(long count) {
    long address = used * WORD;
    used += count;
    if (used > words) {
      throw new IllegalStateException(used + " words in a buffer of " + words);
    }
    return address;
  }
}
