package dev.archlab.visualizer.lesson;

import dev.archlab.sim.UsageException;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A chapter in one language, with its figures filled in.
 *
 * @param lesson its title
 * @param number of the chapter, from 1
 * @param count of the lesson's chapters
 * @param choices to choose from; exactly one is right, if there are any
 */
public record Page(
    String lesson,
    int number,
    int count,
    String title,
    String text,
    String question,
    List<Option> choices,
    String answer) {

  /** One of the choices. */
  public record Option(String text, boolean right) {}

  public Page {
    choices = List.copyOf(choices);
  }

  /**
   * @param number of the chapter, from 1
   * @throws UsageException if a text needs a figure that there is not, if a claim does not hold, or
   *     if not exactly one choice is right
   */
  static Page of(Lesson lesson, int number, Figures figures, String language) {
    Chapter chapter = lesson.chapters().get(number - 1);
    for (String claim : chapter.claims()) {
      if (!figures.holds(claim)) {
        throw wrong(lesson, number, "'" + claim + "' does not hold, but the text relies on it");
      }
    }
    UnaryOperator<String> filled = figures::fill;
    Question question = chapter.question();
    List<Option> choices =
        question.choices().stream()
            .map(
                choice ->
                    new Option(
                        filled.apply(choice.text().in(language)), figures.holds(choice.right())))
            .toList();
    long right = choices.stream().filter(Option::right).count();
    if (!choices.isEmpty() && right != 1) {
      throw wrong(lesson, number, right + " choices are right; one must be");
    }
    return new Page(
        lesson.title().in(language),
        number,
        lesson.chapters().size(),
        filled.apply(chapter.title().in(language)),
        filled.apply(chapter.text().in(language)),
        filled.apply(question.text().in(language)),
        choices,
        filled.apply(question.answer().in(language)));
  }

  private static UsageException wrong(Lesson lesson, int number, String message) {
    return new UsageException(
        "lesson '%s', chapter %d: %s".formatted(lesson.id(), number, message));
  }
}
