package dev.archlab.visualizer.lesson;

import dev.archlab.visualizer.panel.Pacing;
import java.util.List;
import java.util.Optional;

/**
 * One page of a lesson, beside machines in a prepared state.
 *
 * @param text that tells where to look
 * @param question to be answered before the answer is shown
 * @param claims conditions on figures of the runs without which the texts would be wrong
 * @param run which of the lesson's runs is shown
 * @param pace what keeps its machines in step
 * @param place where they are
 * @param machine the only one that is shown; empty for all
 * @param chosen the element that is highlighted, as in {@code a[3,4]}
 * @param unit that is pointed at, as in {@code tpu/pe:2,3}
 */
public record Chapter(
    Phrase title,
    Phrase text,
    Question question,
    List<String> claims,
    String run,
    Pacing pace,
    Place place,
    Optional<String> machine,
    Optional<String> chosen,
    Optional<String> unit) {

  public Chapter {
    claims = List.copyOf(claims);
  }
}
