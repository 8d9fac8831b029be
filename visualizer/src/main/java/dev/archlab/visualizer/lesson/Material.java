package dev.archlab.visualizer.lesson;

import dev.archlab.cli.RunPlan;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.replay.Recording;
import dev.archlab.workloads.RunResult;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A lesson's runs, each made when a chapter first needs it. */
public final class Material {

  private final Lesson lesson;
  private final Function<RunPlan, List<Recording>> recorder;
  private final Map<String, List<Recording>> recordings = new HashMap<>();

  /**
   * @param recorder runs what is planned
   */
  public Material(Lesson lesson, Function<RunPlan, List<Recording>> recorder) {
    this.lesson = lesson;
    this.recorder = recorder;
  }

  /** The run that a chapter is about, on all of its machines. */
  public List<Recording> recordings(Chapter chapter) {
    return recordings(chapter.run(), lesson.run(chapter));
  }

  /** That run on the machines that the chapter shows. */
  public List<Recording> shown(Chapter chapter) {
    return recordings(chapter).stream()
        .filter(one -> chapter.machine().map(one.result().machine()::equals).orElse(true))
        .toList();
  }

  private List<Recording> recordings(String name, Run run) {
    return recordings.computeIfAbsent(name, unused -> recorder.apply(run.plan()));
  }

  /**
   * A chapter to be read.
   *
   * @param number of the chapter, from 1
   * @throws dev.archlab.sim.UsageException if a text needs a figure that there is not
   */
  public Page page(int number, String language) {
    Chapter chapter = lesson.chapters().get(number - 1);
    Map<String, List<RunResult>> others = new LinkedHashMap<>();
    lesson
        .runs()
        .forEach(
            (name, run) -> {
              if (speaksOf(chapter, name)) {
                others.put(name, results(recordings(name, run)));
              }
            });
    Figures figures = Figures.of(results(recordings(chapter)), others);
    return Page.of(lesson, number, figures, language);
  }

  private static List<RunResult> results(List<Recording> recordings) {
    return recordings.stream().map(Recording::result).toList();
  }

  private static boolean speaksOf(Chapter chapter, String run) {
    return expressions(chapter)
        .flatMap(expression -> Stream.of(expression.split("[\\s()]+", -1)))
        .anyMatch(word -> word.startsWith(run + "."));
  }

  private static Stream<String> expressions(Chapter chapter) {
    Question question = chapter.question();
    Stream<Phrase> phrases =
        Stream.concat(
            Stream.of(chapter.title(), chapter.text(), question.text(), question.answer()),
            question.choices().stream().map(Question.Choice::text));
    return Stream.concat(
        phrases
            .flatMap(phrase -> Words.LANGUAGES.stream().map(phrase::in))
            .flatMap(text -> Figures.placeholders(text).stream()),
        Stream.concat(
            question.choices().stream().map(Question.Choice::right), chapter.claims().stream()));
  }
}
