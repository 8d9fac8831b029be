package dev.archlab.workloads.tpuv1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Machines;
import dev.archlab.tpu.TpuMachine;
import dev.archlab.workloads.tpuv1.Comparison.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkRunTest {

  private static TpuMachine machine(int side) {
    return (TpuMachine)
        Machines.create("tpu-v1", List.of("array.rows=" + side, "array.cols=" + side));
  }

  @ParameterizedTest
  @CsvSource({"1, 16, 4", "2, 30, 5", "3, 17, 20", "2, 7, 1"})
  void givesWhatTheLayersDefine(int layers, int width, int batch) {
    NetworkData data = new NetworkData(new Network("small", layers, width, batch), 3);
    for (boolean padded : new boolean[] {false, true}) {
      for (boolean alone : new boolean[] {false, true}) {
        assertThat(new NetworkRun(data, machine(8), padded, alone).wrongValues()).isZero();
      }
    }
  }

  @Test
  void findsAWrongValue() {
    Network network = new Network("small", 2, 30, 5);
    TpuMachine machine = machine(8);
    NetworkRun run = new NetworkRun(new NetworkData(network, 3), machine, false, true);
    long output = machine.heap().base() + 5L * 32;
    machine.memory().writeByte(output, (byte) (machine.memory().readByte(output) + 1));
    assertThat(run.wrongValues()).isEqualTo(1);
  }

  @Test
  void paddingCostsTimeAndNoAccuracy() {
    NetworkData data = new NetworkData(new Network("small", 2, 129, 8), 3);
    NetworkRun padded = new NetworkRun(data, machine(128), true, false);
    NetworkRun exact = new NetworkRun(data, machine(128), false, false);
    assertThat(padded.seconds()).isGreaterThan(exact.seconds());
  }

  @Test
  void aGateIsMissedBeyondItsTolerance() {
    assertThat(Comparison.within(0.05, "", "", 18, 18.9).met()).isTrue();
    assertThat(Comparison.within(0.05, "", "", 18, 18.91).met()).isFalse();
    assertThat(Comparison.within(0.05, "", "", 18, 17).met()).isFalse();
    assertThat(Comparison.atMost("", "", 92, 92.1).met()).isFalse();
    assertThat(Comparison.exact("", "", 256, 255).met()).isFalse();
    assertThat(Comparison.report("", "", 256, 0).rule()).isEqualTo(Rule.REPORT);
    assertThat(Comparison.report("", "", 256, 0).isGate()).isFalse();
  }
}
