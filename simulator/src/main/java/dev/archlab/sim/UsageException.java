package dev.archlab.sim;

/** A name, option or value that the user gave and that cannot be meant so. */
public non-sealed class UsageException extends ArchlabException {

  private static final long serialVersionUID = 1L;

  /** The message is one line: what, where, and what would be right. */
  public UsageException(String message) {
    super(message, null);
  }

  @Override
  public int exitCode() {
    return 2;
  }
}
