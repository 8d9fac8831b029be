package dev.archlab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a user calls it: a process of its own, which builds what it needs. */
@DisabledOnOs(OS.WINDOWS) // archlab is a POSIX script; Windows has archlab.bat
class LauncherIT {

  private static final Path ROOT = Path.of(System.getProperty("archlab.root"));

  private record Result(int status, String out, String err) {}

  @TempDir Path folder;

  @BeforeAll
  static void build(@TempDir Path folder) throws Exception {
    assertThat(archlab(folder, "--version").status()).isZero();
  }

  private static Result archlab(Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(ROOT.resolve("archlab").toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    int status = builder.start().waitFor();
    return new Result(status, Files.readString(out), Files.readString(err));
  }

  @Test
  void runsBothWorkloadsOnAllThreeMachinesFromAnyFolder() throws Exception {
    Result result = archlab(folder, "run", "matmul", "knn", "-m", "cpu,gpu,tpu");

    assertThat(result.err()).doesNotContain("building"); // a slow host may see progress here
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("matmul", "knn", "cpu", "gpu", "tpu").doesNotContain("✗");
    assertThat(result.out().chars().filter(c -> c == '✓').count()).isEqualTo(6);
  }

  @Test
  void findsABitThatWasFlippedInTheMachinesMemory() throws Exception {
    for (String machine : List.of("cpu", "gpu", "tpu")) {
      Result result =
          archlab(folder, "run", "matmul", "-m", machine, "-p", "m=8", "--flip-bit", "c:5:30");

      assertThat(result.status()).as(machine).isEqualTo(1);
      assertThat(result.out()).contains("✗");
      assertThat(result.err()).contains("c[0,5]");
    }
  }

  @Test
  void writesJsonToAFileAndNothingToStandardOutput() throws Exception {
    Path file = folder.resolve("result.json");
    Result result =
        archlab(folder, "run", "matmul", "-m", "tpu", "--format", "json", "-o", file.toString());

    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(Files.readString(file)).contains("\"schema\"", "archlab.run/1");
  }

  @Test
  void answersAMistakeWithOneLine() throws Exception {
    Result result = archlab(folder, "run", "matmull");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines().toList()).hasSize(1).first().asString().contains("matmul");
  }

  @Test
  void stopsAProgramThatLastsTooLong() throws Exception {
    Result result = archlab(folder, "run", "matmul", "-m", "cpu", "-s", "watchdog=100");

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err()).contains("100");
  }
}
