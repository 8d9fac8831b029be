package dev.archlab.visualizer.view;

import dev.archlab.sim.Machine;
import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.replay.Lens;
import java.util.List;

/**
 * One kind of machine: how it is looked at, drawn and told. Drawing and telling are pure functions
 * of their arguments.
 *
 * @param <S> what is seen of the machine
 */
public interface MachineView<S> {

  /** A reader of one machine's state. */
  Lens<S> lens(Machine machine);

  /**
   * Draws the machine into a box; it shows what there is room for.
   *
   * @param prefix of the names of its units, which tells machines of one picture apart
   */
  void draw(Frame<S> frame, String prefix, Box box, Look look, Sketch sketch);

  /**
   * What happens in this cycle and why a unit waits, in a few sentences, the most important first.
   * If the reader points at a unit ({@link Look#unit}), the first sentence is about that.
   *
   * @param prefix as for {@link #draw}
   */
  List<String> tell(Frame<S> frame, String prefix, Look look);

  /** The counter of the work done: {@code macs}, {@code instructions_retired}, …. */
  String work();
}
