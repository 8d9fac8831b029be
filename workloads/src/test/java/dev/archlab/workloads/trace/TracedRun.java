package dev.archlab.workloads.trace;

import dev.archlab.cpu.CpuLaunch;
import dev.archlab.cpu.assembler.Assembler;
import dev.archlab.kernels.Blueprint;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.workloads.Experiment;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.Workloads;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A run that has taken place, to be traced. */
record TracedRun(Blueprint machine, SimulatedDevice device) {

  private static final Kernels KERNELS = Kernels.load();

  static TracedRun of(String workloadName, Map<String, String> parameters, String machineName) {
    Workload workload =
        Workloads.all().stream().filter(w -> w.name().equals(workloadName)).findAny().orElseThrow();
    Blueprint machine = Machines.blueprint(machineName, List.of());
    List<SimulatedDevice> seen = new ArrayList<>();
    Experiment experiment = new Experiment(workload, Parameters.of(workload, parameters), 1);
    experiment.run(
        machine.build(), KERNELS, new Experiment.Settings(Map.of(), null, null, seen::add));
    return new TracedRun(machine, seen.get(0));
  }

  static TracedRun matmul(String machine) {
    return of("matmul", Map.of("m", "12", "k", "9", "n", "10"), machine);
  }

  /** A RISC-V program, from its first line on. */
  static TracedRun assembly(String text) {
    Blueprint machine = Machines.blueprint("cpu", List.of());
    SimulatedDevice device = new SimulatedDevice(machine.build(), new Kernels(List.of()), null);
    device.run(
        device.launch(CpuLaunch.process(Assembler.assemble("test.s", text), List.of("test"))));
    return new TracedRun(machine, device);
  }

  long account(int group, String cause) {
    return device.account().groups().get(group).causes().get(cause);
  }

  String trace(TraceFormat format, CycleWindow window) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TraceFile file = new TraceFile(out, format, "test")) {
      file.record("run", machine.build(), device.session(), window, 1L << 40).run();
    }
    return out.toString(java.nio.charset.StandardCharsets.UTF_8);
  }

  Events events(CycleWindow window) throws IOException {
    return Events.read(trace(TraceFormat.CHROME, window));
  }

  Events events() throws IOException {
    return events(CycleWindow.ALL);
  }
}
