package dev.archlab.visualizer.tpu;

import dev.archlab.sim.Machine;
import dev.archlab.tpu.TpuMachine;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.replay.Lens;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.MachineView;
import dev.archlab.visualizer.view.Sketch;
import java.util.List;

/**
 * A TPU, laid out as the block diagram of Jouppi et al. (ISCA 2017, figure 1): the unified buffer
 * at the left of the matrix unit, weights from above, accumulators and activation below.
 */
public final class TpuView implements MachineView<TpuState> {

  @Override
  public Lens<TpuState> lens(Machine machine) {
    return new TpuLens((TpuMachine) machine);
  }

  @Override
  public void draw(Frame<TpuState> frame, String prefix, Box box, Look look, Sketch sketch) {
    new Diagram(Canvas.of(frame, prefix, look, sketch), box).draw();
  }

  @Override
  public List<String> tell(Frame<TpuState> frame, String prefix, Look look) {
    Words words = Words.in(look.language(), TpuView.class);
    Names names = new Names(frame.recording().operands(), words);
    return new Narrator(frame.state(), names, words).tell(prefix, look);
  }

  @Override
  public String work() {
    return "instructions";
  }
}
