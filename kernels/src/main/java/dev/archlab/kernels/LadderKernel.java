package dev.archlab.kernels;

/** A kernel that knows its place on the ladder of its operation. */
public abstract class LadderKernel<O extends Operation> implements Kernel<O> {

  private final String machine;
  private final Class<O> operation;
  private final String name;
  private final int rung;
  private final String summary;

  /**
   * @param machine the kind of machine
   */
  protected LadderKernel(
      String machine, Class<O> operation, String name, int rung, String summary) {
    this.machine = machine;
    this.operation = operation;
    this.name = name;
    this.rung = rung;
    this.summary = summary;
  }

  @Override
  public final String machine() {
    return machine;
  }

  @Override
  public final Class<O> operation() {
    return operation;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final int rung() {
    return rung;
  }

  @Override
  public final String summary() {
    return summary;
  }
}
