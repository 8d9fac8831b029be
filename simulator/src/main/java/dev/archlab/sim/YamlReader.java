package dev.archlab.sim;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.archlab.sim.ConfigurationNode.Branch;
import dev.archlab.sim.ConfigurationNode.Place;
import dev.archlab.sim.ConfigurationNode.Scalar;
import dev.archlab.sim.ConfigurationNode.Sequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads the YAML of configurations: nested keys, values, sequences of values, and {@code {value: …,
 * source: …}} in place of a value. No key is called {@code value} otherwise.
 */
final class YamlReader {

  private static final YAMLFactory YAML = new YAMLFactory();

  private final String file;
  private final YAMLParser parser;

  private YamlReader(String file, YAMLParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * @param file its name, for errors
   * @throws InputException if the text is not such YAML
   */
  static Branch read(String file, String text) {
    try (YAMLParser parser = YAML.createParser(text)) {
      return new YamlReader(file, parser).document();
    } catch (JsonProcessingException e) {
      throw malformed(file, e);
    } catch (IOException e) {
      throw new InputException(file + ": " + e.getMessage());
    }
  }

  private static InputException malformed(String file, JsonProcessingException e) {
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
        Mark mark = marked.getProblemMark();
        return new InputException(
            new SourceLocation(file, mark.getLine() + 1, mark.getColumn() + 1),
            "not YAML: " + oneLine(marked.getProblem()));
      }
    }
    @Nullable JsonLocation at = e.getLocation();
    String message = "not YAML: " + oneLine(e.getOriginalMessage());
    return at == null
        ? new InputException(file + ": " + message)
        : new InputException(
            new SourceLocation(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())),
            message);
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "" : message.strip().replaceAll("\\s+", " ");
  }

  private Branch document() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new InputException(file + ": no configuration: keys with values are expected");
    }
    ConfigurationNode root = branch();
    if (parser.nextToken() != null) {
      throw here().error("a second document; a configuration is one");
    }
    if (root instanceof Branch branch) {
      return branch;
    }
    throw root.place().error("keys with values are expected");
  }

  /** The object whose start is the current token; one with a {@code value} stands for that. */
  private ConfigurationNode branch() throws IOException {
    Place place = here();
    Map<String, ConfigurationNode> children = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Place keyPlace = here();
      parser.nextToken();
      if (children.put(key, node(key)) != null) {
        throw keyPlace.error("'" + key + "' stands here twice");
      }
      keys.put(key, keyPlace);
    }
    @Nullable ConfigurationNode value = children.get("value");
    return value == null
        ? new Branch(place, children, keys)
        : withSource(value, new Branch(place, children, keys));
  }

  private static ConfigurationNode withSource(ConfigurationNode value, Branch pair) {
    for (Map.Entry<String, Place> key : pair.keys().entrySet()) {
      if (!key.getKey().equals("value") && !key.getKey().equals("source")) {
        throw key.getValue()
            .error("'" + key.getKey() + "' beside 'value'; only 'source' may stand there");
      }
    }
    Optional<String> source = Optional.empty();
    @Nullable ConfigurationNode written = pair.children().get("source");
    if (written != null) {
      if (!(written instanceof Scalar scalar) || scalar.text().isBlank()) {
        throw written.place().error("a source is a text");
      }
      source = Optional.of(scalar.text());
    }
    if (value instanceof Scalar scalar) {
      return new Scalar(scalar.text(), scalar.place(), source);
    }
    if (value instanceof Sequence sequence) {
      return new Sequence(sequence.items(), sequence.place(), source);
    }
    throw value.place().error("'value' has keys of its own");
  }

  private ConfigurationNode node(String key) throws IOException {
    @Nullable JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return branch();
    }
    if (token != JsonToken.START_ARRAY) {
      return scalar(key);
    }
    Place place = here();
    List<Scalar> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(scalar(key));
    }
    return new Sequence(items, place, Optional.empty());
  }

  private Scalar scalar(String key) throws IOException {
    Place place = here();
    if (parser.isCurrentAlias()) {
      throw place.error("'" + key + "' is an alias; write the value");
    }
    @Nullable JsonToken token = parser.currentToken();
    if (token == null || !token.isScalarValue()) {
      throw place.error("'" + key + "' is a list of single values");
    }
    if (token == JsonToken.VALUE_NULL) {
      throw place.error("'" + key + "' has no value");
    }
    return new Scalar(parser.getText(), place, Optional.empty());
  }

  private Place here() {
    JsonLocation at = parser.currentTokenLocation();
    return Place.in(new SourceLocation(file, at.getLineNr(), at.getColumnNr()));
  }
}
