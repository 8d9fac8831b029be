package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.CpuMachine;
import dev.archlab.cpu.isa.Program;
import dev.archlab.sim.Machine;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.replay.Lens;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.MachineView;
import dev.archlab.visualizer.view.Sketch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The view of the five-stage RISC-V pipeline: the pipeline diagram and the stages' contents; with
 * more room the registers, the data cache, the store buffer, the branch predictor and the source.
 *
 * <p>A value that a kernel has copied to scratch memory and loads from there is no element of a
 * tensor any more, and has no colour. A register shows its newest value from EX of the instruction
 * that writes it, when the instruction takes effect; until the value can be used it says for how
 * many cycles it cannot. The source is the assembly text; lines of C are not shown.
 */
public final class CpuView implements MachineView<CpuState> {

  /** Room, for texts of 12 units, from which on everything is shown. */
  private static final double WIDE = 1150;

  /** Room from which on there is a column beside the diagram. */
  private static final double MEDIUM = 700;

  private static final double TALL = 420;

  /** Of the diagram, where there is something beside it. */
  private static final double DIAGRAM_SHARE = 0.63;

  /** Height in which all instructions of the pipeline and all registers are shown. */
  private static final double LARGE = 1000;

  private static final double GAP = 8;

  private final Map<String, Words> words = new ConcurrentHashMap<>();
  private final Map<Program, Listing> listings =
      Collections.synchronizedMap(new IdentityHashMap<>());

  @Override
  public Lens<CpuState> lens(Machine machine) {
    if (!(machine instanceof CpuMachine cpu)) {
      throw new IllegalArgumentException("not a CPU: " + machine.name());
    }
    return new CpuLens(cpu);
  }

  @Override
  public String work() {
    return "instructions_retired";
  }

  private Words words(Look look) {
    return words.computeIfAbsent(look.language(), language -> Words.in(language, CpuView.class));
  }

  @Override
  public List<String> tell(Frame<CpuState> frame, String prefix, Look look) {
    Canvas canvas = new Canvas(frame, prefix, look, words(look));
    List<String> sentences = new ArrayList<>(canvas.narrator().tell());
    pointed(canvas, look.unit())
        .ifPresent(
            sentence -> {
              sentences.remove(sentence);
              sentences.add(0, sentence);
            });
    return List.copyOf(sentences);
  }

  /** What is said of the unit that the reader points at. */
  private Optional<String> pointed(Canvas canvas, @Nullable String unit) {
    if (unit == null) {
      return Optional.empty();
    }
    Sketch everything = new Sketch();
    drawWide(canvas, new Box(0, 0, canvas.scaled(WIDE), canvas.scaled(LARGE)), everything);
    return everything.elements().stream()
        .filter(element -> element instanceof Mark mark && unit.equals(mark.data().get("unit")))
        .map(element -> ((Mark) element).title())
        .findFirst();
  }

  @Override
  public void draw(Frame<CpuState> frame, String prefix, Box box, Look look, Sketch sketch) {
    Canvas canvas = new Canvas(frame, prefix, look, words(look));
    boolean tall = box.height() >= canvas.scaled(TALL);
    if (tall && box.width() >= canvas.scaled(WIDE)) {
      drawWide(canvas, box, sketch);
    } else if (tall && box.width() >= canvas.scaled(MEDIUM)) {
      drawMedium(canvas, box, sketch);
    } else {
      drawCompact(canvas, box, sketch);
    }
  }

