package dev.archlab.visualizer;

import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * What pictures say, in the reader's language. Names that a user types (machines, parameters,
 * causes) are the same in all.
 */
public final class Words {

  public static final List<String> LANGUAGES = List.of("en", "ko");

  private final String language;
  private final Properties texts;

  private Words(String language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  /**
   * Refuses a language that pictures do not speak.
   *
   * @throws UsageException that names those that there are
   */
  public static void requireLanguage(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new UsageException(
          "unknown language '%s'; %s".formatted(language, Nearest.hint(language, LANGUAGES)));
    }
  }

  /**
   * The texts in {@code words_LANGUAGE.properties} beside a class.
   *
   * @throws UsageException if there is no such language
   */
  public static Words in(String language, Class<?> owner) {
    requireLanguage(language);
    Properties texts = new Properties();
    String name = "words_" + language + ".properties";
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(language, texts);
  }

  public String language() {
    return language;
  }

  public boolean has(String name) {
    return texts.containsKey(name);
  }

  /** The text of a name, with {@code {0}}, {@code {1}}, … replaced by the values. */
  public String say(String name, Object... values) {
    String text = texts.getProperty(name);
    if (text == null) {
      throw new IllegalArgumentException("no text '" + name + "' in " + language);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }
}
