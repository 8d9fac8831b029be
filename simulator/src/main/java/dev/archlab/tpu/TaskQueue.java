package dev.archlab.tpu;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tasks in order, each with the cycle in which it completes (0 where that is not known). */
final class TaskQueue {

  private @Nullable Task[] tasks;
  private long[] done;
  private int head;
  private int size;

  TaskQueue() {
    this(new Task[8], new long[8], 0, 0);
  }

  private TaskQueue(@Nullable Task[] tasks, long[] done, int head, int size) {
    this.tasks = tasks;
    this.done = done;
    this.head = head;
    this.size = size;
  }

  TaskQueue copy() {
    return new TaskQueue(tasks.clone(), done.clone(), head, size);
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  Task get(int i) {
    Task task = tasks[(head + i) & (tasks.length - 1)];
    if (task == null || i >= size) {
      throw new IndexOutOfBoundsException(i);
    }
    return task;
  }

  /** Completion of the oldest. */
  long firstDone() {
    return done[head];
  }

  /** Completion of the youngest. */
  long lastDone() {
    return done[(head + size - 1) & (tasks.length - 1)];
  }

  void lastDone(long doneAt) {
    done[(head + size - 1) & (tasks.length - 1)] = doneAt;
  }

  void add(Task task, long doneAt) {
    if (size == tasks.length) {
      grow();
    }
    int tail = (head + size++) & (tasks.length - 1);
    tasks[tail] = task;
    done[tail] = doneAt;
  }

  Task remove() {
    Task task = get(0);
    tasks[head] = null;
    head = (head + 1) & (tasks.length - 1);
    size--;
    return task;
  }

  private void grow() {
    @Nullable Task[] more = Arrays.copyOf(tasks, 2 * size);
    long[] moreDone = new long[2 * size];
    for (int i = 0; i < size; i++) {
      more[i] = tasks[(head + i) % size];
      moreDone[i] = done[(head + i) % size];
    }
    tasks = more;
    done = moreDone;
    head = 0;
  }
}
