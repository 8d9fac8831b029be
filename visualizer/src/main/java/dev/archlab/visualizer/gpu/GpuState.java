package dev.archlab.visualizer.gpu;

import dev.archlab.gpu.GpuConfig;
import dev.archlab.gpu.GpuSimulation.Line;
import dev.archlab.gpu.Occupancy;
import dev.archlab.gpu.SlotCause;
import dev.archlab.gpu.SmView;
import dev.archlab.gpu.SmView.AccessView;
import dev.archlab.gpu.SmView.SlotView;
import dev.archlab.gpu.SmView.WarpView;
import dev.archlab.memory.Cache.LookUps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is seen of a GPU: of its SMs, one.
 *
 * @param config of the machine
 * @param sm which SM
 * @param view that SM
 * @param machineCycle the machine's cycle that comes next
 * @param occupancy what the launch occupies on each SM; empty before the first launch
 * @param places warps that the launch can have in the SM at once
 * @param listing the kernel's instructions, by program counter
 * @param history the last cycles, the present one last
 */
public record GpuState(
    GpuConfig config,
    int sm,
    SmView view,
    long machineCycle,
    Optional<Occupancy> occupancy,
    int places,
    List<Line> listing,
    List<Tick> history) {

  /**
   * What happened in a cycle.
   *
   * @param cycle of the session, the first is 1
   * @param listing of the kernel that ran
   * @param slots what each scheduler did
   * @param l1 what became of the requests to the SM's cache
   * @param l2 what became of the requests to the cache that all SMs share
   */
  record Tick(long cycle, List<Line> listing, List<SlotView> slots, LookUps l1, LookUps l2) {

    /** The PTX text of what was issued in a slot. */
    String instruction(SlotView slot) {
      return listing.get(slot.pc()).text();
    }
  }

  int schedulers() {
    return config.sm().schedulers();
  }

  /** What limits how many warps are resident: the SM, or a grid that has no more. */
  String limit() {
    return occupancy
        .filter(most -> places >= most.ctas() * most.warpsPerCta())
        .map(Occupancy::limit)
        .orElse("grid");
  }

  /** The scheduler that looks after the warp in a slot. */
  int scheduler(int slot) {
    return slot % schedulers();
  }

  static final int LANES = 32;

  Optional<WarpView> warp(int slot) {
    return view.warps().stream().filter(warp -> warp.slot() == slot).findFirst();
  }

  /** What happened in the present cycle; empty before the first. */
  Optional<Tick> now() {
    return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
  }

  /** Cycles since a cycle of the machine; 0 for the present one. */
  long ago(long machine) {
    return machineCycle - 1 - machine;
  }

  /** The warp that the reader should look at: the most divided, else the one that issued last. */
  Optional<WarpView> focus() {
    Optional<WarpView> divided =
        view.warps().stream()
            .filter(warp -> !warp.waiting().isEmpty())
            .max(
                Comparator.comparingInt((WarpView warp) -> warp.waiting().size())
                    .thenComparing(WarpView::slot, Comparator.reverseOrder()));
    return divided.isPresent() ? divided : lastIssued();
  }

  private Optional<WarpView> lastIssued() {
    return view.warps().stream()
        .max(
            Comparator.comparingLong(
                    (WarpView warp) -> warp.last().map(SmView.IssueView::cycle).orElse(-1L))
                .thenComparing(WarpView::slot, Comparator.reverseOrder()));
  }

  /** A warp and what it accessed. */
  record Access(WarpView warp, AccessView access) {}

  /** The SM's last access that went to shared memory, or else that did not. */
  Optional<Access> lastAccess(boolean shared) {
    return view.warps().stream()
        .flatMap(warp -> access(warp, shared).stream())
        .max(
            Comparator.comparingLong((Access access) -> access.access().cycle())
                .thenComparing(access -> access.warp().slot(), Comparator.reverseOrder()));
  }

  static Optional<Access> access(WarpView warp, boolean shared) {
    return (shared ? warp.sharedAccess() : warp.globalAccess())
        .map(access -> new Access(warp, access));
  }

  /** A cause as accounts name it. */
  static String name(SlotCause cause) {
    return cause.name().toLowerCase(java.util.Locale.ROOT);
  }
}
