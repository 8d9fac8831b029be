package dev.archlab.workloads.trace;

import dev.archlab.gpu.GpuSimulation;
import dev.archlab.gpu.SlotCause;
import dev.archlab.gpu.SmActivity;
import dev.archlab.sim.Launch;
import dev.archlab.sim.Simulation;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The SMs of a GPU: how long CTAs are resident, what became of each scheduler's slot, and for each
 * place of a warp the instructions that it issued and what it waited for between them.
 */
final class GpuTrace implements MachineTrace {

  private static final int SM = 10_000; // numbers of rows for each SM
  private static final int SCHEDULERS = 1_000;
  private static final int WARPS = 2_000;
  private static final Label[] CAUSES = Label.causes(SlotCause.values());
  private static final Label NOT_SELECTED = new Label("cause", "not_selected", "");

  /** The rows of one SM. */
  private record SmTracks(SmActivity sm, Track[] ctas, Track[] schedulers, Track[] warps) {}

  private SmTracks[] sms = new SmTracks[0];
  private final Map<Integer, Label> instructions = new HashMap<>();
  private final Map<Long, Label> ctas = new HashMap<>();

  @Override
  public void launch(Launch launch, Simulation simulation, Tracks tracks) {
    GpuSimulation gpu = (GpuSimulation) simulation;
    instructions.clear();
    ctas.clear();
    sms = new SmTracks[gpu.sms()];
    for (int i = 0; i < sms.length; i++) {
      SmActivity sm = gpu.activity(i);
      int first = SM * (i + 1);
      String name = "SM " + i;
      sms[i] =
          new SmTracks(
              sm,
              tracks(tracks, first, name + " CTA slot ", sm.ctaSlots()),
              tracks(tracks, first + SCHEDULERS, name + " scheduler ", sm.schedulers()),
              tracks(tracks, first + WARPS, name + " warp slot ", sm.warpSlots()));
    }
  }

  private static Track[] tracks(Tracks tracks, int first, String name, int count) {
    Track[] made = new Track[count];
    for (int i = 0; i < count; i++) {
      made[i] = tracks.track(first + i, name + i);
    }
    return made;
  }

  @Override
  public void look(long cycle) throws IOException {
    for (SmTracks sm : sms) {
      for (int slot = 0; slot < sm.ctas().length; slot++) {
        showCta(sm.sm().cta(slot), sm.ctas()[slot], cycle);
      }
      for (int scheduler = 0; scheduler < sm.schedulers().length; scheduler++) {
        showCause(sm.sm().cause(scheduler), sm.schedulers()[scheduler], cycle);
      }
      for (int slot = 0; slot < sm.warps().length; slot++) {
        showWarp(sm.sm(), slot, sm.warps()[slot], cycle);
      }
    }
  }

  private void showCta(long cta, Track track, long cycle) throws IOException {
    if (cta < 0) {
      track.close(cycle);
    } else {
      track.show(
          cycle, ctas.computeIfAbsent(cta, number -> new Label("cta", "CTA " + number, "")), cta);
    }
  }

  private static void showCause(SlotCause cause, Track track, long cycle) throws IOException {
    if (cause == SlotCause.NO_WARP) {
      track.close(cycle);
    } else {
      track.show(cycle, CAUSES[cause.ordinal()]);
    }
  }

  private void showWarp(SmActivity sm, int slot, Track track, long cycle) throws IOException {
    int scheduler = sm.schedulerOf(slot);
    if (sm.issuedSlot(scheduler) == slot) {
      Label label =
          instructions.computeIfAbsent(
              sm.issuedPc(scheduler), pc -> Label.instruction(sm.instruction(pc), sm.location(pc)));
      track.show(cycle, label, cycle + 1); // each issue is a slice
    } else if (sm.holdsWarp(slot)) {
      SlotCause cause = sm.keptBy(slot);
      track.show(cycle, cause == null ? NOT_SELECTED : CAUSES[cause.ordinal()]);
    } else {
      track.close(cycle);
    }
  }

  @Override
  public String throughput() {
    return "warp_instructions";
  }
}
