package dev.archlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.kernels.Tensor;
import dev.archlab.workloads.NpyFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code archlab exec} of TPU programs. */
final class ExecTpuTest extends ExecTest {

  @Test
  void runsATpuProgramOnArraysThatItNames() throws IOException {
    double[] a = NpyFile.read(EXAMPLES.resolve("a.npy")).toDoubles();
    double[] b = NpyFile.read(EXAMPLES.resolve("b.npy")).toDoubles();
    double[] product = new double[64];
    for (int i = 0; i < 64; i++) {
      for (int k = 0; k < 8; k++) {
        product[i] += a[i / 8 * 8 + k] * b[8 * k + i % 8]; // small integers: exact
      }
    }
    Archlab archlab =
        exec(
            EXAMPLES.resolve("matmul.tpu").toString(),
            "--arg in:" + EXAMPLES.resolve("a.npy"),
            "--arg in:" + EXAMPLES.resolve("b.npy"),
            "--arg out:f32[8,8]:@c.npy --report @r.json");
    assertThat(archlab.err()).isEmpty();
    assertThat(archlab.status()).isZero();
    assertThat(values("c.npy")).containsExactly(product);
    assertThat(report("r.json").get("machine").asText()).isEqualTo("tpu");
  }

  @Test
  void carriesNaNAndInfinityThroughATpuProgram() throws IOException {
    float[] a = new float[64];
    a[0] = Float.NaN;
    a[8] = Float.POSITIVE_INFINITY;
    a[16] = 1;
    float[] identity = new float[64];
    for (int i = 0; i < 8; i++) {
      identity[9 * i] = 1;
    }
    NpyFile.write(folder.resolve("a.npy"), Tensor.ofFloats(a, 8, 8));
    NpyFile.write(folder.resolve("b.npy"), Tensor.ofFloats(identity, 8, 8));
    exec(
        EXAMPLES.resolve("matmul.tpu").toString(),
        "--arg in:@a.npy --arg in:@b.npy --arg out:f32[8,8]:@c.npy");
    double[] c = values("c.npy");
    assertThat(c[0]).isNaN();
    assertThat(c[8]).isInfinite();
    assertThat(c[9]).as("infinity × 0").isNaN();
    assertThat(c[16]).isEqualTo(1);
  }

  @Test
  void reportsATpuProgramsFault() throws IOException {
    write(
        "far.tpu", "parameters a\n\n  read_host_memory to=0, from=a - 65536, rows=1, columns=1\n");
    Archlab archlab = exec("@far.tpu --arg in:@f.npy --report @r.json");
    assertThat(archlab.status()).isEqualTo(3);
    assertThat(archlab.errorLines())
        .singleElement()
        .asString()
        .contains("far.tpu:3:3: DRAM address", "in 'read_host_memory to=0:4, from=", "cycle 0");
    assertThat(report("r.json").at("/outcome/fault/cycle").asLong()).isZero();
  }
}
