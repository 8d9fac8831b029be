package dev.archlab.visualizer.panel;

import dev.archlab.visualizer.cpu.CpuView;
import dev.archlab.visualizer.gpu.GpuView;
import dev.archlab.visualizer.tpu.TpuView;
import dev.archlab.visualizer.view.MachineView;
import java.util.Map;

/** The view of each kind of machine. */
final class Views {

  private static final Map<String, MachineView<?>> BY_KIND =
      Map.of("cpu", new CpuView(), "gpu", new GpuView(), "tpu", new TpuView());

  private Views() {}

  /** The view of a kind of machine. */
  static MachineView<?> of(String kind) {
    MachineView<?> view = BY_KIND.get(kind);
    if (view == null) {
      throw new IllegalStateException("no view of a machine of kind " + kind);
    }
    return view;
  }
}
