package dev.archlab.visualizer.lesson;

import dev.archlab.sim.UsageException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** Which chapter of which lesson: the options of all commands that show one. */
public final class LessonOptions {

  private static final List<String> RUN_OPTIONS =
      List.of("-m", "-p", "-s", "--kernel", "--seed", "--pace");

  @Option(
      names = "--lesson",
      paramLabel = "ID|FILE",
      description =
          "Show a chapter of a lesson, beside what it speaks of: matmul, knn, kmeans, linreg,"
              + " perceptron, mlp-train, mlp-forward, or a .yaml file of your own.")
  private @Nullable String lesson;

  @Option(
      names = "--chapter",
      paramLabel = "N",
      defaultValue = "1",
      description = "Which chapter. Default: ${DEFAULT-VALUE}.")
  private int chapter = 1;

  /**
   * The lesson; empty if none is wanted.
   *
   * @throws dev.archlab.sim.ArchlabException if there is none of that name, or its file holds none
   */
  public Optional<Lesson> lesson() {
    String name = lesson;
    return name == null ? Optional.empty() : Optional.of(Lessons.of(name));
  }

  /**
   * Refuses what contradicts a lesson, which says itself what is run.
   *
   * @throws UsageException if a workload or an option of runs is given as well
   */
  public void requireAlone(ParseResult given) {
    if (!given.matchedPositionals().isEmpty()) {
      throw new UsageException("a workload beside --lesson: a lesson says itself what is run");
    }
    for (String option : RUN_OPTIONS) {
      if (given.hasMatchedOption(option)) {
        throw new UsageException(option + " beside --lesson: a lesson says itself what is run");
      }
    }
  }

  /**
   * The number of the chapter, from 1.
   *
   * @throws UsageException if the lesson has no such chapter
   */
  public int chapter(Lesson of) {
    if (chapter < 1 || chapter > of.chapters().size()) {
      throw new UsageException(
          "--chapter %d: '%s' has the chapters 1 to %d"
              .formatted(chapter, of.id(), of.chapters().size()));
    }
    return chapter;
  }
}
