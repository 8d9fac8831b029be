package dev.archlab.visualizer.plot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.archlab.sim.InputException;
import dev.archlab.sim.UsageException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads runs from what {@code run} and {@code sweep} write. */
final class RunFiles {

  private static final String SCHEMA = "archlab.run/1";
  private static final String SWEEP = "results.jsonl";
  private static final List<String> NEEDED =
      List.of("cycles", "slots", "clock_hz", "time_s", "ops");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RunFiles() {}

  /**
   * The runs of a JSON array, of a file with one run a line, or of a sweep's directory.
   *
   * @throws UsageException if there is no such file
   * @throws InputException if it holds something else
   */
  static List<Run> read(String name) {
    Path path = path(name);
    String text;
    try {
      text = Files.readString(path);
    } catch (MalformedInputException e) {
      throw new InputException(path + ": is not UTF-8 text");
    } catch (IOException e) {
      throw new UsageException("cannot read '" + path + "': no such file, or permission denied");
    }
    List<Run> runs = text.stripLeading().startsWith("[") ? array(path, text) : lines(path, text);
    if (runs.isEmpty()) {
      throw new InputException(path + ": holds no run");
    }
    return runs;
  }

  private static Path path(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("cannot read '" + name + "': no such path");
    }
    if (!Files.isDirectory(path)) {
      return path;
    }
    if (!Files.exists(path.resolve(SWEEP))) {
      throw new UsageException(
          "%s: has no %s; a finished 'archlab sweep -o DIR' leaves one".formatted(name, SWEEP));
    }
    return path.resolve(SWEEP);
  }

  private static List<Run> array(Path path, String text) {
    List<Run> runs = new ArrayList<>();
    for (JsonNode node : parse(path.toString(), text)) {
      runs.add(run("%s: run %d".formatted(path, runs.size() + 1), node));
    }
    return runs;
  }

  private static List<Run> lines(Path path, String text) {
    List<Run> runs = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        String where = path + ":" + number;
        runs.add(run(where, parse(where, line)));
      }
    }
    return runs;
  }

  private static JsonNode parse(String where, String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new InputException(
          "%s: is not JSON: %s; give what 'archlab run --format json' or 'archlab sweep' writes"
              .formatted(where, e.getOriginalMessage()));
    }
  }

  private static Run run(String where, JsonNode node) {
    String schema = node.path("schema").asText();
    if (!schema.equals(SCHEMA)) {
      throw new InputException(
          "%s: is no run: its schema is '%s', not '%s'".formatted(where, schema, SCHEMA));
    }
    Run run = Run.of(node);
    for (String name : NEEDED) {
      if (run.figure(name).isEmpty()) {
        throw new InputException("%s: lacks the number '%s'".formatted(where, name));
      }
    }
    return run;
  }
}
