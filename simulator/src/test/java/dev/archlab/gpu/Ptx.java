package dev.archlab.gpu;

import dev.archlab.gpu.ptx.PtxModule;
import dev.archlab.sim.ConfigurationLoader;
import java.util.Arrays;

/** Small PTX programs and machines for tests. */
final class Ptx {

  private static final String HEADER = ".version 9.0\n.target sm_75\n.address_size 64\n";

  private Ptx() {}

  static GpuMachine machine(String... overrides) {
    return new GpuMachine(
        ConfigurationLoader.load("gpu", GpuConfig.class, Arrays.asList(overrides)));
  }

  static PtxModule module(String text) {
    return PtxModule.parse("test.ptx", HEADER + text);
  }

  /**
   * A kernel {@code k(out)}: {@code %out} holds the address of the thread's own 64 bytes, {@code
   * %t} its number within the grid of one dimension.
   */
  static PtxModule kernel(String body) {
    return kernel("", body);
  }

  static PtxModule kernel(String moduleText, String body) {
    return module(
        moduleText
            + """
            .visible .entry k(.param .u64 p_out)
            {
              .reg .pred %p<16>;
              .reg .b16 %rs<16>;
              .reg .b32 %r<64>;
              .reg .f32 %f<64>;
              .reg .b64 %rd<64>;
              .reg .f64 %fd<32>;
              .reg .b32 %t, %t1, %t2;
              .reg .b64 %out, %outp;
              ld.param.u64 %outp, [p_out];
              mov.u32 %t1, %ctaid.x;
              mov.u32 %t2, %ntid.x;
              mov.u32 %t, %tid.x;
              mad.lo.s32 %t, %t1, %t2, %t;
              mad.wide.u32 %out, %t, 64, %outp;
            """
            + body
            + "\n  ret;\n}\n");
  }

  static GpuLaunch launch(PtxModule module, GpuMachine machine, int ctas, int threads) {
    return new GpuLaunch(
        module, "k", Dim3.of(ctas), Dim3.of(threads), Arguments.NONE.u64(out(machine)));
  }

  /** Where the kernels write. */
  static long out(GpuMachine machine) {
    return machine.heap().base() + 65536;
  }

  static GpuSimulation simulate(PtxModule module, GpuMachine machine, int ctas, int threads) {
    return machine.launch(launch(module, machine, ctas, threads), null);
  }

  /** Runs a kernel body on one warp, and gives back the first word that each lane wrote. */
  static int[] run(String body) {
    GpuMachine machine = machine();
    simulate(kernel(body), machine, 1, 32).run();
    return words(machine, 32);
  }

  static int[] words(GpuMachine machine, int threads) {
    int[] words = new int[threads];
    for (int i = 0; i < threads; i++) {
      words[i] = machine.memory().readInt(out(machine) + 64L * i);
    }
    return words;
  }
}
