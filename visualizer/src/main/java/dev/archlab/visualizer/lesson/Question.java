package dev.archlab.visualizer.lesson;

import java.util.List;

/**
 * What is to be predicted.
 *
 * @param choices to choose from; empty if the answer is a text alone
 * @param answer what is revealed, and why
 */
public record Question(Phrase text, List<Choice> choices, Phrase answer) {

  /**
   * One choice.
   *
   * @param right the condition on figures of the runs under which this is the right one
   */
  public record Choice(Phrase text, String right) {}

  public Question {
    choices = List.copyOf(choices);
  }
}
