package dev.archlab.workloads.trace;

import dev.archlab.sim.HostLink;
import dev.archlab.sim.Launch;
import dev.archlab.sim.Machine;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.Session;
import dev.archlab.sim.Session.Downloaded;
import dev.archlab.sim.Session.Phase;
import dev.archlab.sim.Session.Uploaded;
import dev.archlab.sim.Simulation;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A run as one process of a trace: a row for the host, and rows for the machine's units. */
final class ChromeProcess implements SessionTrace {

  private static final int HOST = 1;
  private static final String HOST_NAME = "host: phases, transfers, launches";

  private final ChromeTrace out;
  private final int process;
  private final MachineTrace machine;
  private final Optional<HostLink> link;
  private final Timeline time;
  private final Tracks tracks;
  private final Rates rates;
  private @Nullable Label phase;
  private @Nullable Label launch;

  ChromeProcess(ChromeTrace out, int process, String title, Machine on, MachineTrace machine)
      throws IOException {
    this.out = out;
    this.process = process;
    this.machine = machine;
    this.link = on.hostLink();
    this.time = new Timeline(on.limits().clockHz());
    this.tracks = new Tracks(out, process, time);
    this.rates = new Rates(out, process, time, machine.throughput());
    out.nameProcess(process, title);
    out.nameThread(process, HOST, HOST_NAME);
  }

  @Override
  public void host(Session.Event event, long cycle) throws IOException {
    if (event instanceof Uploaded upload) {
      transfer("upload", upload.data().length, cycle);
    } else if (event instanceof Downloaded download) {
      transfer("download", download.bytes(), cycle);
    } else if (event instanceof Phase begun) {
      endPhase(cycle);
      Label label = new Label("phase", begun.name(), "");
      out.beginSlice(process, HOST, time.at(cycle), label, cycle);
      phase = label;
    }
  }

  private void transfer(String what, long bytes, long cycle) throws IOException {
    String name = String.format(Locale.ROOT, "%s %,d bytes", what, bytes);
    if (link.isPresent()) {
      hostTakes(link.get().transferSeconds(bytes), new Label("transfer", name, ""), cycle);
    } else { // the host is the machine
      out.instant(process, HOST, time.at(cycle), name, cycle);
    }
  }

  private void hostTakes(double seconds, Label label, long cycle) throws IOException {
    long begin = time.at(cycle);
    out.slice(process, HOST, begin, time.hostTakes(seconds), label, cycle, "");
  }

  @Override
  public void launch(Launch launched, Simulation simulation, long cycle) throws IOException {
    if (link.isPresent()) {
      Label label = new Label("transfer", "launch " + launched.name(), "");
      hostTakes(link.get().launchSeconds(), label, cycle);
    }
    Label label = new Label("launch", launched.name(), "");
    out.beginSlice(process, HOST, time.at(cycle), label, cycle);
    launch = label;
    machine.launch(launched, simulation, tracks);
    rates.begin(simulation, cycle);
  }

  @Override
  public void pass(long cycle) {
    rates.pass(cycle);
  }

  @Override
  public void look(long cycle) throws IOException {
    machine.look(cycle);
    rates.look(cycle);
  }

  @Override
  public void launchEnded(long cycle) throws IOException {
    tracks.close(cycle);
    rates.end(cycle);
    if (launch != null) {
      out.endSlice(process, HOST, time.at(cycle), launch, cycle);
      launch = null;
    }
  }

  private void endPhase(long cycle) throws IOException {
    if (phase != null) {
      out.endSlice(process, HOST, time.at(cycle), phase, cycle);
      phase = null;
    }
  }

  @Override
  public void fault(MachineFault fault, long cycle) throws IOException {
    out.instant(process, HOST, time.at(cycle), "fault: " + fault.getMessage(), cycle);
  }

  @Override
  public void end(long cycle) throws IOException {
    endPhase(cycle);
  }
}
