package dev.archlab.visualizer.lesson;

import dev.archlab.visualizer.panel.Actor;
import dev.archlab.visualizer.panel.Pacing;
import dev.archlab.visualizer.panel.Screen;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import java.util.List;

/** A page of a lesson beside the machines that it speaks of. */
public final class LessonScreen {

  private LessonScreen() {}

  /**
   * @param revealed true if the answer is shown
   * @param actors the machines, from left to right
   * @param bottom room that is kept free at the bottom
   */
  public static Scene draw(
      Page page,
      boolean revealed,
      List<? extends Actor<?>> actors,
      Pacing pacing,
      Look look,
      double bottom) {
    Box room = new Box(0, 0, Screen.WIDTH, Screen.HEIGHT - bottom);
    double share = LessonPanel.SHARE * room.width();
    Scene machines = Screen.draw(actors, pacing, look, room.beside(share));
    Sketch sketch = new Sketch();
    machines.elements().forEach(sketch::add);
    LessonPanel.draw(page, revealed, room.left(share), look, sketch);
    return new Scene(
        machines.width(),
        machines.height(),
        page.lesson() + ": " + page.title(),
        machines.language(),
        sketch.elements());
  }
}
