package dev.archlab.visualizer.tpu;

import dev.archlab.sim.Region;
import dev.archlab.tpu.TpuUnit;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.scene.Typeface;
import dev.archlab.visualizer.tpu.TpuState.ArrayState;
import dev.archlab.visualizer.tpu.TpuState.Pe;
import dev.archlab.visualizer.view.Box;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where the parts of the machine stand in the picture, and the ways between them. */
final class Diagram {

  private static final double GAP = 10;

  private final Canvas canvas;
  private final TpuState state;
  private final Box header;
  private final Box history;
  private final Box listing; // of no width if there is no room for it
  private final Box dram;
  private final Box channels;
  private final Box buffer;
  private final Box vector;
  private final Box weights; // the loader and the FIFO
  private final Box array;
  private final Box accumulators;
  private final Box activation;

  Diagram(Canvas canvas, Box box) {
    this.canvas = canvas;
    state = canvas.state();
    double text = canvas.text();
    double line = canvas.line();
    double row = line + 3;
    header = box.top(line);
    double listed = box.width() >= 78 * text ? Math.min(0.26 * box.width(), 38 * text) : 0;
    double past = HistoryPicture.height(canvas);
    if (past > 0.27 * box.height()) {
      past = HistoryPicture.lowHeight(canvas);
    }
    Box middle = box.below(line + 4).top(box.height() - line - 4 - past - 6);
    history = box.below(box.height() - past);
    listing = middle.beside(middle.width() - listed);
    Box machine = middle.left(middle.width() - (listed > 0 ? listed + 16 : 0));
    boolean roomy = machine.height() > 30 * text;
    dram = machine.top(roomy ? row + 6 : row);
    Box below = machine.below(dram.height() + GAP);
    double bottom = roomy ? 2 * row : row;
    double left = Math.max(9.5 * text, Math.min(0.235 * machine.width(), 24 * text));
    Box memory = below.left(left);
    boolean twoRows = left < 26 * text;
    channels = memory.top(twoRows ? 2 * row + 3 : 2 * row);
    vector = memory.below(memory.height() - bottom);
    buffer =
        memory
            .below(channels.height() + GAP)
            .top(memory.height() - channels.height() - vector.height() - 2 * GAP);
    Box unit = below.beside(left + 16);
    double fifo = state.isOutputStationary() ? 0 : roomy ? 2 * row : row;
    weights = unit.top(fifo);
    activation = unit.below(unit.height() - bottom);
    double top = fifo == 0 ? 0 : fifo + GAP;
    double room = unit.height() - top - bottom - 2 * GAP;
    int rows = (int) Math.max(1, Math.min(6, Math.floor(0.24 * room / (text + 4))));
    double sums = rows * (text + 4);
    array = unit.below(top).top(room - sums);
    accumulators = array.below(array.height() + GAP).top(sums);
  }

  void draw() {
    drawHeader();
    ArrayPicture picture = new ArrayPicture(canvas, array);
    Box cells = picture.cells();
    Box sums = new Box(cells.x(), accumulators.y(), cells.width(), accumulators.height());
    double side = Math.min(cells.x() - accumulators.x() - 8, 14 * canvas.text());
    Box halves = new Box(cells.x() - 8 - side, sums.y(), side, sums.height());
    UnitPicture units = new UnitPicture(canvas);
    drawWays(cells, sums);
    drawDram(units);
    units.draw(TpuUnit.DMA_LOAD, channels.row(0, 2, 3));
    units.draw(TpuUnit.DMA_STORE, channels.row(1, 2, 3));
    new BufferPicture(canvas).draw(buffer);
    units.draw(TpuUnit.VECTOR, vector);
    drawWeights(units, cells);
    picture.draw();
    if (state.array().isDetailed()) {
      new AccumulatorPicture(canvas).draw(sums, halves);
    } else {
      new AccumulatorPicture(canvas).drawAll(sums);
    }
    units.draw(TpuUnit.ACTIVATION, activation);
    new HistoryPicture(canvas).draw(history);
    if (listing.width() > 0) {
      new ListingPicture(canvas).draw(listing);
    }
  }

