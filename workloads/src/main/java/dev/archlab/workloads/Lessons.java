package dev.archlab.workloads;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page for each workload, for a first course: what to run, what to look for, and why. */
public final class Lessons {

  /** An entry of the index, {@code 1. [knn](knn.md): title}. */
  private static final Pattern ENTRY =
      Pattern.compile("^\\d+\\. \\[([a-z0-9-]+)\\]\\(\\1\\.md\\): (.+)$", Pattern.MULTILINE);

  private Lessons() {}

  /**
   * One lesson.
   *
   * @param id the name of its workload
   */
  public record Lesson(String id, String title) {

    /** The page, in Markdown. */
    public String text() {
      return resource(id + ".md");
    }

    /** Whether it has chapters that are shown beside the machines, under the same name. */
    public boolean isOnScreen() {
      return text().contains("--lesson " + id + "`");
    }
  }

  /** In the order in which they are taught, which is that of the index beside them. */
  public static List<Lesson> all() {
    return ENTRY
        .matcher(resource("README.md"))
        .results()
        .map(entry -> new Lesson(entry.group(1), entry.group(2)))
        .toList();
  }

  /** The lesson of a workload, if it has one. */
  public static Optional<Lesson> of(String workload) {
    return all().stream().filter(lesson -> lesson.id().equals(workload)).findFirst();
  }

  private static String resource(String name) {
    String path = "lessons/" + name;
    try (InputStream stream =
        Objects.requireNonNull(Lessons.class.getResourceAsStream(path), path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
