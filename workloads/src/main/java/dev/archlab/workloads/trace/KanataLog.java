package dev.archlab.workloads.trace;

import dev.archlab.cpu.CpuLaunch;
import dev.archlab.cpu.CpuSimulation;
import dev.archlab.cpu.core.Cause;
import dev.archlab.cpu.core.Forwarding;
import dev.archlab.cpu.core.Latch;
import dev.archlab.cpu.core.Pipeline;
import dev.archlab.cpu.core.Stage;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.sim.Launch;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.Session;
import dev.archlab.sim.Simulation;
import dev.archlab.sim.SourceMap;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline's run as a <a
 * href="https://github.com/shioyadan/Konata/blob/master/docs/kanata-log-format.md">Kanata 0004
 * log</a>: the life of each instruction. Arrows lead from the instruction that computed an operand
 * to one that was given it by forwarding.
 */
final class KanataLog implements SessionTrace {

  private static final int NOT_WRITTEN = -1;
  private static final Stage[] STAGES = Stage.values();
  private static final String[] NAMES = {"IF", "ID", "EX", "MEM", "WB"};

  /** An instruction in the pipeline. */
  private static final class Flight {
    private final int id;
    private final long fetchedAt;
    private @Nullable Stage stage;
    private @Nullable Cause waits;
    private boolean retires; // when the next cycle begins
    private boolean squashed;

    Flight(int id, long fetchedAt) {
      this.id = id;
      this.fetchedAt = fetchedAt;
    }
  }

  private final Writer out;
  private final List<Flight> flights = new ArrayList<>();
  private final int[] writer = new int[Registers.COUNT];
  private CpuInstructions instructions = new CpuInstructions(SourceMap.NONE);
  private PipelineStall stall = new PipelineStall();
  private @Nullable Pipeline pipeline;
  private long cycle;
  private long written = -1; // the cycle that the log has come to
  private int nextId;
  private int retired;

  KanataLog(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    write("Kanata", "0004");
  }

  /** Writes a command that belongs to this cycle. */
  private void line(Object... columns) throws IOException {
    goTo(cycle);
    write(columns);
  }

  private void goTo(long to) throws IOException {
    if (written < 0) {
      write("C=", to);
    } else if (to > written) {
      write("C", to - written);
    }
    written = to;
  }

  private void write(Object... columns) throws IOException {
    for (int i = 0; i < columns.length; i++) {
      if (i > 0) {
        out.write('\t');
      }
      out.write(columns[i].toString());
    }
    out.write('\n');
  }

  @Override
  public void host(Session.Event event, long at) {} // costs a CPU no time

  @Override
  public void launch(Launch launch, Simulation simulation, long at) {
    pipeline = ((CpuSimulation) simulation).pipeline();
    instructions = new CpuInstructions(((CpuLaunch) launch).program().source());
    stall = new PipelineStall();
    Arrays.fill(writer, NOT_WRITTEN);
  }

  @Override
  public void pass(long at) {}

  @Override
  public void look(long simulated) throws IOException {
    Pipeline now = Objects.requireNonNull(pipeline);
    cycle = simulated;
    leave();
    stall.look(now);
    for (int at = STAGES.length - 1; at >= 0; at--) {
      Latch latch = now.stage(STAGES[at]);
      if (latch.isInstruction() || latch.isSquashed()) {
        show(now, latch, STAGES[at]);
      }
    }
  }

  /** Ends those that were in their last cycle. */
  private void leave() throws IOException {
    for (Iterator<Flight> each = flights.iterator(); each.hasNext(); ) {
      Flight flight = each.next();
      if (flight.retires || flight.squashed) {
        end(flight);
        each.remove();
      }
    }
  }

  private void end(Flight flight) throws IOException {
    endStage(flight);
    if (flight.retires) {
      line("R", flight.id, retired++, 0);
    } else {
      line("R", flight.id, retired, 1);
    }
  }

  private void endStage(Flight flight) throws IOException {
    if (flight.stage != null) {
      line("E", flight.id, 0, NAMES[flight.stage.ordinal()]);
    }
  }

  private void show(Pipeline now, Latch latch, Stage stage) throws IOException {
    Flight flight = find(latch.fetchedAt());
    if (flight == null) {
      boolean fresh = stage == Stage.FETCH && latch.fetchedAt() == now.cycle() - 1;
      if (latch.isSquashed() && !fresh) {
        return; // what is left of one that has been squashed
      }
      flight = introduce(latch);
    }
    if (flight.stage != stage) {
      endStage(flight);
      line("S", flight.id, 0, NAMES[stage.ordinal()]);
      flight.stage = stage;
      flight.waits = null;
      if (stage == Stage.EXECUTE) {
        execute(now, latch, flight);
      }
    }
    note(flight, stage, stall.cause(stage));
    if (latch.isSquashed()) {
      line("L", flight.id, 1, "\\nsquashed: " + Label.name(latch.cause()));
      flight.squashed = true;
    } else {
      flight.retires = stage == Stage.WRITE_BACK;
    }
  }

  private @Nullable Flight find(long fetchedAt) {
    for (Flight flight : flights) {
      if (flight.fetchedAt == fetchedAt) {
        return flight;
      }
    }
    return null;
  }

  private Flight introduce(Latch latch) throws IOException {
    Flight flight = new Flight(nextId++, latch.fetchedAt());
    Label label = instructions.at(latch);
    line("I", flight.id, flight.id, 0);
    line("L", flight.id, 0, "%x: %s".formatted(latch.pc(), label.name()));
    line("L", flight.id, 1, label.place().isEmpty() ? "no source line" : label.place());
    flights.add(flight);
    return flight;
  }

  private void note(Flight flight, Stage stage, @Nullable Cause cause) throws IOException {
    if (cause != null && cause != flight.waits) {
      line("L", flight.id, 1, "\\nwaits in " + NAMES[stage.ordinal()] + ": " + Label.name(cause));
      flight.waits = cause;
    }
  }

  /** Draws an arrow from each instruction whose result is forwarded to this one. */
  private void execute(Pipeline now, Latch latch, Flight flight) throws IOException {
    for (int operand = 0; operand < Latch.OPERANDS; operand++) {
      int register = latch.source(operand);
      if (register != 0
          && writer[register] != NOT_WRITTEN
          && isFirst(latch, operand)
          && now.forwarding(register) != Forwarding.REGISTER_FILE) {
        line("W", flight.id, writer[register], 0);
      }
    }
    if (latch.destination() != 0) {
      writer[latch.destination()] = flight.id;
    }
  }

  private static boolean isFirst(Latch latch, int operand) {
    for (int earlier = 0; earlier < operand; earlier++) {
      if (latch.source(earlier) == latch.source(operand)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void launchEnded(long at) {}

  @Override
  public void fault(MachineFault fault, long at) throws IOException {
    for (Flight flight : flights) {
      if (fault.kind() == MachineFault.Kind.FAULT
          && flight.stage == Stage.DECODE) { // a fault is raised on the way into EX
        line("L", flight.id, 1, "\\nfault: " + fault.getMessage());
      }
    }
  }

  @Override
  public void end(long at) throws IOException {
    if (written >= 0) {
      cycle = at;
      goTo(at);
      leave();
    }
    for (Flight flight : flights) {
      line("L", flight.id, 1, "\\nin flight where the log ends");
      end(flight);
    }
    flights.clear();
    out.flush();
  }
}
