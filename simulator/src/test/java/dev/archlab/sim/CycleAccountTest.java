package dev.archlab.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.archlab.sim.CycleAccount.SlotGroup;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CycleAccountTest {

  private enum Cause {
    RETIRED,
    LOAD_USE_HAZARD,
    DRAM
  }

  private static SlotGroup group(String name, int slots, long retired, long dram) {
    return new SlotGroup(name, slots, Map.of("retired", retired, "dram", dram));
  }

  @Test
  void closes() {
    CycleAccount account =
        new CycleAccount(10, List.of(group("retire slots", 2, 15, 5), group("port", 1, 0, 10)));
    assertThat(account.primary().name()).isEqualTo("retire slots");
  }

  @Test
  void doesNotExistUnlessEveryGroupCloses() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                new CycleAccount(
                    10, List.of(group("retire slots", 2, 15, 5), group("port", 1, 0, 11))))
        .withMessage("account of 'port' does not close: 11 of 10 cycles × 1 slots");
  }

  @Test
  void addsLaunches() {
    CycleAccount sum =
        new CycleAccount(10, List.of(group("retire slots", 2, 15, 5)))
            .plus(new CycleAccount(1, List.of(group("retire slots", 2, 2, 0))));

    assertThat(sum.cycles()).isEqualTo(11);
    assertThat(sum.primary().causes()).isEqualTo(Map.of("retired", 17L, "dram", 5L));
  }

  @Test
  void refusesToAddOtherGroups() {
    CycleAccount one = new CycleAccount(1, List.of(group("retire slots", 1, 1, 0)));
    CycleAccount renamed = new CycleAccount(1, List.of(group("issue slots", 1, 1, 0)));
    CycleAccount wider = new CycleAccount(1, List.of(group("retire slots", 2, 1, 1)));
    CycleAccount more =
        new CycleAccount(1, List.of(group("retire slots", 1, 1, 0), group("port", 1, 1, 0)));
    for (CycleAccount other : List.of(renamed, wider, more)) {
      assertThatIllegalArgumentException().isThrownBy(() -> one.plus(other));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> more.plus(one));
  }

  @Test
  void ledgerChargesCausesInTheirOrder() {
    SlotLedger<Cause> ledger = new SlotLedger<>("retire slots", 1, Cause.values());
    ledger.charge(Cause.DRAM, 5);
    ledger.charge(Cause.RETIRED, 2);
    ledger.charge(Cause.RETIRED, 1);
    SlotLedger<Cause> copy = ledger.copy();
    copy.charge(Cause.DRAM, 100);

    assertThat(ledger.charged(Cause.RETIRED)).isEqualTo(3);
    assertThat(ledger.toGroup().causes())
        .containsExactly(
            Map.entry("retired", 3L), Map.entry("load_use_hazard", 0L), Map.entry("dram", 5L));
    assertThat(copy.charged(Cause.DRAM)).isEqualTo(105);
    assertThat(new CycleAccount(8, List.of(ledger.toGroup())).primary().slots()).isEqualTo(1);
  }
}
