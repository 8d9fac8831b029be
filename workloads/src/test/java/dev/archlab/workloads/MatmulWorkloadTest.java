package dev.archlab.workloads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Kernel.Formula;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.Region;
import dev.archlab.workloads.reference.Float32Device;
import dev.archlab.workloads.reference.ReferenceDevice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MatmulWorkloadTest {

  private final MatmulWorkload matmul = new MatmulWorkload();

  private List<Tensor> operands(long seed) {
    List<Tensor> uploaded = new ArrayList<>();
    Float32Device device =
        new Float32Device(Formula.DEFINITION) {
          @Override
          public Region upload(String name, Tensor values) {
            uploaded.add(values);
            return super.upload(name, values);
          }
        };
    matmul.prepare(Parameters.of(matmul, Map.of("m", "3", "k", "4", "n", "2")), seed).run(device);
    return uploaded;
  }

  @Test
  void drawsTheSameOperandsFromTheSameSeedOnEveryHost() {
    // The first numbers of java.util.Random, whose algorithm its specification fixes, for seed 1:
    // 0.7308782, 0.100473166, 0.4100808.
    assertThat(operands(1).get(0).toDoubles())
        .startsWith(2 * 0.7308782f - 1, 2 * 0.100473166f - 1, 2 * 0.4100808f - 1);
    assertThat(operands(1).get(1).bytes()).isEqualTo(operands(1).get(1).bytes());
    assertThat(operands(1).get(0).bytes()).isNotEqualTo(operands(2).get(0).bytes());
  }

  @Test
  void keepsOperandsInTheHalfOpenRange() {
    for (Tensor operand : operands(3)) {
      for (double value : operand.toDoubles()) {
        assertThat(value).isGreaterThanOrEqualTo(-1).isLessThan(1);
      }
    }
  }

  @Test
  void multipliesOnTheReference() {
    Parameters parameters = Parameters.of(matmul, Map.of("m", "3", "k", "4", "n", "2"));
    double[] a = operands(9).get(0).toDoubles();
    double[] b = operands(9).get(1).toDoubles();
    double[] c =
        matmul.prepare(parameters, 9).run(new ReferenceDevice()).tensors().get("c").toDoubles();
    for (int i = 0; i < 6; i++) {
      double sum = 0;
      for (int k = 0; k < 4; k++) {
        sum += a[i / 2 * 4 + k] * b[k * 2 + i % 2];
      }
      assertThat(c[i]).isEqualTo(sum);
    }
  }
}
