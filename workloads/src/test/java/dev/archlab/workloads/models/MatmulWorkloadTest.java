package dev.archlab.workloads.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.kernels.Kernel.Formula;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.Experiment;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.RunResult;
import dev.archlab.workloads.reference.Float32Device;
import dev.archlab.workloads.reference.ReferenceDevice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({"tpu, int8", "tpu, bfloat16", "tpu-v1, int8", "tpu-v3, bfloat16"})
  void passesItsCheckInTheArraysFormat(String machine, String format) {
    Map<String, String> sizes = Map.of("m", "30", "k", "170", "n", "50", "format", format);
    Experiment experiment = new Experiment(matmul, Parameters.of(matmul, sizes), 5);

    RunResult result =
        experiment.run(
            Machines.create(machine, List.of("array.format=" + format)),
            Kernels.load(),
            new Experiment.Settings());

    assertThat(result.check().passed()).isTrue();
    assertThat(result.inputRounding()).isZero();
    assertThat(result.check().bound() > 0).isEqualTo(format.equals("bfloat16"));
  }

  @Test
  void refusesAFormatThatItDoesNotKnow() {
    assertThatThrownBy(() -> Parameters.of(matmul, Map.of("format", "int4")))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "parameter 'format' is 'int4'; it must be one of float32, bfloat16, int8; did you mean"
                + " 'int8'?");
  }

  @Test
  void sumsOfInt8WrapAroundOnTheReference() {
    ReferenceDevice device = new ReferenceDevice();
    int k = 1 << 17;
    byte[] values = new byte[k];
    Arrays.fill(values, (byte) -128);
    Region a = device.upload("a", Tensor.ofBytes(ElementType.S8, values, 1, k));
    Region b = device.upload("b", Tensor.ofBytes(ElementType.S8, values, k, 1));
    Region c = device.allocate("c", ElementType.S32, 1, 1);

    device.execute(new Matmul(a, b, c));

    assertThat(device.download(c).get(0)).isEqualTo(Integer.MIN_VALUE);
  }
}
