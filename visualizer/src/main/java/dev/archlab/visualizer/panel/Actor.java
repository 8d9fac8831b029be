package dev.archlab.visualizer.panel;

import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.MachineView;
import dev.archlab.visualizer.view.Sketch;
import java.util.List;

/**
 * One machine of a picture, at one cycle.
 *
 * @param name of the machine, unlike any other in the picture; its units' names begin with it
 * @param view of its kind
 * @param course of its run
 * @param frame what is shown
 * @param <S> what the view sees
 */
public record Actor<S>(String name, MachineView<S> view, Course course, Frame<S> frame) {

  String prefix() {
    return name + "/";
  }

  void draw(Box box, Look look, Sketch sketch) {
    view.draw(frame, prefix(), box, look, sketch);
  }

  List<String> tell(Look look) {
    return view.tell(frame, prefix(), look);
  }
}
