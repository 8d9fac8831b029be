package dev.archlab.sim;

/** A result that differs from the reference by more than its bound. */
public final class CheckFailure extends ArchlabException {

  private static final long serialVersionUID = 1L;

  /** The message names the element with the worst ratio of error to bound. */
  public CheckFailure(String message) {
    super(message, null);
  }

  @Override
  public int exitCode() {
    return 1;
  }
}
