package dev.archlab.workloads.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The finished points of a sweep, one line of JSON each, in the order in which they finished. A
 * line is in the file when {@link #append} returns, so a process that is killed loses only the
 * points in flight. Of two lines with one key the later holds.
 *
 * <p>Safe for use by several threads; one process at a time has it open.
 */
final class Journal implements Closeable {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private record Line(long offset, int bytes, int status, boolean hasRun) {

    Line(long offset, int bytes, JsonNode entry) {
      this(offset, bytes, entry.path("status").asInt(), entry.has("run"));
    }
  }

  private final FileChannel channel;
  private final Map<String, Line> lines = new HashMap<>();
  private long end;
  private int unreadable;

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens the file, or makes it. What follows its last complete line, as after a crash, is cut off.
   *
   * @throws IOException if that fails, or another process has it open
   */
  static Journal open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        channel.close();
        throw new IOException("another sweep is writing it");
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new IOException("another sweep is writing it", e);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    Journal journal = new Journal(channel);
    journal.scan();
    return journal;
  }

  private void scan() throws IOException {
    channel.position(0);
    // Not closed: that would close the channel.
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int octet = in.read(); octet >= 0; octet = in.read()) {
      if (octet == '\n') {
        index(line.toByteArray());
        line.reset();
      } else {
        line.write(octet);
      }
    }
    channel.truncate(end);
  }

  private void index(byte[] line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      String key = node.path("key").asText();
      if (key.isEmpty() || !node.has("status")) {
        unreadable++;
      } else {
        lines.put(key, new Line(end, line.length, node));
      }
    } catch (IOException e) {
      unreadable++;
    }
    end += line.length + 1L;
  }

  /** Complete lines that are none of ours; their points count as unfinished. */
  synchronized int unreadable() {
    return unreadable;
  }

  /** How a point ended: its exit code; empty if it is not finished. */
  synchronized Optional<Integer> status(String key) {
    return Optional.ofNullable(lines.get(key)).map(Line::status);
  }

  /** Whether a point has finished with a run. */
  synchronized boolean hasRun(String key) {
    Line line = lines.get(key);
    return line != null && line.hasRun();
  }

  /**
   * Adds a point.
   *
   * @param entry with {@code key} and {@code status}
   * @throws IOException if the line could not be written; it is then not there at all
   */
  synchronized void append(ObjectNode entry) throws IOException {
    byte[] bytes = (entry + "\n").getBytes(StandardCharsets.UTF_8);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      long at = end;
      while (buffer.hasRemaining()) {
        at += channel.write(buffer, at);
      }
    } catch (IOException e) {
      channel.truncate(end);
      throw e;
    }
    lines.put(entry.path("key").asText(), new Line(end, bytes.length - 1, entry));
    end += bytes.length;
  }

  /** What was noted of a point; empty if it is not finished. */
  synchronized Optional<ObjectNode> read(String key) throws IOException {
    Line line = lines.get(key);
    if (line == null) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.allocate(line.bytes());
    long at = line.offset();
    while (buffer.hasRemaining()) {
      int count = channel.read(buffer, at);
      if (count < 0) {
        throw new IOException("the journal was cut while it was open");
      }
      at += count;
    }
    try {
      return Optional.of((ObjectNode) MAPPER.readTree(buffer.array()));
    } catch (JsonProcessingException e) {
      throw new IOException("the journal was changed while it was open", e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
