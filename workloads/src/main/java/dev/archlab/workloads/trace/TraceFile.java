package dev.archlab.workloads.trace;

import dev.archlab.cpu.CpuMachine;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.sim.Machine;
import dev.archlab.sim.Session;
import dev.archlab.tpu.TpuMachine;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A trace of one or several runs, one after the other in one file. */
public final class TraceFile implements Closeable {

  private final CountingStream out;
  private final @Nullable ChromeTrace chrome; // else Kanata
  private int runs;

  /**
   * @param out is closed with this
   * @param version of the program, for the file
   */
  public TraceFile(OutputStream out, TraceFormat format, String version) throws IOException {
    this.out = new CountingStream(out);
    this.chrome = format == TraceFormat.CHROME ? new ChromeTrace(this.out, version) : null;
  }

  /**
   * A run to be written, by its {@code run()}; before the next one.
   *
   * @param title of the run
   * @param machine of the run's configuration, one that nothing has run on
   * @param session what the run left
   * @param most bytes of the trace, before compression; then it ends early
   * @throws IOException if the file cannot be written
   */
  public Recording record(
      String title, Machine machine, Session session, CycleWindow window, long most)
      throws IOException {
    runs++;
    SessionTrace trace;
    if (chrome == null) {
      if (!(machine instanceof CpuMachine) || runs > 1) {
        throw new IllegalArgumentException("a Kanata log holds one run on a CPU");
      }
      trace = new KanataLog(out);
    } else {
      trace = new ChromeProcess(chrome, runs, title, machine, tracks(machine));
    }
    return new Recording(machine, session, window, trace, out::count, out.count() + most);
  }

  private static MachineTrace tracks(Machine machine) {
    if (machine instanceof CpuMachine) {
      return new CpuTrace();
    } else if (machine instanceof GpuMachine) {
      return new GpuTrace();
    } else if (machine instanceof TpuMachine) {
      return new TpuTrace();
    }
    throw new IllegalArgumentException("no trace for a machine of kind " + machine.kind());
  }

  /** Bytes so far, before compression. */
  public long bytes() {
    return out.count();
  }

  @Override
  public void close() throws IOException {
    if (chrome != null) {
      chrome.close();
    } else {
      out.close();
    }
  }
}
