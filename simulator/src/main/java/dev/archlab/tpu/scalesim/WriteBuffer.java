package dev.archlab.tpu.scalesim;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The scratchpad of the outputs. It gathers words into lines as wide as its DRAM interface; when
 * half of it is full it closes the open line and drains as many lines as half of it holds, one per
 * cycle. Words that come meanwhile go into the other half; when that is full too, the array waits
 * for the drain.
 */
final class WriteBuffer {

  private record PartLine(long line, int words) {}

  private final int bandwidth;
  private final int half;
  private final long linesPerDrain;

  /** Lines that were closed before they were full and are not drained yet, oldest first. */
  private final Deque<PartLine> partLines = new ArrayDeque<>();

  private long free;
  private long lines;
  private int open;
  private long drainedLines;
  private long drainStop;

  private boolean drained;
  private long written;
  private long firstDrain;
  private long lastWrite;

  /**
   * @param words size of the whole scratchpad, an even number
   * @param bandwidth words per line, and per cycle
   */
  WriteBuffer(int words, int bandwidth) {
    this.bandwidth = bandwidth;
    this.half = words / 2;
    this.linesPerDrain = Words.ceilDiv(half, bandwidth);
    this.free = words;
  }

  /**
   * Takes the words of one cycle.
   *
   * @return cycles that the array has to wait
   */
  long write(int count, long cycle) {
    long now = cycle;
    int left = count;
    while (left > 0) {
      boolean draining = now < drainStop;
      long untilEvent = Math.max(1, draining ? free : free - half + 1);
      if (left < untilEvent) {
        store(left);
        break;
      }
      store((int) untilEvent);
      left -= (int) untilEvent;
      if (draining) {
        now = drainStop;
      } else {
        drain(now);
      }
    }
    return now - cycle;
  }

  private void store(int count) {
    long words = (long) open + count;
    lines += words / bandwidth;
    open = (int) (words % bandwidth);
    free -= count;
  }

  private void drain(long cycle) {
    closeLine();
    long end = Math.min(drainedLines + linesPerDrain, lines);
    long words = (end - drainedLines) * bandwidth;
    while (!partLines.isEmpty() && partLines.peek().line() < end) {
      PartLine part = partLines.remove();
      // Padding inside a drain is carried and counted; only that of its last line is not.
      if (part.line() == end - 1) {
        words -= bandwidth - part.words();
      }
    }
    if (!drained) {
      drained = true;
      firstDrain = cycle;
    }
    drainStop = cycle + end - drainedLines - 1;
    lastWrite = Math.max(lastWrite, drainStop);
    drainedLines = end;
    free += words;
    written += words;
  }

  private void closeLine() {
    if (open > 0) {
      partLines.add(new PartLine(lines, open));
      lines++;
      open = 0;
    }
  }

  /**
   * Drains all that is left, also while a drain is under way, as the tools do.
   *
   * @param cycle the last cycle of the array
   */
  Traffic finish(long cycle) {
    closeLine();
    while (drainedLines < lines) {
      drain(cycle);
      cycle = drainStop + 1;
    }
    return new Traffic(written, firstDrain, lastWrite);
  }

  /** The cycle of the last word of the youngest drain, which may end before an older one. */
  long youngestDrainStop() {
    return drainStop;
  }
}
