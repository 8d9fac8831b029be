package dev.archlab.sim;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read or understood. */
public final class InputException extends ArchlabException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable SourceLocation location;

  /** An error of a whole file; the message names the file. */
  public InputException(String message) {
    super(message, null);
    this.location = null;
  }

  /** An error at one place; the place is put before the message, as compilers do. */
  public InputException(SourceLocation location, String message) {
    super(location + ": " + message, null);
    this.location = location;
  }

  /** Where the error is, or null if it is the whole file. */
  public @Nullable SourceLocation location() {
    return location;
  }

  @Override
  public int exitCode() {
    return 2;
  }
}
