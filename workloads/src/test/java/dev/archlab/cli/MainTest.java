package dev.archlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.workloads.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {

  @ParameterizedTest
  @ValueSource(strings = {"--help", "run --help", "list --help", "show --help", "lesson --help"})
  void helps(String command) {
    Archlab archlab = Archlab.run(command.split(" "));
    assertThat(archlab.status()).isZero();
    assertThat(archlab.err()).isEmpty();
    assertThat(archlab.out()).contains("Usage: archlab");
  }

  @Test
  void saysItsVersion() {
    assertThat(Archlab.run("--version").out()).startsWith("archlab ");
  }

  @Test
  void listsWhatThereIs() {
    assertThat(Archlab.run("list", "workloads").out()).contains("matmul", "knn");
    assertThat(Archlab.run("list", "machines").out())
        .contains("peak MACs/cycle", "on-chip memory", "DRAM bytes/cycle")
        .contains("cpu", "gpu", "tpu");
    assertThat(Archlab.run("list", "kernels").out()).contains("Matmul", "SquaredDistances");
  }

  @Test
  void showsEveryValueOfAMachineWithItsOriginAndSource() {
    Archlab archlab = Archlab.run("show", "tpu");
    assertThat(archlab.out().lines().filter(line -> line.strip().startsWith("dram.bandwidth ")))
        .singleElement()
        .asString()
        .contains("25.6GB/s", "teaching.yaml", "JEDEC");
  }

  @Test
  void showsAWorkloadAndAKernel() {
    assertThat(Archlab.run("show", "knn").out()).contains("neighbours that vote");
    assertThat(Archlab.run("show", "naive").out()).contains("cpu", "gpu", "Matmul");
  }

  @Test
  void saysOfAFaultOfItsOwnWhereToLookAndEndsWith70() {
    Failure failure = Failure.of(new IllegalStateException("first line\nsecond line"));
    assertThat(failure.exitCode()).isEqualTo(70);
    assertThat(failure.line())
        .isEqualTo(
            "internal error: java.lang.IllegalStateException: first line second line; --debug shows"
                + " where");
  }

  /** Lists the workloads to a stream that refuses every byte. */
  private static int listTo(String refusal, ByteArrayOutputStream err) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(refusal);
          }
        };
    return Main.run(
        new String[] {"list", "workloads"},
        out,
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  void saysWhyStandardOutputCannotBeWritten() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(listTo("No space left on device", err)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines(
            "archlab: cannot write to standard output: No space left on device");
  }

  @Test
  void endsSilentlyWhenNobodyReadsOnAsOtherToolsDo() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(listTo("Broken pipe", err)).isEqualTo(141);
    assertThat(err.size()).isZero();
  }
}
