package dev.archlab.workloads.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.archlab.sim.InputException;
import dev.archlab.sim.Nearest;
import dev.archlab.sim.SourceLocation;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan in YAML, which says what the options of {@code archlab sweep} say: {@code workloads},
 * {@code machines}, {@code kernels}, {@code parameters}, {@code set}, {@code zip}, {@code where},
 * {@code seed}.
 */
public final class PlanFile {

  private static final List<String> KEYS =
      List.of("workloads", "machines", "kernels", "parameters", "set", "zip", "where", "seed");
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final String file;
  private final JsonNode root;

  private PlanFile(String file, JsonNode root) {
    this.file = file;
    this.root = root;
  }

  /**
   * Reads a plan.
   *
   * @throws InputException if the file holds none
   * @throws UsageException if there is no such file
   */
  public static SweepRequest read(String file) {
    JsonNode root;
    try {
      root = YAML.readTree(Files.readString(Path.of(file)));
    } catch (JsonProcessingException e) {
      throw new InputException(
          new SourceLocation(
              file,
              e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()),
              e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr())),
          "not YAML: " + Failure.oneLine(e.getOriginalMessage()));
    } catch (InvalidPathException | IOException e) {
      throw new UsageException("cannot read '" + file + "': no such file, or no text in UTF-8");
    }
    return new PlanFile(file, root).request();
  }

  private SweepRequest request() {
    root.fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.contains(key)) {
                throw error("unknown key '%s'; %s".formatted(key, Nearest.hint(key, KEYS)));
              }
            });
    List<String> workloads = words("workloads");
    if (workloads.isEmpty()) {
      throw error("no 'workloads'");
    }
    List<String> machines = words("machines");
    JsonNode seed = root.path("seed");
    if (!seed.isMissingNode() && !seed.canConvertToLong()) {
      throw error("'seed' is a whole number");
    }
    JsonNode zip = root.path("zip");
    if (!zip.isMissingNode() && !zip.isBoolean()) {
      throw error("'zip' is true or false");
    }
    JsonNode where = root.path("where");
    @Nullable String condition = where.isMissingNode() ? null : scalar("where", where);
    return new SweepRequest(
        workloads,
        machines.isEmpty() ? SweepRequest.MACHINES : machines,
        words("kernels"),
        ranges("parameters"),
        ranges("set"),
        zip.asBoolean(),
        condition,
        seed.asLong(SweepRequest.SEED));
  }

  /** A word, or several. */
  private List<String> words(String key) {
    JsonNode node = root.path(key);
    List<String> words = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> words.add(scalar(key, item)));
    } else if (!node.isMissingNode()) {
      words.addAll(List.of(scalar(key, node).split("\\s*,\\s*")));
    }
    return words;
  }

  /** Values by name; a name may be nested, and {@code @FILE} alone stands for its columns. */
  private Map<String, String> ranges(String key) {
    Map<String, String> ranges = new LinkedHashMap<>();
    JsonNode node = root.path(key);
    if (node.isTextual() && node.asText().startsWith("@")) {
      ranges.put(node.asText(), "");
    } else if (node.isObject()) {
      collect("", node, ranges);
    } else if (!node.isMissingNode()) {
      throw error("'%s' holds names with values".formatted(key));
    }
    return ranges;
  }

  private void collect(String prefix, JsonNode node, Map<String, String> ranges) {
    node.properties()
        .forEach(
            field -> {
              String name = prefix + field.getKey();
              JsonNode value = field.getValue();
              if (value.isObject()) {
                collect(name + ".", value, ranges);
              } else if (value.isArray()) {
                List<String> items = new ArrayList<>();
                value.forEach(item -> items.add(scalar(name, item)));
                ranges.put(name, String.join(",", items));
              } else {
                ranges.put(name, scalar(name, value));
              }
            });
  }

  private String scalar(String key, JsonNode node) {
    if (!node.isValueNode() || node.isNull()) {
      throw error("'%s' needs a value".formatted(key));
    }
    return node.asText();
  }

  private InputException error(String message) {
    return new InputException(file + ": " + message);
  }
}
