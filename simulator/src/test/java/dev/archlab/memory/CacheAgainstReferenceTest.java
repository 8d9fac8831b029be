package dev.archlab.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.memory.CacheConfig.WritePolicy;
import dev.archlab.memory.RecordingLevel.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cache against a plain one that keeps each set as a list, most recently used first. */
class CacheAgainstReferenceTest {

  private static final int MISS = 40;

  /** A line, its sectors by number with the cycle of their fill, and which of them are dirty. */
  private record Line(
      long number, TreeMap<Integer, Long> readyAt, TreeMap<Integer, Boolean> dirty) {

    long complete() {
      return readyAt.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
  }

  private static final class Reference {

    private final CacheConfig config;
    private final RecordingLevel next = new RecordingLevel(MISS);
    private final Map<Long, List<Line>> sets = new HashMap<>();
    private final List<Long> outstanding = new ArrayList<>();
    private final Map<Long, Long> bankFree = new HashMap<>();
    private long hits;
    private long misses;
    private long merges;

    Reference(CacheConfig config) {
      this.config = config;
    }

    long access(boolean write, long address, int bytes, long cycle) {
      long number = address / config.line();
      long bank = number % config.banks();
      long start = Math.max(cycle, bankFree.getOrDefault(bank, 0L));
      bankFree.put(bank, start + transfers(bytes));

      List<Line> set = sets.computeIfAbsent(number % config.sets(), key -> new ArrayList<>());
      Line line = null;
      for (Line each : set) {
        line = each.number() == number ? each : line;
      }
      List<Integer> wanted = new ArrayList<>();
      List<Integer> toFill = new ArrayList<>();
      for (int sector = 0; sector < config.sectors(); sector++) {
        long from = number * config.line() + (long) sector * config.sector();
        long to = from + config.sector();
        if (address < to && address + bytes > from) {
          wanted.add(sector);
          boolean whole = address <= from && address + bytes >= to;
          if ((line == null || !line.readyAt().containsKey(sector)) && !(write && whole)) {
            toFill.add(sector);
          }
        }
      }
      boolean present = line != null && line.readyAt().keySet().containsAll(wanted);
      if (present) {
        Line found = line;
        boolean all = wanted.stream().noneMatch(sector -> found.readyAt().get(sector) > start);
        hits += all ? 1 : 0;
        merges += all ? 0 : 1;
      } else {
        misses++;
      }
      if (write && config.writePolicy() == WritePolicy.WRITE_THROUGH) {
        if (present) {
          set.remove(line);
          set.add(0, line);
        }
        next.write(address, bytes, start + config.hitLatency());
        return start + 1;
      }
      long at = start;
      Line victim = null;
      if (!toFill.isEmpty()) {
        at = mshr(at);
      }
      if (line == null) {
        if (set.size() == config.ways()) {
          long soonest = set.stream().mapToLong(Line::complete).min().orElseThrow();
          at = Math.max(at, soonest);
          long now = at;
          for (Line each : set) { // the last that qualifies is the least recently used
            victim = each.complete() <= now ? each : victim;
          }
          set.remove(victim);
        }
        line = new Line(number, new TreeMap<>(), new TreeMap<>());
      }
      set.remove(line);
      set.add(0, line);
      for (int sector : wanted) {
        if (!toFill.contains(sector)) {
          line.readyAt().putIfAbsent(sector, at);
        }
      }
      long asked = at;
      for (int[] run : runs(toFill)) {
        asked = mshr(asked);
        long ready =
            next.read(
                number * config.line() + (long) run[0] * config.sector(),
                run[1] * config.sector(),
                asked + config.hitLatency());
        outstanding.add(ready);
        for (int sector = run[0]; sector < run[0] + run[1]; sector++) {
          line.readyAt().put(sector, ready);
        }
      }
      if (!present) {
        bankFree.put(bank, asked + transfers(bytes));
      }
      if (victim != null) {
        long writing = asked + config.hitLatency();
        for (int[] run : runs(new ArrayList<>(victim.dirty().keySet()))) {
          writing =
              next.write(
                  victim.number() * config.line() + (long) run[0] * config.sector(),
                  run[1] * config.sector(),
                  writing);
        }
      }
      long ready = 0;
      for (int sector : wanted) {
        ready = Math.max(ready, line.readyAt().get(sector));
        if (write) {
          line.dirty().put(sector, true);
        }
      }
      return write ? asked + 1 : Math.max(asked + config.hitLatency(), ready);
    }

    private long transfers(int bytes) {
      return (bytes + config.bytesPerCycle() - 1) / config.bytesPerCycle();
    }

    /** The first cycle with fewer outstanding fills than MSHRs. */
    private long mshr(long cycle) {
      outstanding.removeIf(ready -> ready <= cycle);
      if (outstanding.size() < config.mshrs()) {
        return cycle;
      }
      outstanding.sort(Comparator.naturalOrder());
      return outstanding.get(outstanding.size() - config.mshrs());
    }

    private static List<int[]> runs(List<Integer> sectors) {
      List<int[]> runs = new ArrayList<>();
      for (int sector : sectors) {
        int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last[0] + last[1] == sector) {
          last[1]++;
        } else {
          runs.add(new int[] {sector, 1});
        }
      }
      return runs;
    }
  }

