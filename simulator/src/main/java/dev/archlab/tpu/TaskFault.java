package dev.archlab.tpu;

/** A task that cannot be executed; the simulation adds cycle and place. */
final class TaskFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Task task;
  private final String reason;

  TaskFault(Task task, String reason) {
    super(reason, null, false, false);
    this.task = task;
    this.reason = reason;
  }

  Task task() {
    return task;
  }

  String reason() {
    return reason;
  }
}
