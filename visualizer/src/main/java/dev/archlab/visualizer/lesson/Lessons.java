package dev.archlab.visualizer.lesson;

import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The lessons that there are. */
public final class Lessons {

  /** In the order of the course; a lesson of the same name is among {@code archlab lesson}'s. */
  public static final List<String> IDS =
      List.of("matmul", "knn", "kmeans", "linreg", "perceptron", "mlp-train", "mlp-forward");

  private static final String SUFFIX = ".yaml";

  private Lessons() {}

  /**
   * A lesson.
   *
   * @param name one of {@link #IDS}, or a file of the reader's own
   * @throws UsageException if there is none of that name
   * @throws dev.archlab.sim.InputException if the file holds none
   */
  public static Lesson of(String name) {
    if (IDS.contains(name)) {
      return LessonFile.read(name, name + SUFFIX, resource(name + SUFFIX));
    }
    if (!name.endsWith(SUFFIX)) {
      throw new UsageException(
          "unknown lesson '%s'; %s; a lesson of your own is a file that ends with %s"
              .formatted(name, Nearest.hint(name, IDS), SUFFIX));
    }
    try {
      Path file = Path.of(name);
      String id = String.valueOf(file.getFileName());
      String text = Files.readString(file);
      return LessonFile.read(id.substring(0, id.length() - SUFFIX.length()), name, text);
    } catch (InvalidPathException | IOException e) {
      throw new UsageException("cannot read '" + name + "': no such file, or no text in UTF-8");
    }
  }

  private static String resource(String name) {
    try (InputStream in = Lessons.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
