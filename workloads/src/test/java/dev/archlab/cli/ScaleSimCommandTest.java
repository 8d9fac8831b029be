package dev.archlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaleSimCommandTest {

  private static final String CONFIGURATION =
      """
      [general]
      run_name = lab
      [architecture_presets]
      ArrayHeight: 8
      ArrayWidth: 32
      IfmapSramSzkB: 64
      FilterSramSzkB: 64
      OfmapSramSzkB: 64
      Dataflow: is
      [run_presets]
      InterfaceBandwidth: CALC
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeInputs() throws IOException {
    Files.writeString(folder.resolve("a.cfg"), CONFIGURATION);
    Files.writeString(folder.resolve("g.csv"), "Layer,M,N,K,\nsquare,16,16,16,\n");
  }

  private int run(String... more) {
    String[] args = {
      "scalesim", "-c", path("a.cfg"), "-t", path("g.csv"), "-o", path("out"),
    };
    String[] all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Main.run(
        all,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String report(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name + ".csv"));
  }

  /** The figures are those of a run of the tool, case g002f31e1c0. */
  @Test
  void writesTheToolsReports() throws IOException {
    assertThat(run("--as-scalesim")).isZero();
    assertThat(report("COMPUTE_REPORT").lines().toList().get(1))
        .startsWith("0, 204, 123, 0, 13.008130081300")
        .contains(", 50.0, 8.602150537634");
    assertThat(report("BANDWIDTH_REPORT").lines().toList().get(1)).contains(", 32.0,");
    assertThat(report("DETAILED_ACCESS_REPORT").lines().toList().get(1))
        .isEqualTo(
            "0, 1, 70, 256, 9, 93, 256, 15, 107, 512,"
                + " -66, -1, 256, -66, -1, 256, 123, 138, 512,");
  }

  @Test
  void headsAsManyColumnsAsItFills() throws IOException {
    run();
    for (String name : new String[] {"COMPUTE", "BANDWIDTH", "DETAILED_ACCESS"}) {
      assertThat(
              report(name + "_REPORT").lines().map(line -> line.split(",", -1).length).distinct())
          .hasSize(1);
    }
  }

  @Test
  void countsCyclesNotTheLastOnesIndexUnlessAsked() throws IOException {
    assertThat(run()).isZero();
    assertThat(report("COMPUTE_REPORT")).contains("\n0, 204, 124, 0,");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("no values are computed");
  }

  @Test
  void saysInOneLineWhatIsWrong() throws IOException {
    Files.writeString(folder.resolve("g.csv"), "Layer,M,N,K,\nsquare,16,none,16,\n");
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .endsWith("g.csv:2:11: 'none' must be a whole number from 1 to 2147483647\n")
        .hasLineCount(1);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void validatesItself() {
    int status =
        Main.run(
            new String[] {"validate", "scalesim", "-o", path("validation")},
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(status).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines().reduce((a, b) -> b).orElse(""))
        .startsWith("scalesim: 1119/1119, worst row: none is off");
    assertThat(folder.resolve("validation/scalesim.csv")).exists();
  }
}