  private void drawHeader() {
    ArrayState seen = state.array();
    String dataflow = state.config().array().dataflow().name().toLowerCase(Locale.ROOT);
    String name = canvas.words().say("dataflow." + dataflow);
    String size = seen.rows() + " × " + seen.columns();
    String works = canvas.words().say("works", seen.active(), seen.rows() * seen.columns());
    String moves = canvas.words().say("moves." + dataflow, right(), other(), sums());
    String phase = canvas.words().say("state." + Names.cause(state.arrayCause()));
    canvas.label(header, name, true, canvas.theme().ink());
    double x = Typeface.of(true).width(name, canvas.text()) + 10;
    double end = canvas.width(phase) + 10;
    String shown = "";
    for (String text :
        new String[] {
          moves + " · " + size + " · " + works, moves + " · " + size, size + " · " + works, size
        }) {
      if (shown.isEmpty() && canvas.width(text) <= header.width() - x - end) {
        shown = text;
      }
    }
    if (!seen.isDetailed()) {
      String coarse = canvas.words().say("coarse", seen.block(), seen.block());
      boolean fits = canvas.width(shown + " · " + coarse) <= header.width() - x - end;
      shown = fits ? shown + " · " + coarse : coarse;
    }
    canvas.label(
        header.beside(x).left(header.width() - x - end), shown, false, canvas.theme().muted());
    if (end <= header.width() - x) {
      canvas
          .sketch()
          .textTo(
              phase,
              header.right(),
              header.centreY() + 0.36 * canvas.text(),
              canvas.text(),
              canvas.theme().accent());
    }
  }

  private String right() {
    for (Pe pe : state.array().elements()) {
      String name = canvas.names().tensor(pe.operand().tag());
      if (!name.isEmpty()) {
        return name;
      }
    }
    return canvas.words().say("operands");
  }

  private String other() {
    for (Pe pe : state.array().elements()) {
      String name = canvas.names().tensor(pe.weight().tag());
      if (!name.isEmpty()) {
        return name;
      }
    }
    return canvas.words().say("weights");
  }

  private String sums() {
    for (Pe pe : state.array().elements()) {
      String name = canvas.names().tensor(pe.sum().tag());
      if (!name.isEmpty()) {
        return name;
      }
    }
    return canvas.words().say("sums");
  }

  private void drawDram(UnitPicture units) {
    double host = Math.min(0.3 * dram.width(), 16 * canvas.text());
    Box link = dram.left(host);
    canvas.mark(
        "unit",
        "unit:host_link",
        0,
        "",
        canvas.words().say("title.host_link"),
        () -> {
          canvas.panel(link);
          canvas.label(side(link), canvas.words().say("host_link"), false, canvas.theme().muted());
          canvas.pointed(link, canvas.prefix() + "unit:host_link");
        });
    double third = link.height() / 3;
    way(link.right(), link.y() + third, link.right() + 16, link.y() + third, false);
    way(link.right() + 16, link.bottom() - third, link.right(), link.bottom() - third, false);
    Box memory = dram.beside(host + 16);
    canvas.mark(
        "unit",
        "unit:dram",
        0,
        "",
        canvas.words().say("title.dram"),
        () -> {
          canvas.panel(memory);
          canvas.label(side(memory), canvas.words().say("dram"), true, canvas.theme().ink());
          drawTensors(side(memory));
          canvas.pointed(memory, canvas.prefix() + "unit:dram");
        });
  }

  private static Box side(Box box) {
    return new Box(box.x() + 6, box.y(), box.width() - 12, box.height());
  }

