package dev.archlab.visualizer.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import dev.archlab.sim.InputException;
import dev.archlab.sim.Nearest;
import dev.archlab.visualizer.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keys with values, as part of a file.
 *
 * @param where the file and what part of it this is, for errors
 */
record Section(String where, JsonNode node) {

  Section {
    if (!node.isObject()) {
      throw new InputException(where + ": keys with values are expected");
    }
  }

  InputException error(String message) {
    return new InputException(where + ": " + message);
  }

  /** Refuses every other key. */
  void requireKeys(String... known) {
    node.fieldNames().forEachRemaining(key -> oneOf("key", key, List.of(known)));
  }

  /** The name, if there is one like it. */
  String oneOf(String what, String name, Collection<String> known) {
    if (!known.contains(name)) {
      throw error("unknown %s '%s'; %s".formatted(what, name, Nearest.hint(name, known)));
    }
    return name;
  }

  boolean has(String key) {
    return node.has(key);
  }

  boolean isSection(String key) {
    return node.path(key).isObject();
  }

  Section section(String key) {
    return new Section(where + ", " + key, child(key));
  }

  Map<String, Section> sections(String key) {
    Map<String, Section> sections = new LinkedHashMap<>();
    Section parent = section(key);
    parent
        .node
        .properties()
        .forEach(
            field ->
                sections.put(
                    field.getKey(),
                    new Section(parent.where + " " + field.getKey(), field.getValue())));
    return sections;
  }

  /** Sections one below the other; the key is their name in the plural. */
  List<Section> list(String key) {
    if (!child(key).isArray()) {
      throw error("'" + key + "' is a list");
    }
    List<Section> sections = new ArrayList<>();
    String one = key.substring(0, key.length() - 1);
    for (JsonNode item : child(key)) {
      sections.add(new Section(where + ", " + one + " " + (sections.size() + 1), item));
    }
    return sections;
  }

  String text(String key) {
    return scalar(key, child(key));
  }

  Optional<String> optional(String key) {
    return has(key) ? Optional.of(text(key)) : Optional.empty();
  }

  double number(String key, double least, double most) {
    JsonNode child = child(key);
    double value = child.doubleValue();
    if (!child.isNumber() || value < least || value > most) {
      throw error(
          "'%s' is '%s'; it must be a number".formatted(key, child.asText()) + range(least, most));
    }
    return value;
  }

  private static String range(double least, double most) {
    return most == 1 ? " from 0 to 1" : least == 1 ? " of at least 1" : "";
  }

  /** Words in a list; none if there is no such key. */
  List<String> words(String key) {
    List<String> words = new ArrayList<>();
    node.path(key).forEach(item -> words.add(scalar(key, item)));
    return words;
  }

  /** Values by name; none if there is no such key. */
  Map<String, String> values(String key) {
    Map<String, String> values = new LinkedHashMap<>();
    if (has(key)) {
      section(key)
          .node
          .properties()
          .forEach(field -> values.put(field.getKey(), scalar(field.getKey(), field.getValue())));
    }
    return values;
  }

  /** A text in every language. */
  Phrase phrase(String key) {
    Section texts = section(key);
    texts.requireKeys(Words.LANGUAGES.toArray(String[]::new));
    return texts.phrase();
  }

  /** This section's texts. */
  Phrase phrase() {
    Map<String, String> texts = new LinkedHashMap<>();
    Words.LANGUAGES.forEach(language -> texts.put(language, text(language)));
    return new Phrase(texts);
  }

  private JsonNode child(String key) {
    JsonNode child = node.path(key);
    if (child.isMissingNode() || child.isNull()) {
      throw error("no '" + key + "'");
    }
    return child;
  }

  private String scalar(String key, JsonNode value) {
    if (!value.isValueNode() || value.isNull() || value.asText().isBlank()) {
      throw error("'" + key + "' needs a value");
    }
    return value.asText().strip();
  }
}
