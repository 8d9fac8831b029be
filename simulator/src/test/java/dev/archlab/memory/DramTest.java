package dev.archlab.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DramTest {

  private static final double CLOCK = 1e9;
  private static final int ROW = 1024;
  private static final int BANKS = 4;

  /** tCAS, tRCD, tRP 10 cycles each, tRAS 30, controller 5; 64 B in 2.5 cycles. */
  private static DramConfig config(int channels, int queue) {
    return new DramConfig(
        1 << 20,
        25.6e9 * channels,
        channels,
        BANKS,
        ROW,
        64,
        256,
        queue,
        10e-9,
        10e-9,
        10e-9,
        30e-9,
        5e-9);
  }

  private static Dram dram() {
    return new Dram(config(1, 64), CLOCK);
  }

  private static Map<String, Long> counts(Dram dram) {
    Map<String, Long> counters = new LinkedHashMap<>();
    dram.addTo(counters, "dram");
    counters.values().removeIf(count -> count == 0);
    return counters;
  }

  @Test
  void opensAClosedRow() {
    Dram dram = dram();

    // open at 7, column at 17, data from 27 to 29.5, controller
    assertThat(dram.read(0, 64, 7)).isEqualTo(30 + 5);

    assertThat(dram.openRow(0, 0)).hasValue(0);
    assertThat(dram.openRow(0, 1)).isEmpty();
    assertThat(counts(dram)).isEqualTo(Map.of("dram_read_bytes", 64L, "dram_row_misses", 1L));
  }

  @Test
  void findsAnOpenRow() {
    Dram dram = dram();
    dram.read(0, 64, 0);

    // column at 100, data from 110 to 112.5
    assertThat(dram.read(960, 64, 100)).isEqualTo(113 + 5);
    assertThat(counts(dram)).containsEntry("dram_row_hits", 1L);
  }

  @Test
  void closesAnotherRowFirst() {
    Dram dram = dram();
    dram.read(0, 64, 0);

    // close at 100, open at 110, column at 120, data from 130 to 132.5
    assertThat(dram.read(ROW * BANKS, 64, 100)).isEqualTo(133 + 5);

    assertThat(dram.openRow(0, 0)).hasValue(1);
    assertThat(counts(dram)).containsEntry("dram_row_conflicts", 1L);
  }

  @Test
  void keepsARowOpenForTras() {
    Dram dram = dram();
    dram.read(0, 64, 0); // opened at 0

    // close at 30, open at 40, column at 50, data from 60 to 62.5
    assertThat(dram.read(ROW * BANKS, 64, 5)).isEqualTo(63 + 5);
  }

  @Test
  void banksOpenRowsSideBySideButShareTheBus() {
    Dram dram = dram();
    assertThat(dram.read(0, 64, 0)).isEqualTo(23 + 5); // data from 20 to 22.5
    assertThat(dram.read(ROW, 64, 0)).isEqualTo(25 + 5); // data from 22.5 to 25
    assertThat(dram.read(2 * ROW, 64, 0)).isEqualTo(28 + 5); // data from 25 to 27.5
    assertThat(dram.read(2 * ROW * BANKS, 64, 0)) // close at 30 …
        .as("the same bank again")
        .isEqualTo(63 + 5);
  }

  @Test
  void channelsHaveABusEach() {
    Dram dram = new Dram(config(2, 64), CLOCK);
    assertThat(dram.channel(255)).isZero();
    assertThat(dram.channel(256)).isEqualTo(1);

    assertThat(dram.read(0, 64, 0)).isEqualTo(28);
    assertThat(dram.read(256, 64, 0)).isEqualTo(28);
    assertThat(dram.read(512, 64, 0)).as("behind the first").isEqualTo(30);
  }

  @Test
  void mapsAddressesAsDocumented() {
    for (int channels : new int[] {1, 2, 3}) {
      Dram dram = new Dram(config(channels, 64), CLOCK);
      long address = 0;
      for (long row = 0; row < 2; row++) {
        for (int bank = 0; bank < BANKS; bank++) {
          for (int column = 0; column < ROW; column += 256) {
            for (int channel = 0; channel < channels; channel++, address += 256) {
              assertThat(dram.channel(address + 255)).isEqualTo(channel);
              assertThat(dram.bank(address + 255)).isEqualTo(bank);
              assertThat(dram.row(address + 255)).isEqualTo(row);
            }
          }
        }
      }
    }
  }

  @Test
  void streamsAtTwoAndAHalfCyclesPerBurstExactly() {
    Dram dram = new Dram(config(1, 1 << 16), CLOCK);
    long address = 0;
    for (int burst = 1; burst <= 10_000; burst++, address += 64) {
      long end = 20 * 2 + 5L * burst; // in half cycles
      assertThat(dram.read(address % ROW, 64, 0)).isEqualTo((end + 1) / 2 + 5);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // clock, bandwidth, channels, burst
    "1380000000, 900000000000, 32, 64", // 3 1/7 cycles or so
    "700000000, 34000000000, 2, 64",
    "1000000000, 12345678901, 1, 64", // no common divisor to speak of
    "1000000000, 819200000000, 1, 64", // several bursts in a cycle
  })
  void keepsTheBusTimeAnExactRatio(long clock, long bandwidth, int channels, int burst) {
    DramConfig config =
        new DramConfig(
            1 << 20, bandwidth, channels, BANKS, ROW, burst, 256, 1 << 16, 0, 0, 0, 0, 0);
    Dram dram = new Dram(config, clock);
    BigInteger busTime =
        BigInteger.valueOf((long) burst * channels).multiply(BigInteger.valueOf(clock));
    BigInteger rate = BigInteger.valueOf(bandwidth);
    for (int i = 1; i <= 20_000; i++) {
      BigInteger[] end = busTime.multiply(BigInteger.valueOf(i)).divideAndRemainder(rate);
      assertThat(dram.read(0, burst, 0)).isEqualTo(end[0].longValueExact() + end[1].signum());
    }
  }

  @Test
  void movesWholeBursts() {
    Dram dram = dram();
    dram.read(60, 8, 0); // touches two
    dram.write(0, 4, 0);
    dram.read(0, 256, 0);

    assertThat(counts(dram))
        .containsEntry("dram_read_bytes", 128L + 256L)
        .containsEntry("dram_write_bytes", 64L);
  }

  @Test
  void largeBlockIsDoneWithItsLastBurst() {
    Dram dram = new Dram(config(1, 64), CLOCK);

    // 16 bursts from 20 to 60
    assertThat(dram.read(0, ROW, 0)).isEqualTo(60 + 5);
  }

  @Test
  void writeIsTakenAtOnceUntilTheQueueIsFull() {
    Dram dram = new Dram(config(1, 2), CLOCK);

    assertThat(dram.write(0, 64, 0)).isEqualTo(1); // data from 20 to 22.5
    assertThat(dram.write(64, 64, 0)).isEqualTo(1); // to 25
    assertThat(dram.acceptsAt(128, 0)).isEqualTo(23);
    assertThat(dram.write(128, 64, 0)).as("when the first has left").isEqualTo(24);
    assertThat(dram.acceptsAt(128, 24)).isEqualTo(25);
    assertThat(dram.acceptsAt(128, 26)).isEqualTo(26);
    assertThat(counts(dram)).containsEntry("dram_queue_full_cycles", 23L);
  }

  @Test
  void roundsDurationsUpToCycles() {
    DramConfig ddr4 =
        new DramConfig(
            1 << 20, 25.6e9, 1, 16, 8192, 64, 64, 32, 13.75e-9, 13.75e-9, 13.75e-9, 32e-9, 0);

    assertThat(new Dram(ddr4, 1e9).read(0, 64, 0)).isEqualTo(14 + 14 + 3);
    assertThat(new Dram(ddr4, 4e9).read(0, 64, 0)).as("13.75 ns are whole").isEqualTo(2 * 55 + 10);
  }

  @Test
  void neverExceedsItsBandwidth() {
    Dram dram = new Dram(config(2, 32), CLOCK);
    Random random = new Random(1);
    long cycle = 0;
    long last = 0;
    for (int i = 0; i < 50_000; i++) {
      cycle += random.nextInt(3);
      long address = 64L * random.nextInt(1 << 14);
      last =
          Math.max(
              last,
              random.nextBoolean()
                  ? dram.read(address, 64, cycle)
                  : dram.write(address, 64, cycle));
    }
    Map<String, Long> counts = counts(dram);
    long bytes = counts.get("dram_read_bytes") + counts.get("dram_write_bytes");
    assertThat(bytes).isEqualTo(50_000L * 64);
    assertThat((double) bytes / last).isLessThanOrEqualTo(51.2);
    assertThat(
            counts.get("dram_row_hits")
                + counts.get("dram_row_misses")
                + counts.get("dram_row_conflicts"))
        .isEqualTo(50_000);
    assertThat(counts).containsEntry("dram_row_misses", 2L * BANKS);
  }

  @Test
  void continuesFromASavedState() {
    Dram dram = new Dram(config(2, 4), CLOCK);
    drive(dram, new Random(1), 0);
    Dram.State saved = dram.save();

    List<Long> first = drive(dram, new Random(2), 1000);
    Map<String, Long> firstCounts = counts(dram);
    drive(dram, new Random(3), 9000);
    for (int again = 0; again < 2; again++) {
      dram.load(saved);
      assertThat(drive(dram, new Random(2), 1000)).isEqualTo(first);
      assertThat(counts(dram)).isEqualTo(firstCounts);
    }
  }

  private static List<Long> drive(Dram dram, Random random, long cycle) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      cycle += random.nextInt(6);
      long address = 64L * random.nextInt(1 << 12);
      times.add(dram.acceptsAt(address, cycle));
      times.add(
          random.nextBoolean() ? dram.read(address, 64, cycle) : dram.write(address, 64, cycle));
    }
    return times;
  }

  @Test
  void refusesAClockThatIsNoWholeNumberOfHertz() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Dram(config(1, 1), 0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> new Dram(config(1, 1), 1e9 + 0.25));
  }
}
