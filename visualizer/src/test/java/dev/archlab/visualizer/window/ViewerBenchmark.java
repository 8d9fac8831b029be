package dev.archlab.visualizer.window;

import dev.archlab.cli.RunOptions;
import dev.archlab.visualizer.panel.Actor;
import dev.archlab.visualizer.panel.Pacing;
import dev.archlab.visualizer.panel.Screen;
import dev.archlab.visualizer.panel.Show;
import dev.archlab.visualizer.scene.Raster;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.view.Look;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import picocli.CommandLine;

/** How long a reader waits: for going somewhere in a long run, and for a picture. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class ViewerBenchmark {

  /** Of a square matmul: 16 fills an array of 16 × 16; 80 lasts a million cycles on the CPU. */
  @Param({"16", "80"})
  public int size;

  private Show show;
  private double length;
  private double place;
  private List<Actor<?>> actors;
  private Scene scene;
  private final Random random = new Random(1);
  private final Raster raster = new Raster();
  private final BufferedImage image =
      new BufferedImage(Screen.WIDTH, Screen.HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);

  /** The command line's options. */
  @CommandLine.Command
  private static final class Options {
    @CommandLine.Mixin private RunOptions run = new RunOptions();
  }

  @Setup
  public void record() {
    Options options = new Options();
    new CommandLine(options).parseArgs("-s", "array.rows=16", "-s", "array.cols=16");
    String text = Integer.toString(size);
    Map<String, String> sizes = Map.of("matmul.m", text, "matmul.k", text, "matmul.n", text);
    WorkloadCast cast = WorkloadCast.of(options.run.plan(List.of("matmul"), sizes).steps()).get(0);
    show = new Show(cast.record((run, device) -> {}).recordings(), cycle -> {});
    length = show.length(Pacing.CYCLES);
    place = Math.floor(length / 20); // where all three are busy
    actors = show.at(Pacing.CYCLES, place);
    scene = Screen.draw(actors, Pacing.CYCLES, Look.PLAIN, Strip.height(Look.PLAIN));
  }

  @Benchmark
  public List<Actor<?>> jumpAnywhere() {
    return show.at(Pacing.CYCLES, Math.floor(random.nextDouble() * length));
  }

  @Benchmark
  public List<Actor<?>> stepBack() {
    place = place < 1 ? length : place - 1;
    return show.at(Pacing.CYCLES, place);
  }

  @Benchmark
  public Scene sceneOfACycle() {
    return Screen.draw(actors, Pacing.CYCLES, Look.PLAIN, Strip.height(Look.PLAIN));
  }

  @Benchmark
  public BufferedImage pixelsOfAScene() {
    raster.draw(scene, image, 1);
    return image;
  }
}
