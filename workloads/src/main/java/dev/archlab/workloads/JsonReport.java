package dev.archlab.workloads;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Runs as JSON, by {@code docs/reference/run.schema.json}. */
public final class JsonReport {

  /** Name and version of the format. Fields may be added, never renamed. */
  static final String SCHEMA = "archlab.run/1";

  /** Up to here every whole number is a double. */
  private static final double LARGEST_EXACT = 1L << 53;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonReport() {}

  static String render(List<RunResult> runs, String version) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    runs.forEach(run -> array.add(object(run, version)));
    return text(array);
  }

  /** With a value in each line. */
  public static String text(JsonNode node) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withArrayIndenter(new DefaultIndenter("  ", "\n"));
    try {
      return MAPPER
              .writer(printer.withObjectIndenter(new DefaultIndenter("  ", "\n")))
              .writeValueAsString(node)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report that is no JSON", e);
    }
  }

  /** One run. A figure that is not modelled is null. */
  public static ObjectNode object(RunResult run, String version) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("schema", SCHEMA);
    node.put("workload", run.workload());
    node.set("parameters", map(run.parameters()));
    node.put("machine", run.machine());
    node.put("kernel", run.kernel());
    node.set("kernels", map(run.kernels()));
    node.set("overrides", map(run.overrides()));
    node.put("seed", run.seed());
    node.put("cycles", run.cycles());
    node.put("slots", run.account().primary().slots());
    put(node, "clock_hz", run.limits().clockHz());
    node.put("time_s", run.timeSeconds());
    node.put("time_with_host_s", run.timeWithHostSeconds());
    node.put("ops", run.operations());
    put(node, "ops_per_s", run.operationsPerSecond());
    put(node, "utilization", run.utilization());
    put(node, "peak_macs_per_cycle", run.limits().peakMacsPerCycle());
    node.put("on_chip_bytes", run.limits().onChipBytes());
    put(node, "dram_bytes_per_cycle", run.limits().dramBytesPerCycle());
    if (run.dramBytes().isPresent()) {
      node.put("bytes_dram", run.dramBytes().getAsLong());
    } else {
      node.putNull("bytes_dram");
    }
    node.put("host_ops", run.hostOperations());
    node.put("launches", run.hostWork().launches());
    node.put("transfers", run.hostWork().transfers());
    node.put("bytes_transferred", run.hostWork().bytes());
    node.set("results", map(run.results()));
    node.set("reference_results", map(run.referenceResults()));
    ObjectNode check = node.putObject("check");
    check.put("passed", run.check().passed());
    put(check, "max_error", run.check().maxError());
    put(check, "bound", run.check().bound());
    put(check, "input_rounding", run.inputRounding());
    check.put("reference", "commons-math");
    run.check().failure().ifPresent(failure -> check.put("failure", failure));
    node.set("account", map(run.account().primary().causes()));
    node.set("counters", map(run.counters().values()));
    node.put("host_s", run.hostSeconds());
    node.put("version", version);
    return node;
  }

  /** An object of plain values and maps of them. */
  public static ObjectNode map(Map<String, ?> values) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    values.forEach((name, value) -> putAny(node, name, value));
    return node;
  }

  private static void putAny(ObjectNode node, String name, Object value) {
    if (value instanceof Map<?, ?> nested) {
      ObjectNode child = node.putObject(name);
      nested.forEach((key, inner) -> putAny(child, String.valueOf(key), inner));
    } else if (value instanceof List<?> list) {
      ArrayNode array = node.putArray(name);
      for (Object element : list) {
        ObjectNode single = JsonNodeFactory.instance.objectNode();
        putAny(single, name, element);
        array.add(single.get(name));
      }
    } else if (value instanceof Double number) {
      put(node, name, number);
    } else {
      node.set(name, MAPPER.valueToTree(value));
    }
  }

  /** JSON has no word for infinity; a whole number is written as one. */
  static void put(ObjectNode node, String name, double value) {
    if (value == StrictMath.rint(value) && Math.abs(value) <= LARGEST_EXACT) {
      node.put(name, (long) value);
    } else if (Double.isFinite(value)) {
      node.put(name, value);
    } else {
      node.putNull(name);
    }
  }
}
