package dev.archlab.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers why a write failed, which a {@link java.io.PrintWriter} above it would forget. */
final class StandardOutput extends FilterOutputStream {

  private @Nullable IOException failure;

  StandardOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      out.write(bytes, from, count);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** What the system said of the last write that failed. */
  Optional<String> failure() {
    return Optional.ofNullable(failure).map(e -> String.valueOf(e.getMessage()));
  }

  /**
   * True if it is a pipe that nobody reads any more; Java has no other sign of it than the text.
   */
  boolean readerIsGone() {
    return failure().filter(text -> text.toLowerCase(Locale.ROOT).contains("pipe")).isPresent();
  }
}
