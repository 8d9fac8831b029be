package dev.archlab.workloads.trace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes events in the JSON object format of Google's <a
 * href="https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU">Trace
 * Event Format</a>. Times are microseconds there; here one is a clock cycle.
 */
final class ChromeTrace implements Closeable {

  private final JsonGenerator json;

  ChromeTrace(OutputStream out, String version) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.writeStartObject();
    json.writeObjectFieldStart("otherData");
    json.writeStringField("generator", "archlab " + version);
    json.writeStringField("time", "1 us is 1 clock cycle of the machine");
    json.writeEndObject();
    json.writeArrayFieldStart("traceEvents");
  }

  private void begin(String phase, String name, int process) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("ph", phase);
    json.writeStringField("name", name);
    json.writeNumberField("pid", process);
  }

  void nameProcess(int process, String name) throws IOException {
    describe("process_name", process, 0, "name", name);
    describe("process_sort_index", process, 0, "sort_index", process);
  }

  void nameThread(int process, int thread, String name) throws IOException {
    describe("thread_name", process, thread, "name", name);
    describe("thread_sort_index", process, thread, "sort_index", thread);
  }

  private void describe(String event, int process, int thread, String key, Object value)
      throws IOException {
    begin("M", event, process);
    json.writeNumberField("tid", thread);
    json.writeObjectFieldStart("args");
    if (value instanceof Integer number) {
      json.writeNumberField(key, number);
    } else {
      json.writeStringField(key, value.toString());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /**
   * Something that lasts.
   *
   * @param cycle of the machine
   * @param waits what kept it; empty for nothing
   */
  void slice(
      int process, int thread, long time, long duration, Label label, long cycle, String waits)
      throws IOException {
    begin("X", label.name(), process);
    json.writeNumberField("tid", thread);
    json.writeNumberField("ts", time);
    json.writeNumberField("dur", duration);
    json.writeStringField("cat", label.category());
    writeArguments(label, cycle, waits);
    json.writeEndObject();
  }

  /** Something begins that encloses others on its track, up to {@link #endSlice}. */
  void beginSlice(int process, int thread, long time, Label label, long cycle) throws IOException {
    begin("B", label.name(), process);
    json.writeNumberField("tid", thread);
    json.writeNumberField("ts", time);
    json.writeStringField("cat", label.category());
    writeArguments(label, cycle, "");
    json.writeEndObject();
  }

  /** Ends what began last on that track. */
  void endSlice(int process, int thread, long time, Label label, long cycle) throws IOException {
    begin("E", label.name(), process);
    json.writeNumberField("tid", thread);
    json.writeNumberField("ts", time);
    json.writeObjectFieldStart("args");
    json.writeNumberField("end_cycle", cycle);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeArguments(Label label, long cycle, String waits) throws IOException {
    json.writeObjectFieldStart("args");
    json.writeNumberField("cycle", cycle);
    if (!label.place().isEmpty()) {
      json.writeStringField("at", label.place());
    }
    if (!waits.isEmpty()) {
      json.writeStringField("waits_for", waits);
    }
    json.writeEndObject();
  }

  /** Something that happens in no time. */
  void instant(int process, int thread, long time, String name, long cycle) throws IOException {
    begin("i", name, process);
    json.writeNumberField("tid", thread);
    json.writeNumberField("ts", time);
    json.writeStringField("s", "t");
    json.writeObjectFieldStart("args");
    json.writeNumberField("cycle", cycle);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A value from now on. */
  void counter(int process, long time, String name, double value) throws IOException {
    begin("C", name, process);
    json.writeNumberField("tid", 0);
    json.writeNumberField("ts", time);
    json.writeObjectFieldStart("args");
    json.writeNumberField("value", value);
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
