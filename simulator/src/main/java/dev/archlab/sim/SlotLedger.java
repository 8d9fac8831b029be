package dev.archlab.sim;

import dev.archlab.sim.CycleAccount.SlotGroup;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The running sums of one slot group, by cause; part of a machine's copyable state. */
public final class SlotLedger<C extends Enum<C>> {

  private final String name;
  private final int slots;
  private final C[] causes;
  private final long[] counts;

  /**
   * @param causes {@code Cause.values()}; a cause is named by its constant in lower case
   */
  public SlotLedger(String name, int slots, C[] causes) {
    this(name, slots, causes, new long[causes.length]);
  }

  private SlotLedger(String name, int slots, C[] causes, long[] counts) {
    this.name = name;
    this.slots = slots;
    this.causes = causes;
    this.counts = counts;
  }

  /** Charges {@code slotCycles} to a cause. */
  public void charge(C cause, long slotCycles) {
    counts[cause.ordinal()] += slotCycles;
  }

  public long charged(C cause) {
    return counts[cause.ordinal()];
  }

  public SlotLedger<C> copy() {
    return new SlotLedger<>(name, slots, causes, counts.clone());
  }

  public SlotGroup toGroup() {
    Map<String, Long> sums = new LinkedHashMap<>();
    for (C cause : causes) {
      sums.put(cause.name().toLowerCase(Locale.ROOT), counts[cause.ordinal()]);
    }
    return new SlotGroup(name, slots, sums);
  }
}
