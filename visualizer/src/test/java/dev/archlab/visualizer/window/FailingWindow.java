package dev.archlab.visualizer.window;

import dev.archlab.cli.Main;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Window;

/** The command, with a fault on JavaFX's thread as soon as the window is there. */
final class FailingWindow {

  private FailingWindow() {}

  public static void main(String[] arguments) {
    Thread saboteur = new Thread(FailingWindow::breakTheFirst);
    saboteur.setDaemon(true);
    saboteur.start();
    Main.main(new String[] {"view", "matmul", "-m", "gpu"});
  }

  private static void breakTheFirst() {
    while (true) {
      CompletableFuture<Boolean> found = new CompletableFuture<>();
      try {
        Platform.runLater(() -> lookForOne(found));
        if (found.join()) {
          return;
        }
      } catch (IllegalStateException e) {
        Thread.yield(); // JavaFX has not started
      }
    }
  }

  private static void lookForOne(CompletableFuture<Boolean> found) {
    boolean open = !Window.getWindows().isEmpty();
    found.complete(open);
    if (open) {
      throw new IllegalStateException("it broke");
    }
  }
}
