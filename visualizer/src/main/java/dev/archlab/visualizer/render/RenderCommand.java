package dev.archlab.visualizer.render;

import com.google.auto.service.AutoService;
import dev.archlab.cli.LaunchOptions;
import dev.archlab.cli.LoadedProgram;
import dev.archlab.cli.OutputFile;
import dev.archlab.cli.Progress;
import dev.archlab.cli.RunOptions;
import dev.archlab.cli.RunPlan;
import dev.archlab.cli.Subcommand;
import dev.archlab.sim.UsageException;
import dev.archlab.visualizer.lesson.Chapter;
import dev.archlab.visualizer.lesson.Lesson;
import dev.archlab.visualizer.lesson.LessonOptions;
import dev.archlab.visualizer.lesson.LessonScreen;
import dev.archlab.visualizer.lesson.Material;
import dev.archlab.visualizer.lesson.Page;
import dev.archlab.visualizer.lesson.Stage;
import dev.archlab.visualizer.panel.Pacing;
import dev.archlab.visualizer.panel.Screen;
import dev.archlab.visualizer.panel.Show;
import dev.archlab.visualizer.replay.Recording;
import dev.archlab.visualizer.scene.Film;
import dev.archlab.visualizer.scene.Gif;
import dev.archlab.visualizer.scene.Png;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.scene.Svg;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.LookOptions;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code archlab render}: what the window shows, as a file. */
@AutoService(Subcommand.class)
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Draw machines at a cycle, or film some cycles, without a window.",
    description = "",
    footer = {
      "",
      "Examples:",
      "  archlab render matmul --cycle 60 -o cycle60.svg",
      "  archlab render matmul -m tpu -p m=16 -p n=16 -p k=16 --from 0 --to 200 -o tpu.html",
      "  archlab render matmul --from 40 --to 100 --width 960 -o film.gif",
      "  archlab render sum.s --cycle 40 -o sum.svg",
      "  archlab render knn -m gpu --cycle 500 --lang ko --presenter -o gpu.png",
      "  archlab render --lesson knn --chapter 2 --reveal -o knn2.png"
    })
public final class RenderCommand implements Subcommand {

  private static final List<String> STILLS = List.of("svg", "png");
  private static final List<String> FILMS = List.of("gif", "html");
  private static final int FRAMES = 120;

  /** Exit status of a program that faulted or reached a limit; it is drawn all the same. */
  private static final int FAULT = 3;

