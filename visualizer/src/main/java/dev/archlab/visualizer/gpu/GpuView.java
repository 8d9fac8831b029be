package dev.archlab.visualizer.gpu;

import dev.archlab.gpu.FunctionalUnit;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.sim.Machine;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.replay.Lens;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Colours;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.MachineView;
import dev.archlab.visualizer.view.Sketch;
import java.util.List;
import java.util.Locale;

/** A GPU as one of its SMs. */
public final class GpuView implements MachineView<GpuState> {

  @Override
  public Lens<GpuState> lens(Machine machine) {
    return new GpuLens((GpuMachine) machine);
  }

  @Override
  public void draw(Frame<GpuState> frame, String prefix, Box box, Look look, Sketch sketch) {
    new SmPicture(page(frame, prefix, look, sketch)).draw(box);
  }

  @Override
  public List<String> tell(Frame<GpuState> frame, String prefix, Look look) {
    return new Narrator(page(frame, prefix, look, new Sketch())).sentences();
  }

  @Override
  public String work() {
    return "warp_instructions";
  }

  private static Page page(Frame<GpuState> frame, String prefix, Look look, Sketch sketch) {
    return new Page(
        frame,
        prefix,
        look,
        Words.in(look.language(), GpuView.class),
        new Colours(frame.recording().operands()),
        sketch);
  }

  static String name(FunctionalUnit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }
}
