package dev.archlab.memory;

import java.util.ArrayList;
import java.util.List;

/** A level with a fixed read latency that notes what is asked of it. */
final class RecordingLevel implements MemoryLevel {

  record Request(boolean write, long address, int bytes, long cycle) {}

  private final int latency;
  final List<Request> requests = new ArrayList<>();

  RecordingLevel(int latency) {
    this.latency = latency;
  }

  static Request asRead(long address, int bytes, long cycle) {
    return new Request(false, address, bytes, cycle);
  }

  static Request asWrite(long address, int bytes, long cycle) {
    return new Request(true, address, bytes, cycle);
  }

  @Override
  public long read(long address, int bytes, long cycle) {
    requests.add(asRead(address, bytes, cycle));
    return cycle + latency;
  }

  @Override
  public long write(long address, int bytes, long cycle) {
    requests.add(asWrite(address, bytes, cycle));
    return cycle + 1;
  }

  @Override
  public long acceptsAt(long address, long cycle) {
    return cycle;
  }
}