  private static final int STILL_WIDTH = Png.SCALE * Screen.WIDTH;
  private static final int FILM_WIDTH = 1280;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "WORKLOAD|PROGRAM",
      description = "What to compute; or a program of your own: .s, .elf, .ptx or .tpu.")
  private String subject = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ARGS",
      description = "Behind --: arguments of a .s or .elf program, for its argv.")
  private List<String> arguments = new ArrayList<>();

  @Mixin private RunOptions run = new RunOptions();

  @Option(
      names = "--cycle",
      paramLabel = "N",
      description = "What to draw: the machines after N cycles. Default: halfway.")
  private @Nullable Double cycle;

  @Option(
      names = "--from",
      paramLabel = "N",
      description = "The first cycle of a film. Default: 0.")
  private double from;

  @Option(
      names = "--to",
      paramLabel = "N",
      description = "The last cycle of a film. Default: the end of the longest run.")
  private @Nullable Double to;

  @Option(
      names = "--step",
      paramLabel = "N",
      description = "Cycles from one picture of a film to the next. Default: 120 pictures.")
  private @Nullable Double step;

  @Option(
      names = "--pace",
      paramLabel = "NAME",
      defaultValue = "cycles",
      description =
          "What keeps the machines in step, and what N counts: cycles, nanoseconds, or"
              + " work, in thousandths of all. Default: ${DEFAULT-VALUE}.")
  private String pace = "cycles";

  @Mixin private LookOptions looks = new LookOptions();
  @Mixin private LaunchOptions launch = new LaunchOptions();
  @Mixin private LessonOptions lessons = new LessonOptions();

  @Option(names = "--reveal", description = "Show the answer to the chapter's question, too.")
  private boolean reveal;

  @Option(
      names = "--width",
      paramLabel = "PIXELS",
      description = "Width of a .png or .gif. Default: 3200 or 1280.")
  private @Nullable Integer width;

  @Option(
      names = "--delay",
      paramLabel = "MS",
      defaultValue = "200",
      description = "Milliseconds that a film shows each picture. Default: ${DEFAULT-VALUE}.")
  private int delay;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write: .svg, .png, or a film as .gif or .html.")
  private String output = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    String format = output.substring(output.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    requireFormat(format);
    Look look = looks.look();
    OutputFile file = OutputFile.of(output);
    file.requireOtherThan(run.inputs());
    requireSubject();
    Pictures pictures =
        lessons.lesson().map(lesson -> chapter(lesson, look)).orElseGet(() -> machines(look));
    draw(pictures, format, file);
    pictures.fault().ifPresent(fault -> spec.commandLine().getErr().println("archlab: " + fault));
    return pictures.fault().isPresent() ? FAULT : 0;
  }

  private void draw(Pictures pictures, String format, OutputFile file) {
    double end = pictures.end();
    if (STILLS.contains(format)) {
      double place = cycle == null ? pictures.start() : require("--cycle", cycle, 0, end);
      Scene scene = pictures.picture().apply(place);
      file.write(
          format.equals("png")
              ? Png.bytes(scene, scale(STILL_WIDTH))
              : Svg.document(scene).getBytes(StandardCharsets.UTF_8));
      return;
    }
    double first = require("--from", from, 0, end);
    double last = to == null ? end : require("--to", to, first, end);
    Iterator<Scene> scenes = places(first, last).mapToObj(pictures.picture()).iterator();
    file.write(
        format.equals("gif")
            ? Gif.bytes(scenes, scale(FILM_WIDTH), delay)
            : Film.page(scenes, delay).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What is drawn.
   *
   * @param start the place that is drawn where none is asked for
   * @param end the last place
   * @param fault what stopped a run, if anything did
   * @param picture of a place
   */
  private record Pictures(
      double start, double end, Optional<String> fault, DoubleFunction<Scene> picture) {}

  private Pictures machines(Look look) {
    Pacing pacing = Pacing.of(pace);
    PrintWriter err = spec.commandLine().getErr();
    Show show =
        show(LaunchOptions.isProgram(subject) ? List.of(recordProgram(err)) : recordWorkload());
    if (look.chosen() != null) {
      show.requireElement(look.chosen());
    }
    double end = show.length(pacing);
    return new Pictures(
        end / 2, end, show.fault(), place -> Screen.draw(show.at(pacing, place), pacing, look, 0));
  }

  private Pictures chapter(Lesson lesson, Look look) {
    launch.requireNone();
    int number = lessons.chapter(lesson);
    Chapter chapter = lesson.chapters().get(number - 1);
    Material material = new Material(lesson, this::record);
    Show show = show(material.shown(chapter));
    Page page = material.page(number, look.language());
    Pacing pacing = chapter.pace();
    Look prepared = Stage.look(chapter, look);
    return new Pictures(
        Stage.position(chapter, show),
        show.length(pacing),
        show.fault(),
        place -> LessonScreen.draw(page, reveal, show.at(pacing, place), pacing, prepared, 0));
  }

  private void requireSubject() {
    if (lessons.lesson().isPresent()) {
      lessons.requireAlone(spec.commandLine().getParseResult());
    } else if (subject.isEmpty()) {
      throw new UsageException("what is to be drawn? Name a workload, a program or a --lesson");
    } else if (reveal) {
      throw new UsageException("--reveal shows the answer of a lesson: name it with --lesson");
    }
  }

  private void requireFormat(String format) {
    boolean still = STILLS.contains(format);
    if (!still && !FILMS.contains(format)) {
      throw new UsageException(
          "-o '%s': the name must end with .svg, .png, .gif or .html".formatted(output));
    }
    if (still && (to != null || step != null || from != 0)) {
      throw new UsageException(
          "--from, --to and --step make a film: -o '%s' must end with .gif or .html"
              .formatted(output));
    }
    if (!still && cycle != null) {
      throw new UsageException(
          "--cycle makes one picture: -o '%s' must end with .svg or .png".formatted(output));
    }
    if (width != null && (width < 160 || width > 4 * Screen.WIDTH)) {
      throw new UsageException(
          "--width %d must be from 160 to %d".formatted(width, 4 * Screen.WIDTH));
    }
    if (width != null && !format.equals("png") && !format.equals("gif")) {
      throw new UsageException("--width is for .png and .gif; an ." + format + " has no pixels");
    }
    if (delay < 20 || delay > 60_000) {
      throw new UsageException("--delay %d must be from 20 to 60000".formatted(delay));
    }
  }

  private double scale(int standard) {
    return (double) (width == null ? standard : width) / Screen.WIDTH;
  }

  private static double require(String option, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new UsageException(
          String.format(
              Locale.ROOT, "%s %.0f must be from %.0f to %.0f", option, value, least, most));
    }
    return value;
  }

  /** Whole numbers apart, so that a film shows cycles and not parts of them. */
  private DoubleStream places(double first, double last) {
    double every =
        step == null
            ? Math.max(1, Math.ceil((last - first) / FRAMES))
            : require("--step", step, 1, Math.max(1, last - first));
    long count = (long) Math.floor((last - first) / every) + 1;
    return DoubleStream.iterate(first, place -> place + every).limit(count);
  }

  private Show show(List<Recording> recordings) {
    PrintWriter err = spec.commandLine().getErr();
    AtomicLong cycles = new AtomicLong();
    try (Progress unused = new Progress(err, "stepping through the runs", cycles::get)) {
      return new Show(recordings, cycles::set);
    }
  }

  private Recording recordProgram(PrintWriter err) {
    LoadedProgram program = run.program(subject, arguments, launch);
    List<Progress> progress = new ArrayList<>();
    try {
      return Recording.of(
          program, device -> progress.add(new Progress(err, subject, device::cyclesSoFar)));
    } finally {
      progress.forEach(Progress::close);
    }
  }

  private List<Recording> recordWorkload() {
    launch.requireNone();
    if (!arguments.isEmpty()) {
      throw new UsageException("'%s': one workload is drawn at a time".formatted(arguments.get(0)));
    }
    return record(run.plan(List.of(subject), Show.SMALL));
  }

  private List<Recording> record(RunPlan plan) {
    PrintWriter err = spec.commandLine().getErr();
    if (plan.steps().size() > Show.MOST_RUNS) {
      throw new UsageException(
          "%d runs do not fit into one picture; at most %d do: choose with -m and --kernel"
              .formatted(plan.steps().size(), Show.MOST_RUNS));
    }
    List<Recording> recordings = new ArrayList<>();
    for (RunPlan.Step one : plan.steps()) {
      List<Progress> progress = new ArrayList<>();
      try {
        recordings.add(
            Recording.of(
                one.experiment(),
                one.blueprint(),
                one.overrides(),
                one.kernel(),
                device -> progress.add(one.progress(err, device))));
      } finally {
        progress.forEach(Progress::close);
      }
    }
    return recordings;
  }
}
