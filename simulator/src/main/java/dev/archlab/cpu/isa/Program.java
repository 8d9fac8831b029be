package dev.archlab.cpu.isa;

import dev.archlab.sim.SourceMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program as it lies in memory, whether assembled from text or linked elsewhere.
 *
 * @param name the file it comes from
 * @param segments what to place where; they do not overlap
 * @param entry address of the first instruction
 * @param symbols addresses by name
 * @param source where each instruction stands in the text
 */
public record Program(
    String name, List<Segment> segments, long entry, Map<String, Long> symbols, SourceMap source) {

  public Program {
    segments = List.copyOf(segments);
    symbols = Collections.unmodifiableMap(new LinkedHashMap<>(symbols));
  }

  /** First address behind all segments. */
  public long end() {
    return segments.stream().mapToLong(s -> s.base() + s.size()).max().orElse(entry);
  }

  /**
   * Bytes at consecutive addresses.
   *
   * @param base address of the first one
   * @param data contents; not to be changed
   * @param size bytes in memory; those behind {@code data} are zero
   */
  @SuppressWarnings("ArrayRecordComponent") // shared by all launches; compared by contents below
  public record Segment(long base, byte[] data, long size) {

    public Segment {
      if (size < data.length) {
        throw new IllegalArgumentException(
            "a segment of " + size + " bytes with " + data.length + " bytes of data");
      }
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Segment segment
          && base == segment.base
          && size == segment.size
          && Arrays.equals(data, segment.data);
    }

    @Override
    public int hashCode() {
      return Long.hashCode(base) * 31 + Arrays.hashCode(data);
    }
  }
}