  private void drawWide(Canvas canvas, Box box, Sketch sketch) {
    double datapath = 8 * canvas.line() + 2 * canvas.padding() + 4;
    new Datapath(canvas, sketch, box.top(datapath), true).draw();
    Box rest = box.below(datapath + GAP);
    double diagram = Math.floor(0.5 * box.width());
    double registers = Math.floor(0.29 * box.width());
    drawDiagram(canvas, rest.left(diagram), sketch);
    Box middle = rest.beside(diagram + 2 * GAP).left(registers);
    double around = canvas.line() + 4 + 2 * canvas.padding();
    RegisterPicture picture = new RegisterPicture(canvas, sketch);
    if (middle.height() < RegisterPicture.ROWS * canvas.line() + around) {
      picture.drawTouched(canvas.panel(sketch, middle, canvas.say("touched")));
    } else {
      double file = RegisterPicture.ROWS * (canvas.line() + 6) + around;
      Box all = middle.top(Math.min(middle.height(), file));
      picture.drawAll(canvas.panel(sketch, all, canvas.say("registers")));
    }
    picture.drawLegend(middle.inset(canvas.padding()).top(canvas.line()));
    drawSourceAndCache(canvas, sketch, rest.beside(diagram + registers + 3 * GAP));
  }

  private void drawMedium(Canvas canvas, Box box, Sketch sketch) {
    double datapath = 6 * canvas.line() + 2 * canvas.padding();
    new Datapath(canvas, sketch, box.top(datapath), false).draw();
    Box rest = box.below(datapath + GAP);
    double diagram = Math.floor(DIAGRAM_SHARE * box.width());
    drawDiagram(canvas, rest.left(diagram), sketch);
    Box side = rest.beside(diagram + 2 * GAP);
    double touched = 5 * (canvas.line() + 2) + canvas.line() + 4 + 2 * canvas.padding();
    new RegisterPicture(canvas, sketch)
        .drawTouched(canvas.panel(sketch, side.top(touched), canvas.say("touched")));
    drawSourceAndCache(canvas, sketch, side.below(touched + GAP));
  }

  private void drawCompact(Canvas canvas, Box box, Sketch sketch) {
    double line = canvas.line();
    double stages = 4 * line + 2 * canvas.padding();
    double registers = 2 * (line + 2);
    double diagram = box.height() - stages - registers - 2 * GAP;
    Box upper = box.top(diagram);
    if (box.width() >= canvas.scaled(MEDIUM)) {
      double share = Math.floor(DIAGRAM_SHARE * box.width());
      drawSource(canvas, sketch, upper.beside(share + 2 * GAP));
      upper = upper.left(share);
    }
    new PipelineDiagram(canvas, sketch, upper).draw();
    Box below = box.below(diagram + GAP);
    new Datapath(canvas, sketch, below.top(stages), false).draw();
    new RegisterPicture(canvas, sketch).drawTouched(below.below(stages + GAP));
  }

  /** The pipeline diagram, and below it the store buffer and the branch predictor in a line. */
  private void drawDiagram(Canvas canvas, Box box, Sketch sketch) {
    double strip = canvas.line() + 4;
    new PipelineDiagram(canvas, sketch, box.top(box.height() - strip - GAP)).draw();
    Box below = box.below(box.height() - strip);
    new StorePicture(canvas, sketch).draw(below.column(0, 2, GAP));
    new GuessPicture(canvas, sketch).draw(below.column(1, 2, GAP));
  }

  private void drawSourceAndCache(Canvas canvas, Sketch sketch, Box box) {
    double lines = canvas.state().cache().ways() * 10.0;
    double cache = lines + 2 * canvas.line() + 8 + 2 * canvas.padding();
    boolean both = box.height() - cache - GAP >= 5 * canvas.line() + 2 * canvas.padding();
    Box upper = both ? box.top(box.height() - cache - GAP) : box;
    drawSource(canvas, sketch, upper);
    if (both) {
      Box lower = box.below(box.height() - cache);
      new CachePicture(canvas, sketch).draw(canvas.panel(sketch, lower, canvas.say("cache")));
    }
  }

  private void drawSource(Canvas canvas, Sketch sketch, Box box) {
    Program program = canvas.state().program();
    Listing listing =
        program == null
            ? new Listing(List.of(), Map.of())
            : listings.computeIfAbsent(program, Listing::of);
    String title = canvas.say("source") + "  " + (program == null ? "" : program.name());
    new SourcePicture(canvas, sketch, listing).draw(canvas.panel(sketch, box, title));
  }
}
