package dev.archlab.visualizer.tpu;

import dev.archlab.tpu.ArrayPass;
import dev.archlab.tpu.Operation;
import dev.archlab.tpu.Operation.Stage;
import dev.archlab.tpu.Tile;
import dev.archlab.tpu.TpuUnit;
import dev.archlab.tpu.Transfer;
import dev.archlab.tpu.UnitCause;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.tpu.TpuState.Pe;
import dev.archlab.visualizer.tpu.TpuState.Unit;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Colours;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What happens in a cycle, and why a unit waits. */
final class Narrator {

  /** Room for everything. */
  private static final Box LARGE = new Box(0, 0, 4000, 3000);

  private final TpuState state;
  private final Names names;
  private final Words words;

  Narrator(TpuState state, Names names, Words words) {
    this.state = state;
    this.names = names;
    this.words = words;
  }

  /** The most important first; what the reader points at before all. */
  List<String> tell(String prefix, Look look) {
    List<String> sentences = new ArrayList<>();
    if (state.program().isEmpty()) {
      return List.of(words.say("tell.nothing"));
    }
    pointed(prefix, look).ifPresent(sentences::add);
    sentences.add(array());
    example().ifPresent(sentences::add);
    shadow().ifPresent(sentences::add);
    for (Unit unit : state.units()) {
      if (unit.unit() != TpuUnit.MATRIX && isTold(unit)) {
        sentences.add(unit(unit));
      }
    }
    return sentences;
  }

  /** What the reader points at is explained by the title of its mark. */
  private Optional<String> pointed(String prefix, Look look) {
    String unit = look.unit();
    if (unit == null || !unit.startsWith(prefix)) {
      return Optional.empty();
    }
    Sketch sketch = new Sketch();
    new Diagram(
            new Canvas(state, names, prefix, look, sketch, words, new Colours(names.operands())),
            LARGE)
        .draw();
    return title(sketch.elements(), unit);
  }

