package dev.archlab.visualizer.lesson;

import dev.archlab.visualizer.Words;
import java.util.Map;

/**
 * A text in every language of {@link Words#LANGUAGES}. It may hold placeholders, which {@link
 * Figures} fills.
 *
 * @param texts by language
 */
public record Phrase(Map<String, String> texts) {

  public Phrase {
    if (!texts.keySet().containsAll(Words.LANGUAGES)) {
      throw new IllegalArgumentException("a text in " + texts.keySet() + " only");
    }
    texts = Map.copyOf(texts);
  }

  /** The text in one of the languages. */
  public String in(String language) {
    String text = texts.get(language);
    if (text == null) {
      throw new IllegalArgumentException("no text in '" + language + "'");
    }
    return text;
  }
}
