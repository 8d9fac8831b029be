package dev.archlab.visualizer.window;

import dev.archlab.sim.UsageException;
import dev.archlab.visualizer.view.Look;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Starts JavaFX, and ends what it began with. */
final class Toolkit {

  private static final long PATIENCE_MILLIS = 3000;

  private Toolkit() {}

  /**
   * Shows the window until it is closed.
   *
   * @throws UsageException if there is no display
   */
  static void run(List<? extends Cast> casts, Look look) {
    requireDisplay();
    Letters.provide();
    CompletableFuture<Optional<Throwable>> closed = new CompletableFuture<>();
    try {
      Platform.startup(() -> open(casts, look, closed));
    } catch (RuntimeException | LinkageError e) {
      throw noDisplay(String.valueOf(e.getMessage()));
    }
    Optional<Throwable> problem = await(closed);
    end();
    problem.ifPresent(Toolkit::raise);
  }

  /** Ends JavaFX in good order: a JVM that ends under it makes it complain. */
  private static void end() {
    CompletableFuture<Thread> own = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          Platform.setImplicitExit(true);
          List.copyOf(Window.getWindows()).forEach(Window::hide);
          Platform.exit();
          own.complete(Thread.currentThread());
        });
    try {
      own.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // It hangs; the JVM ends all the same.
    }
  }

  private static void open(
      List<? extends Cast> casts, Look look, CompletableFuture<Optional<Throwable>> closed) {
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, problem) -> closed.complete(Optional.of(problem)));
    try {
      new ViewerWindow(new Stage(), casts, look, closed::complete).open();
    } catch (RuntimeException | LinkageError e) {
      closed.complete(Optional.of(e));
    }
  }

  private static Optional<Throwable> await(CompletableFuture<Optional<Throwable>> closed) {
    try {
      return closed.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void raise(Throwable problem) {
    if (problem instanceof RuntimeException exception) {
      throw exception;
    }
    if (problem instanceof Error error) {
      throw error;
    }
    throw new IllegalStateException(problem);
  }

  /** Asked before JavaFX is, which answers with a trace and leaves threads behind. */
  private static void requireDisplay() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    boolean own = System.getProperty("glass.platform") != null;
    String display = System.getenv("DISPLAY");
    if (linux && !own && (display == null || display.isEmpty())) {
      throw noDisplay("DISPLAY is not set");
    }
  }

  private static UsageException noDisplay(String reason) {
    return new UsageException(
        "no display to open a window on (%s); without one, archlab render draws the same pictures"
                .formatted(reason)
            + " into files");
  }
}