  private static Optional<String> title(List<Element> elements, String unit) {
    for (Element element : elements) {
      if (element instanceof Mark mark) {
        if (unit.equals(mark.data().get("unit"))) {
          return Optional.of(mark.title());
        }
        Optional<String> inner = title(mark.elements(), unit);
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isTold(Unit unit) {
    return unit.cause() != UnitCause.NO_INSTRUCTION_ISSUED
        && unit.cause() != UnitCause.INSTRUCTION_ISSUE;
  }

  /** What the array does, or what keeps it. */
  String array() {
    return switch (state.arrayCause()) {
      case FILL -> filling();
      case MAC -> words.say("tell.mac", state.array().active(), elements());
      case DRAIN -> words.say("tell.drain", state.array().active(), elements());
      case SHIFT_OUT -> words.say("tell.shift_out");
      case STATIONARY_LOAD ->
          words.say(
              "tell.stationary_load", leaving().map(names::tile).orElse(words.say("weights")));
      case WEIGHT_WAIT -> weightWait();
      case OPERAND_WAIT -> matrix("tell.operand_wait");
      case OUTPUT_WAIT -> matrix("tell.output_wait");
      case WEIGHT_LOADER_RUNNING -> noMultiply(TpuUnit.WEIGHT_LOADER);
      case DMA_LOAD_RUNNING -> noMultiply(TpuUnit.DMA_LOAD);
      case ACTIVATION_RUNNING -> noMultiply(TpuUnit.ACTIVATION);
      case VECTOR_UNIT_RUNNING -> noMultiply(TpuUnit.VECTOR);
      case DMA_STORE_RUNNING -> noMultiply(TpuUnit.DMA_STORE);
      case INSTRUCTION_ISSUE -> words.say("tell.instruction_issue");
    };
  }

  private int elements() {
    return state.array().rows() * state.array().columns();
  }

  private String filling() {
    long reached = 0;
    for (ArrayPass pass : state.array().passes()) {
      reached = Math.max(reached, Math.min(pass.age(), state.array().rows() - 1));
    }
    return words.say("tell.fill", reached);
  }

  private Optional<Tile> leaving() {
    return state.fifo().leaving().stream().findFirst();
  }

  private String weightWait() {
    List<Operation> coming = TpuLens.comingTiles(state.operations());
    if (coming.isEmpty()) {
      return words.say("tell.weight_wait");
    }
    Optional<Transfer> transfer = state.unit(TpuUnit.WEIGHT_LOADER).transfer();
    String tile = names.tile(coming.get(0));
    return transfer.isPresent() && transfer.get().pc() == coming.get(0).pc()
        ? words.say(
            "tell.weight_wait.requesting", tile, transfer.get().requested(), transfer.get().bytes())
        : words.say("tell.weight_wait.tile", tile);
  }

  /** The multiply that stands before the array waits for what an older instruction does. */
  private String matrix(String key) {
    Optional<Operation> multiply = state.unit(TpuUnit.MATRIX).waiting();
    String line = multiply.map(found -> line(found)).orElse("");
    Optional<Operation> oldest =
        state.operations().stream()
            .filter(o -> o.stage() != Stage.COMING && multiply.isPresent())
            .filter(o -> o.number() < multiply.get().number() && conflicts(o, multiply.get(), key))
            .findFirst();
    return words.say(
        key,
        line,
        oldest.map(o -> names.told(o.unit())).orElse(""),
        oldest.map(this::line).orElse(""));
  }

  private static boolean conflicts(Operation older, Operation multiply, String key) {
    if (key.endsWith("output_wait")) {
      return older.unit() == TpuUnit.ACTIVATION;
    }
    for (Matrix mine : Matrix.of(multiply)) {
      for (Matrix theirs : Matrix.of(older)) {
        if (theirs.written() && theirs.overlaps(mine)) {
          return true;
        }
      }
    }
    return false;
  }

  private String noMultiply(TpuUnit unit) {
    Optional<Operation> oldest =
        state.operations().stream()
            .filter(o -> o.unit() == unit && o.stage() != Stage.COMING)
            .min(Comparator.comparingLong(Operation::number));
    return oldest.isPresent()
        ? words.say("tell.no_multiply", names.told(unit), line(oldest.get()))
        : words.say("tell.no_instruction");
  }

  private String line(Operation operation) {
    String text = operation.instruction().toString();
    int end = text.indexOf(' ');
    String mnemonic = end < 0 ? text : text.substring(0, end);
    return words.say("tell.line", operation.pc() + 1, mnemonic);
  }

  /** A processing element on the front, as an example. */
  private Optional<String> example() {
    Optional<Pe> found =
        state.array().elements().stream()
            .filter(pe -> pe.active() && pe.operand().tag() != 0 && pe.weight().tag() != 0)
            .max(Comparator.comparingInt(pe -> Math.min(pe.row(), pe.column() * 2)));
    return found.map(pe -> new Told(names, words).element(pe, state.isOutputStationary()));
  }

  private Optional<String> shadow() {
    if (state.array().passes().isEmpty()) {
      return Optional.empty();
    }
    return leaving().map(tile -> words.say("tell.shadow", names.tile(tile)));
  }

  /** What a unit beside the array does. */
  String unit(Unit unit) {
    String name = names.told(unit.unit());
    if (unit.cause() == UnitCause.RUNNING) {
      return running(unit, name);
    }
    String key = "tell.unit." + Names.cause(unit.cause());
    String line = unit.waiting().or(unit::current).map(this::line).orElse("");
    return words.say(key, name, line);
  }

  private String running(Unit unit, String name) {
    if (unit.current().isEmpty()) {
      return words.say("tell.unit.ends", name);
    }
    Operation operation = unit.current().get();
    String what = subject(operation);
    Optional<Transfer> transfer = unit.transfer();
    if (transfer.isPresent() && transfer.get().pc() == operation.pc()) {
      return words.say(
          "tell.unit.requests",
          name,
          line(operation),
          what,
          transfer.get().requested(),
          transfer.get().bytes());
    }
    return unit.completesAt().isPresent()
        ? running(name, line(operation), what, unit.completesAt().getAsLong() - state.cycle())
        : what.isEmpty()
            ? words.say("tell.unit.works_alone", name, line(operation))
            : words.say("tell.unit.works", name, line(operation), what);
  }

  private String running(String name, String line, String what, long cycles) {
    long left = Math.max(0, cycles);
    return what.isEmpty()
        ? words.say("tell.unit.running_alone", name, line, left)
        : words.say("tell.unit.running", name, line, what, left);
  }

  /** The elements that an instruction moves; empty where they have no names. */
  private String subject(Operation operation) {
    for (Matrix matrix : Matrix.of(operation)) {
      if (!matrix.inBuffer()) {
        long last = matrix.at(matrix.rows() - 1, matrix.columns() - 1);
        return names.range(matrix.at(0, 0), last);
      }
    }
    if (operation.unit() == TpuUnit.ACTIVATION) {
      Matrix to = Matrix.of(operation).get(0);
      Destinations destinations = new Destinations(state.operations());
      return names.range(
          destinations.ofBuffer(operation.number(), to.at(0, 0)),
          destinations.ofBuffer(operation.number(), to.at(to.rows() - 1, to.columns() - 1)));
    }
    return "";
  }
}
