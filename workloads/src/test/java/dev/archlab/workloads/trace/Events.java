package dev.archlab.workloads.trace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The events of a trace in JSON, as a reader finds them. */
record Events(List<JsonNode> all, Map<String, String> rows) {

  static Events read(String text) throws IOException {
    JsonNode events = new ObjectMapper().readTree(text).required("traceEvents");
    List<JsonNode> all = StreamSupport.stream(events.spliterator(), false).toList();
    return new Events(all, rows(all));
  }

  List<JsonNode> of(String phase) {
    return all.stream().filter(event -> phase(event).equals(phase)).toList();
  }

  static String phase(JsonNode event) {
    return event.required("ph").asText();
  }

  static String name(JsonNode event) {
    return event.required("name").asText();
  }

  static long begin(JsonNode event) {
    return event.required("ts").longValue();
  }

  static long duration(JsonNode event) {
    return event.required("dur").longValue();
  }

  static long cycle(JsonNode event) {
    return event.required("args").required("cycle").longValue();
  }

  static boolean isInstruction(JsonNode event) {
    return event.required("cat").asText().equals("instruction");
  }

  /** The names of the rows, by process and thread. */
  private static Map<String, String> rows(List<JsonNode> all) {
    Map<String, String> rows = new LinkedHashMap<>();
    for (JsonNode event : all) {
      if (name(event).equals("thread_name")) {
        rows.put(row(event), event.required("args").required("name").asText());
      }
    }
    return rows;
  }

  static String row(JsonNode event) {
    return event.required("pid").asInt() + "/" + event.required("tid").asInt();
  }

  /** The slices of a row, in the order of the file. */
  List<JsonNode> slices(String rowName) {
    return of("X").stream().filter(event -> rowName.equals(rows.get(row(event)))).toList();
  }

  /** Cycles of the slices of a row by name; all instructions together under {@code running}. */
  Map<String, Long> sums(String rowName) {
    return slices(rowName).stream()
        .collect(
            Collectors.groupingBy(
                event -> isInstruction(event) ? "running" : name(event),
                TreeMap::new,
                Collectors.summingLong(Events::duration)));
  }
}
