package dev.archlab.memory;

import static dev.archlab.memory.RecordingLevel.asRead;
import static dev.archlab.memory.RecordingLevel.asWrite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.archlab.memory.Cache.Line;
import dev.archlab.memory.CacheConfig.WritePolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CacheTest {

  private static final int MISS = 100; // latency of the next level

  private final RecordingLevel next = new RecordingLevel(MISS);

  /** Two sets of two lines of 64 B, hit in 3 cycles, two MSHRs. */
  private static CacheConfig small(int sector, WritePolicy policy) {
    return new CacheConfig(256, 2, 64, sector, 3, 2, 1, 64, policy);
  }

  private Cache small() {
    return new Cache(small(64, WritePolicy.WRITE_BACK), next);
  }

  private Cache sectored(WritePolicy policy) {
    return new Cache(small(16, policy), next);
  }

  private static Map<String, Long> counts(Cache cache) {
    Map<String, Long> counters = new LinkedHashMap<>();
    cache.addTo(counters, "l1");
    counters.values().removeIf(count -> count == 0);
    return counters;
  }

  @Test
  void missAsksTheNextLevelAfterTheLookupAndAHitDoesNot() {
    Cache cache = small();

    assertThat(cache.read(0x1008, 8, 10)).isEqualTo(10 + 3 + MISS);
    assertThat(cache.read(0x1030, 8, 200)).isEqualTo(203);
    assertThat(cache.read(0x1000, 64, 201)).isEqualTo(204);

    assertThat(next.requests).containsExactly(asRead(0x1000, 64, 13));
    assertThat(counts(cache))
        .isEqualTo(Map.of("l1_misses", 1L, "l1_hits", 2L, "l1_fill_bytes", 64L));
  }

  @Test
  void secondMissOnALineMergesWithItsFill() {
    Cache cache = small();
    cache.read(0, 8, 0);

    assertThat(cache.read(8, 8, 5)).as("waits for the fill").isEqualTo(103);
    assertThat(cache.read(8, 8, 102)).as("hit latency is longer").isEqualTo(105);
    assertThat(cache.read(8, 8, 103)).isEqualTo(106);

    assertThat(next.requests).hasSize(1);
    assertThat(counts(cache))
        .containsEntry("l1_mshr_merges", 2L)
        .containsEntry("l1_hits", 1L)
        .containsEntry("l1_misses", 1L);
  }

  @Test
  void evictsTheLeastRecentlyUsedLine() {
    Cache cache = small();
    cache.read(0x000, 8, 0); // set 0
    cache.read(0x080, 8, 1000); // set 0
    cache.read(0x000, 8, 2000); // now 0x080 is the older one
    cache.read(0x100, 8, 3000); // set 0: evicts 0x080
    cache.read(0x000, 8, 4000);
    cache.read(0x080, 8, 5000);

    assertThat(next.requests)
        .extracting(RecordingLevel.Request::address)
        .containsExactly(0x000L, 0x080L, 0x100L, 0x080L);
    assertThat(counts(cache)).containsEntry("l1_hits", 2L).containsEntry("l1_misses", 4L);
  }

  @Test
  void writesBackADirtyVictimBehindTheFill() {
    Cache cache = small();
    assertThat(cache.write(0x004, 4, 0)).as("waits in the MSHR").isEqualTo(1);
    cache.read(0x080, 8, 1000);
    cache.read(0x100, 8, 2000); // evicts 0x000
    cache.read(0x180, 8, 3000); // evicts 0x080, which is clean

    assertThat(next.requests)
        .containsExactly(
            asRead(0x000, 64, 3),
            asRead(0x080, 64, 1003),
            asRead(0x100, 64, 2003),
            asWrite(0x000, 64, 2003),
            asRead(0x180, 64, 3003));
    assertThat(counts(cache))
        .containsEntry("l1_writebacks", 1L)
        .containsEntry("l1_writeback_bytes", 64L)
        .containsEntry("l1_fill_bytes", 256L);
  }

  @Test
  void writeOfAWholeLineNeedsNoFill() {
    Cache cache = small();

    assertThat(cache.write(0x40, 64, 7)).isEqualTo(8);
    assertThat(cache.read(0x48, 8, 8)).isEqualTo(11);

    assertThat(next.requests).isEmpty();
    assertThat(counts(cache)).isEqualTo(Map.of("l1_misses", 1L, "l1_hits", 1L));
  }

  @Test
  void missWaitsWhereAllMshrsAreTaken() {
    Cache cache = small();
    assertThat(cache.read(0x000, 8, 0)).isEqualTo(103);
    assertThat(cache.acceptsAt(0x040, 1)).isEqualTo(1);
    assertThat(cache.read(0x040, 8, 1)).isEqualTo(104);

    assertThat(cache.acceptsAt(0x080, 2)).as("a third miss").isEqualTo(103);
    assertThat(cache.acceptsAt(0x048, 2)).as("a merge").isEqualTo(2);
    assertThat(cache.read(0x080, 8, 2)).isEqualTo(103 + 3 + MISS);

    assertThat(counts(cache)).containsEntry("l1_mshr_full_cycles", 101L);
  }

  @Test
  void doesNotEvictALineThatAwaitsItsFill() {
    Cache cache =
        new Cache(new CacheConfig(256, 2, 64, 64, 3, 8, 1, 64, WritePolicy.WRITE_BACK), next);
    cache.read(0x000, 8, 0); // set 0, until 103
    cache.read(0x080, 8, 10); // set 0, until 113

    assertThat(cache.acceptsAt(0x100, 20)).isEqualTo(103);
    assertThat(cache.read(0x100, 8, 20)).isEqualTo(103 + 3 + MISS);
    assertThat(cache.read(0x080, 8, 120)).as("0x000 was evicted").isEqualTo(123);
    assertThat(counts(cache)).containsEntry("l1_set_full_cycles", 83L);
  }

  @Test
  void bankBeginsOneRequestAtATime() {
    Cache cache =
        new Cache(new CacheConfig(4096, 2, 64, 64, 3, 8, 2, 16, WritePolicy.WRITE_BACK), next);
    cache.read(0x00, 8, 0);
    cache.read(0x40, 8, 0); // the other bank

    assertThat(next.requests).containsExactly(asRead(0x00, 64, 3), asRead(0x40, 64, 3));
    assertThat(cache.read(0x00, 64, 200)).isEqualTo(203);
    assertThat(cache.acceptsAt(0x00, 201)).as("four transfers of 16 B").isEqualTo(204);
    assertThat(cache.acceptsAt(0x40, 201)).isEqualTo(201);
    assertThat(cache.read(0x08, 8, 201)).isEqualTo(207);
    assertThat(counts(cache))
        .isEqualTo(
            Map.of(
                "l1_misses", 2L, "l1_hits", 2L, "l1_fill_bytes", 128L, "l1_bank_busy_cycles", 3L));
  }

  @Test
  void fillsOnlyTheSectorsThatAreMissing() {
    Cache cache = sectored(WritePolicy.WRITE_BACK);

    assertThat(cache.read(0x10, 16, 0)).isEqualTo(103); // sector 1
    assertThat(cache.read(0x20, 4, 50)).as("sector 2 misses").isEqualTo(153);
    assertThat(cache.read(0x10, 4, 104)).as("sector 1 is there").isEqualTo(107);
    assertThat(cache.read(0x10, 32, 104)).as("sector 2 is not").isEqualTo(153);
    assertThat(cache.read(0x00, 64, 200)).as("sectors 0 and 3").isEqualTo(303);

    assertThat(next.requests)
        .containsExactly(
            asRead(0x10, 16, 3),
            asRead(0x20, 16, 53),
            asRead(0x00, 16, 203),
            asRead(0x30, 16, 203));
    assertThat(counts(cache))
        .containsEntry("l1_misses", 3L)
        .containsEntry("l1_hits", 1L)
        .containsEntry("l1_mshr_merges", 1L)
        .containsEntry("l1_fill_bytes", 64L);
  }

  @Test
  void writesBackOnlyDirtySectorsInRuns() {
    Cache cache = sectored(WritePolicy.WRITE_BACK);
    cache.write(0x00, 32, 0); // sectors 0 and 1 as a whole: no fill
    cache.write(0x34, 4, 1); // part of sector 3: filled
    cache.read(0x080, 4, 1000);
    cache.read(0x100, 4, 2000);

    assertThat(next.requests)
        .containsExactly(
            asRead(0x30, 16, 4),
            asRead(0x80, 16, 1003),
            asRead(0x100, 16, 2003),
            asWrite(0x00, 32, 2003),
            asWrite(0x30, 16, 2004));
    assertThat(counts(cache))
        .containsEntry("l1_writebacks", 1L)
        .containsEntry("l1_writeback_bytes", 48L);
  }

  @Test
  void writeThroughPassesEveryWriteOnAndAllocatesNothing() {
    Cache cache = sectored(WritePolicy.WRITE_THROUGH);

    assertThat(cache.write(0x14, 4, 0)).isEqualTo(1);
    assertThat(cache.read(0x14, 4, 10)).as("still a miss").isEqualTo(113);
    assertThat(cache.write(0x14, 4, 200)).isEqualTo(201);
    assertThat(cache.line(0, 0, 200).orElseThrow().dirty()).isZero();

    assertThat(next.requests)
        .containsExactly(asWrite(0x14, 4, 3), asRead(0x10, 16, 13), asWrite(0x14, 4, 203));
    assertThat(counts(cache)).containsEntry("l1_misses", 2L).containsEntry("l1_hits", 1L);
  }

  @Test
  void flushWritesWhatIsDirtyAndKeepsIt() {
    Cache cache = small();
    cache.write(0x000, 64, 0);
    cache.write(0x040, 64, 1);
    assertThatIllegalStateException().isThrownBy(cache::invalidate);

    assertThat(cache.flush(10)).isEqualTo(12);
    assertThat(cache.flush(20)).isEqualTo(20);
    cache.read(0x000, 8, 30);

    assertThat(next.requests).containsExactly(asWrite(0x000, 64, 10), asWrite(0x040, 64, 11));
  }

  @Test
  void invalidateDropsEveryLine() {
    Cache cache = small();
    cache.read(0x000, 8, 0);
    cache.invalidate();

    assertThat(cache.line(0, 0, 200)).isEmpty();
    assertThat(cache.read(0x000, 8, 200)).isEqualTo(303);
  }

  @Test
  void showsWhatItHolds() {
    Cache cache = sectored(WritePolicy.WRITE_BACK);
    cache.read(0x10, 16, 0);
    cache.write(0x20, 16, 50);
    cache.read(0x80, 16, 60);

    assertThat(cache.line(0, 0, 70)).contains(new Line(0x00, 0b0100, 0b0010, 0b0100, 1));
    assertThat(cache.line(0, 0, 103)).contains(new Line(0x00, 0b0110, 0, 0b0100, 1));
    assertThat(cache.line(0, 1, 70)).contains(new Line(0x80, 0, 0b0001, 0, 0));
    assertThat(cache.line(1, 0, 70)).isEmpty();
    assertThat(cache.set(0x40)).isEqualTo(1);
  }

  @Test
  void refusesABlockThatCrossesALine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> small().read(0x3c, 8, 0))
        .withMessage("8 B at 0x3c cross a line of 64 B");
    assertThatIllegalArgumentException().isThrownBy(() -> small().write(0x3c, 8, 0));
  }

  @Test
  void refusesLinesLongerThanThoseOfTheNextLevel() {
    Cache below = small();
    CacheConfig longer = new CacheConfig(256, 2, 128, 128, 3, 2, 1, 64, WritePolicy.WRITE_BACK);
    assertThatIllegalArgumentException().isThrownBy(() -> new Cache(longer, below));
  }

  @Test
  void refusesSizesThatDoNotFit() {
    for (int[] sizes :
        new int[][] {{256, 2, 48, 48}, {256, 2, 64, 128}, {300, 2, 64, 64}, {256, 1, 128, 1}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new CacheConfig(
                      sizes[0], sizes[1], sizes[2], sizes[3], 1, 1, 1, 8, WritePolicy.WRITE_BACK));
    }
  }

  @Test
  void continuesFromASavedState() {
    CacheConfig config = new CacheConfig(1536, 3, 64, 16, 2, 3, 2, 16, WritePolicy.WRITE_BACK);
    Cache cache = new Cache(config, next);
    Random random = new Random(7);
    drive(cache, random, 500, 0);
    Cache.State saved = cache.save();

    List<Long> first = drive(cache, new Random(8), 500, 2000);
    Map<String, Long> firstCounts = counts(cache);
    drive(cache, new Random(9), 300, 9000); // moves on
    for (int again = 0; again < 2; again++) { // the saved state must not be used up
      cache.load(saved);
      assertThat(drive(cache, new Random(8), 500, 2000)).isEqualTo(first);
      assertThat(counts(cache)).isEqualTo(firstCounts);
    }
  }

  private static List<Long> drive(Cache cache, Random random, int accesses, long cycle) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < accesses; i++) {
      cycle += random.nextInt(8);
      long address = 4L * random.nextInt(1024);
      times.add(cache.acceptsAt(address, cycle));
      times.add(
          random.nextInt(3) == 0 ? cache.write(address, 4, cycle) : cache.read(address, 4, cycle));
    }
    return times;
  }
}
