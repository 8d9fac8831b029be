package dev.archlab.workloads.sweep;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.archlab.kernels.KernelRefusal;
import dev.archlab.workloads.Experiment;
import dev.archlab.workloads.Failure;
import dev.archlab.workloads.JsonReport;
import dev.archlab.workloads.RunResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Runs the points of a plan that are not finished, several side by side. Each run has a machine and
 * a thread of its own and is deterministic, so the results do not depend on how many there are.
 */
public final class Sweep {

  /** Is told of each point that ends; by several threads, one after the other. */
  public interface Listener {

    /**
     * A point has ended.
     *
     * @param point in words
     * @param failure what went wrong, or null
     */
    void finished(String point, @Nullable String failure);
  }

  private final SweepFolder folder;
  private final Listener listener;
  private final boolean failFast;
  private final List<Point> unfinished = new ArrayList<>();
  private final AtomicInteger next = new AtomicInteger();
  private volatile boolean stopped;

  /**
   * @param failFast whether no further point starts after one that failed
   */
  public Sweep(SweepFolder folder, boolean failFast, Listener listener) {
    this.folder = folder;
    this.failFast = failFast;
    this.listener = listener;
    for (Point point : folder.plan().points()) {
      if (!folder.isFinished(point)) {
        unfinished.add(point);
      }
    }
  }

  /** How many points there are to run. */
  public int remaining() {
    return unfinished.size();
  }

  /**
   * Runs them.
   *
   * @param threads how many at a time
   * @return the largest exit code among all points of the plan that have finished
   * @throws dev.archlab.sim.UsageException if the journal cannot be written; what is finished is
   *     kept
   */
  public int run(int threads) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(workers.submit(this::work));
      }
      for (Future<?> worker : running) {
        await(worker);
      }
    } finally {
      stopped = true;
      workers.shutdown();
    }
    return folder.plan().points().stream()
        .mapToInt(point -> folder.status(point).orElse(0))
        .max()
        .orElse(0);
  }

  /**
   * What no kernel can compute of what was asked for with all kernels, in words; of what has
   * finished.
   */
  public List<String> uncomputable() {
    Map<String, Boolean> refused = new LinkedHashMap<>();
    for (Point point : folder.plan().points()) {
      if (point.oneOfAll()) {
        refused.merge(point.withoutKernel(), folder.isRefused(point), Boolean::logicalAnd);
      }
    }
    return refused.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  /** How many points ended without a run because their kernel cannot compute them. */
  public int refused() {
    return (int) folder.plan().points().stream().filter(folder::isRefused).count();
  }

  private static void await(Future<?> worker) {
    try {
      worker.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void work() {
    @Nullable Experiment experiment = null;
    while (!stopped) {
      int index = next.getAndIncrement();
      if (index >= unfinished.size()) {
        return;
      }
      Point point = unfinished.get(index);
      // Neighbours in the plan mostly differ in the machine only, and share data and reference.
      if (experiment == null
          || experiment.workload() != point.workload()
          || !experiment.parameters().equals(point.parameters())) {
        experiment = null;
      }
      ObjectNode entry = JsonNodeFactory.instance.objectNode();
      entry.put("key", point.key());
      @Nullable String failure;
      try {
        if (experiment == null) {
          experiment = new Experiment(point.workload(), point.parameters(), point.seed());
        }
        failure = run(point, experiment, entry);
      } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
        experiment = null;
        failure = describe(point, e, entry);
      }
      note(point, entry, failure);
    }
  }

  private @Nullable String run(Point point, Experiment experiment, ObjectNode entry) {
    RunResult result =
        experiment.run(
            point.variant().blueprint().build(),
            folder.plan().kernels(),
            new Experiment.Settings(
                point.variant().overrides(),
                point.kernel().isEmpty() ? null : point.kernel(),
                null,
                device -> {}));
    ObjectNode run = JsonReport.object(result, folder.plan().version());
    entry.put("status", result.check().passed() ? 0 : 1);
    entry.set("host_s", run.remove("host_s"));
    entry.set("run", run);
    return result.check().passed() ? null : "check failed: " + result.check().failure().orElse("");
  }

  /** Notes why there is no result. */
  private static @Nullable String describe(Point point, Throwable error, ObjectNode entry) {
    boolean refused = error instanceof KernelRefusal && point.oneOfAll(); // all means: all that can
    Failure failure = Failure.of(error);
    entry.put("status", refused ? 0 : failure.exitCode());
    entry.put("workload", point.workload().name());
    entry.set("parameters", JsonReport.map(point.parameters().values()));
    entry.put("machine", point.variant().machine());
    entry.set("overrides", JsonReport.map(point.variant().overrides()));
    entry.put("kernel", point.kernel().isEmpty() ? null : point.kernel());
    entry.put("seed", point.seed());
    entry.put("message", failure.line());
    return refused ? null : failure.line();
  }

  private synchronized void note(Point point, ObjectNode entry, @Nullable String failure) {
    try {
      folder.append(entry);
    } catch (RuntimeException e) {
      stopped = true;
      throw e;
    }
    if (failure != null && failFast) {
      stopped = true;
    }
    listener.finished(point.toString(), failure);
  }
}
