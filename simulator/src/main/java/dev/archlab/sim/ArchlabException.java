package dev.archlab.sim;

import org.jspecify.annotations.Nullable;

/** The one family of errors; each kind has its exit code on the command line. */
public abstract sealed class ArchlabException extends RuntimeException
    permits UsageException, InputException, MachineFault, CheckFailure {

  private static final long serialVersionUID = 1L;

  ArchlabException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** The exit code of the command line: 1 failed check, 2 usage or input, 3 machine fault. */
  public abstract int exitCode();
}