  @ParameterizedTest(name = "{index}: {0} B, {1} ways, {2} B lines of {3} B, {8}, gap {9}")
  @CsvSource({
    // size, ways, line, sector, latency, mshrs, banks, width, policy, largest gap in cycles
    "2048, 1, 64, 64, 1, 4, 1, 8, WRITE_BACK, 100",
    "2048, 4, 64, 64, 2, 4, 1, 8, WRITE_BACK, 100",
    "2048, 4, 64, 64, 2, 1, 1, 64, WRITE_BACK, 4",
    "2048, 4, 64, 64, 3, 64, 4, 64, WRITE_BACK, 2",
    "1536, 2, 64, 64, 3, 64, 3, 16, WRITE_BACK, 10",
    "1024, 16, 64, 64, 2, 3, 1, 16, WRITE_BACK, 10",
    "2048, 4, 128, 32, 5, 6, 1, 128, WRITE_BACK, 10",
    "3072, 2, 128, 32, 5, 64, 2, 32, WRITE_BACK, 3",
    "2048, 4, 128, 32, 5, 6, 1, 128, WRITE_THROUGH, 10",
    "2048, 2, 64, 1, 2, 2, 1, 8, WRITE_BACK, 3",
  })
  void agreesOnRandomTraces(
      long size,
      int ways,
      int line,
      int sector,
      int latency,
      int mshrs,
      int banks,
      int width,
      WritePolicy policy,
      int gap) {
    CacheConfig config =
        new CacheConfig(size, ways, line, sector, latency, mshrs, banks, width, policy);
    RecordingLevel next = new RecordingLevel(MISS);
    Cache cache = new Cache(config, next);
    Reference reference = new Reference(config);
    Random random = new Random(size * 31 + ways + gap);
    long cycle = 0;
    long address = 0;
    for (int i = 0; i < 20_000; i++) {
      cycle += random.nextInt(gap);
      int bytes = 1 << random.nextInt(7);
      if (random.nextInt(3) != 0) { // else stay: the same line again
        address = random.nextInt((int) (3 * size));
      }
      address = address / bytes * bytes;
      boolean write = random.nextInt(3) == 0;
      long done = write ? cache.write(address, bytes, cycle) : cache.read(address, bytes, cycle);
      assertThat(done).as("access %d", i).isEqualTo(reference.access(write, address, bytes, cycle));
    }

    List<Request> requests = next.requests;
    assertThat(requests).isEqualTo(reference.next.requests);
    Map<String, Long> counters = new LinkedHashMap<>();
    cache.addTo(counters, "c");
    assertThat(counters)
        .containsEntry("c_hits", reference.hits)
        .containsEntry("c_misses", reference.misses)
        .containsEntry("c_mshr_merges", reference.merges);
    assertThat(reference.hits).isPositive();
    assertThat(reference.misses).isPositive();
    assertThat(counters.get("c_fill_bytes"))
        .isEqualTo(requests.stream().filter(r -> !r.write()).mapToLong(Request::bytes).sum());
    if (policy == WritePolicy.WRITE_BACK) {
      assertThat(counters.get("c_writeback_bytes"))
          .isEqualTo(requests.stream().filter(Request::write).mapToLong(Request::bytes).sum());
    }
  }
}
