package dev.archlab.visualizer.gpu;

import dev.archlab.gpu.SlotCause;
import dev.archlab.gpu.SmView.AccessView;
import dev.archlab.gpu.SmView.AwaitedView;
import dev.archlab.gpu.SmView.IssueView;
import dev.archlab.gpu.SmView.SlotView;
import dev.archlab.gpu.SmView.WarpView;
import dev.archlab.gpu.ptx.StateSpace;
import dev.archlab.visualizer.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what an SM does in a cycle. */
final class Narrator {

  private final Page page;
  private final GpuState state;
  private final Words words;

  Narrator(Page page) {
    this.page = page;
    state = page.state();
    words = page.words();
  }

  /** The most important first. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    pointed().ifPresent(sentences::add);
    if (state.now().isEmpty()) {
      sentences.add(words.say("nothing"));
      return sentences;
    }
    sentences.addAll(schedulers());
    state.lastAccess(false).filter(this::isNew).map(this::access).ifPresent(sentences::add);
    state.lastAccess(true).filter(this::isNew).map(this::access).ifPresent(sentences::add);
    state
        .focus()
        .filter(warp -> !warp.waiting().isEmpty())
        .map(this::divided)
        .ifPresent(sentences::add);
    longestWait().map(this::warp).ifPresent(sentences::add);
    return sentences;
  }

  private boolean isNew(GpuState.Access access) {
    return state.ago(access.access().cycle()) == 0;
  }

  /** What the reader points at: a warp, or one of its lanes, or a scheduler. */
  private Optional<String> pointed() {
    String unit = page.look().unit();
    if (unit == null || !unit.startsWith(page.prefix())) {
      return Optional.empty();
    }
    String[] parts = unit.substring(page.prefix().length()).split("[:,]", -1);
    try {
      return switch (parts[0]) {
        case "warp" -> state.warp(Integer.parseInt(parts[1])).map(this::warp);
        case "lane" ->
            state
                .warp(Integer.parseInt(parts[1]))
                .map(warp -> lane(warp, Integer.parseInt(parts[2])));
        case "scheduler" -> Optional.of(scheduler(Integer.parseInt(parts[1])));
        case "address", "sector" -> page.shown(false).map(this::access);
        case "word", "bank" -> page.shown(true).map(this::access);
        case "path" -> state.focus().map(this::divided);
        default -> Optional.empty();
      };
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty(); // no name of ours
    }
  }

  /** What was issued; if nothing was, why not. */
  private List<String> schedulers() {
    List<SlotView> slots = state.now().orElseThrow().slots();
    List<String> issues = new ArrayList<>();
    Map<SlotCause, List<String>> idle = new EnumMap<>(SlotCause.class);
    for (int i = 0; i < slots.size(); i++) {
      SlotCause cause = slots.get(i).cause();
      if (cause == SlotCause.ISSUE) {
        issues.add(scheduler(i));
      } else {
        idle.computeIfAbsent(cause, key -> new ArrayList<>()).add(Integer.toString(i));
      }
    }
    if (!issues.isEmpty()) {
      return issues;
    }
    List<String> waits = new ArrayList<>();
    idle.forEach(
        (cause, schedulers) ->
            waits.add(
                schedulers.size() == slots.size()
                    ? words.say("schedulers.wait", GpuState.name(cause), explained(cause))
                    : words.say(
                        schedulers.size() == 1 ? "scheduler.wait" : "schedulers.some",
                        String.join(", ", schedulers),
                        GpuState.name(cause),
                        explained(cause))));
    return waits;
  }

  private String explained(SlotCause cause) {
    return words.say("cause." + GpuState.name(cause));
  }

  /** What a scheduler did. */
  String scheduler(int scheduler) {
    GpuState.Tick now = state.now().orElseThrow();
    SlotView slot = now.slots().get(scheduler);
    if (slot.cause() != SlotCause.ISSUE) {
      return words.say(
          "scheduler.wait", scheduler, GpuState.name(slot.cause()), explained(slot.cause()));
    }
    return words.say(
        slot.mask() == 0 ? "scheduler.issue.none" : "scheduler.issue",
        scheduler,
        slot.issuedSlot(),
        now.instruction(slot),
        Lanes.text(slot.mask()));
  }

  /** What a warp did, or why it waits. */
  String warp(WarpView warp) {
    SlotCause cause = warp.slotCause().orElse(null);
    if (cause == null) {
      return words.say("warp.not_selected", warp.slot(), warp.instruction());
    }
    if (cause == SlotCause.ISSUE) {
      IssueView last = warp.last().orElseThrow();
      return words.say("warp.issue", warp.slot(), last.instruction(), Lanes.text(last.mask()));
    }
    String why = words.say("warp.wait", warp.slot(), GpuState.name(cause), explained(cause));
    Optional<AwaitedView> awaited = warp.awaited().filter(register -> register.writtenAt() >= 0);
    if (awaited.isEmpty()) {
      return why;
    }
    AwaitedView register = awaited.get();
    String asked = words.say("warp.awaited", register.register(), state.ago(register.writtenAt()));
    return why.substring(0, why.length() - 1) + asked;
  }

  /** The warp that has waited longest for a register, unless it is on its way since only now. */
  private Optional<WarpView> longestWait() {
    WarpView longest = null;
    long most = 1;
    for (WarpView warp : state.view().warps()) {
      boolean waits = warp.slotCause().filter(cause -> cause != SlotCause.ISSUE).isPresent();
      long since =
          waits
              ? warp.awaited()
                  .filter(register -> register.writtenAt() >= 0)
                  .map(register -> state.ago(register.writtenAt()))
                  .orElse(0L)
              : 0;
      if (since > most) {
        most = since;
        longest = warp;
      }
    }
    return Optional.ofNullable(longest);
  }

  private String divided(WarpView warp) {
    return warp.waiting().isEmpty()
        ? words.say("warp.together", warp.slot())
        : words.say(
            "warp.divided",
            warp.slot(),
            Lanes.text(warp.activeMask()),
            Lanes.text(warp.liveMask() & ~warp.activeMask()));
  }

  private String lane(WarpView warp, int lane) {
    return laneTitle(warp, new LaneValues(warp, page.colours()), lane);
  }

  /** What a lane is and holds. */
  String laneTitle(WarpView warp, LaneValues values, int lane) {
    String key =
        !values.isLive(lane) ? "lane.exited" : values.isActive(lane) ? "lane" : "lane.inactive";
    String held = values.registers(lane);
    return words.say(key, warp.slot(), lane, held.isEmpty() ? "–" : held);
  }

  /** What an access costs. */
  String access(GpuState.Access of) {
    AccessView access = of.access();
    Request request = new Request(access, state.config().l1().sector());
    int warp = of.warp().slot();
    String kind = words.say("kind." + access.kind());
    if (access.space() == StateSpace.SHARED) {
      return access.passes() > access.conflictFree()
          ? words.say("access.banks.conflict", warp, kind, access.passes(), access.conflictFree())
          : words.say("access.banks", warp, kind, access.passes());
    }
    String efficiency = request.percent();
    return request.sectors() > request.fewest()
        ? words.say(
            "access.uncoalesced",
            warp,
            kind,
            request.sectors(),
            request.lanes(),
            request.fewest(),
            efficiency)
        : words.say("access.coalesced", warp, kind, request.sectors(), request.lanes(), efficiency);
  }
}
