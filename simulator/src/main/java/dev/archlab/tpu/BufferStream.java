package dev.archlab.tpu;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit does with the unified buffer in a cycle.
 *
 * @param pc of its instruction
 * @param ports that it needs, by bank
 * @param cyclesLeft cycles in which its elements still enter or leave after this one
 * @param waitsFor the port that it did not get; null if it goes on
 */
public record BufferStream(
    TpuUnit unit, int pc, List<Integer> ports, long cyclesLeft, @Nullable UnitCause waitsFor) {

  public BufferStream {
    ports = List.copyOf(ports);
  }
}
