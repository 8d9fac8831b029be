package dev.archlab.visualizer.cpu;

import static dev.archlab.visualizer.view.PictureAssert.assertThatPicture;
import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Machines;
import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.replay.Recording;
import dev.archlab.visualizer.replay.Replay;
import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import dev.archlab.workloads.Experiment;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.Workloads;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures and sentences of real runs. */
final class CpuViewTest {

  private static final Box WIDE = new Box(10, 20, 1560, 640);
  private static final CpuView VIEW = new CpuView();

  private static final Replay<CpuState> NAIVE = replay(recording("naive", "6"));
  private static final Replay<CpuState> BLOCKED = replay(recording("blocked", "8"));

  private static Recording recording(String kernel, String size) {
    Workload matmul =
        Workloads.all().stream()
            .filter(workload -> workload.name().equals("matmul"))
            .findFirst()
            .orElseThrow();
    Map<String, String> shape = Map.of("m", size, "k", size, "n", size);
    return Recording.of(
        new Experiment(matmul, Parameters.of(matmul, shape), 1),
        Machines.blueprint("cpu", List.of()),
        Map.of(),
        kernel,
        device -> {});
  }

  private static Replay<CpuState> replay(Recording recording) {
    return new Replay<>(recording, VIEW::lens, cycle -> {});
  }

  private static List<Element> draw(Frame<CpuState> frame, Box box, Look look) {
    Sketch sketch = new Sketch();
    VIEW.draw(frame, "cpu", box, look, sketch);
    return sketch.elements();
  }

  @Test
  void showsTheSamePictureWhateverWayLedToTheCycle() {
    Replay<CpuState> stepped = BLOCKED;
    Replay<CpuState> jumping = replay(recording("blocked", "8"));
    long end = jumping.profile().cycles();
    jumping.at(end);
    for (long cycle = 0; cycle <= 700; cycle++) {
      Frame<CpuState> frame = stepped.at(cycle);
      if (cycle % 97 == 0 || cycle == 1) {
        List<Element> picture = draw(frame, WIDE, Look.PLAIN);
        assertThat(draw(jumping.at(cycle), WIDE, Look.PLAIN)).isEqualTo(picture);
        jumping.at(cycle == 0 ? 1 : 2 * cycle);
        Frame<CpuState> back = jumping.at(cycle);
        assertThat(draw(back, WIDE, Look.PLAIN)).isEqualTo(picture);
        assertThat(VIEW.tell(back, "cpu", Look.PLAIN))
            .isEqualTo(VIEW.tell(frame, "cpu", Look.PLAIN));
        jumping.at(end);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"500x380", "640x420", "780x520", "1040x640", "1560x640", "1560x400"})
  void keepsWithinTheBoxWithTextsThatCanBeRead(String size) {
    String[] sides = size.split("x");
    Box box = new Box(7, 9, Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    for (Replay<CpuState> replay : List.of(NAIVE, BLOCKED)) {
      long end = replay.profile().cycles();
      for (long cycle = 0; cycle <= end; cycle += 211) {
        Frame<CpuState> frame = replay.at(cycle);
        for (double text : new double[] {12, 18}) {
          Look look = new Look(cycle % 2 == 0 ? "en" : "ko", Theme.LIGHT, text, "a[1,2]", null);
          assertThatPicture(draw(frame, box, look)).isReadable(box, look, "cpu/");
        }
      }
    }
  }
}