  /** The tensors, each with its colour. */
  private void drawTensors(Box box) {
    double x = box.x() + 4.5 * canvas.text();
    for (Region region : canvas.names().operands().regions()) {
      String name = region.name() + " " + shape(region);
      double s = canvas.text() * 0.8;
      double width = s + 4 + canvas.width(name);
      if (x + width > box.right()) {
        return;
      }
      Box square = new Box(x, box.centreY() - s / 2, s, s);
      canvas.sketch().fill(square, canvas.colours().ofTensor(region.name()));
      canvas.label(
          new Box(x + s + 4, box.y(), width, box.height()), name, false, canvas.theme().muted());
      x += width + 14;
    }
  }

  private static String shape(Region region) {
    return region.shape().stream().map(String::valueOf).collect(Collectors.joining("×"));
  }

  private void drawWeights(UnitPicture units, Box cells) {
    if (state.isOutputStationary()) {
      return;
    }
    double name = 1.08 * canvas.width(canvas.names().unit(TpuUnit.WEIGHT_LOADER));
    double least = name + 2 * canvas.text() + 8;
    double loader = Math.max(least, Math.min(cells.x() - weights.x() - 12, 15 * canvas.text()));
    units.draw(TpuUnit.WEIGHT_LOADER, weights.left(loader));
    new WeightFifoPicture(canvas).draw(weights.beside(loader + 8));
  }

  private boolean runs(TpuUnit unit) {
    return state.unit(unit).isRunning();
  }

  /** The ways of data; those that are used now stand out. */
  private void drawWays(Box cells, Box sums) {
    double load = channels.x() + channels.width() * 0.3;
    double store = channels.x() + channels.width() * 0.7;
    way(load, dram.bottom(), load, channels.y(), runs(TpuUnit.DMA_LOAD));
    way(load, channels.bottom(), load, buffer.y(), runs(TpuUnit.DMA_LOAD));
    way(store, channels.y(), store, dram.bottom(), runs(TpuUnit.DMA_STORE));
    way(store, buffer.y(), store, channels.bottom(), runs(TpuUnit.DMA_STORE));
    way(load, buffer.bottom(), load, vector.y(), runs(TpuUnit.VECTOR));
    way(store, vector.y(), store, buffer.bottom(), runs(TpuUnit.VECTOR));
    boolean fed = state.unit(TpuUnit.MATRIX).stream().isPresent();
    double middle = Math.min(cells.centreY(), buffer.bottom() - 8);
    way(buffer.right(), middle, buffer.right() + 16, middle, fed);
    if (!state.isOutputStationary()) {
      double x = weights.x() + 4 * canvas.text();
      way(x, dram.bottom(), x, weights.y(), runs(TpuUnit.WEIGHT_LOADER));
      boolean loads = !state.fifo().leaving().isEmpty();
      way(cells.centreX(), weights.bottom(), cells.centreX(), cells.y(), loads);
    }
    boolean stores = state.accumulators().cells().stream().anyMatch(TpuState.Accumulator::now);
    way(cells.centreX(), cells.bottom(), cells.centreX(), sums.y(), stores);
    boolean activates = runs(TpuUnit.ACTIVATION);
    way(sums.centreX(), sums.bottom(), sums.centreX(), activation.y(), activates);
    double up = activation.x() - 8;
    double y = activation.centreY();
    if (activates) {
      canvas.sketch().line(activation.x(), y, up, y, Style.stroked(canvas.theme().accent(), 2));
      canvas
          .sketch()
          .line(up, y, up, buffer.bottom() - 6, Style.stroked(canvas.theme().accent(), 2));
    }
    way(up, buffer.bottom() - 6, buffer.right(), buffer.bottom() - 6, activates);
  }

  private void way(double x1, double y1, double x2, double y2, boolean used) {
    canvas
        .sketch()
        .arrow(
            x1, y1, x2, y2, used ? canvas.theme().accent() : canvas.theme().line(), used ? 2 : 1.2);
  }
}
