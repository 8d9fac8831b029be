package dev.archlab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RunCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> MACHINES = List.of("cpu", "gpu", "tpu");

  private static Archlab succeed(String command) {
    Archlab archlab = Archlab.run(command.split(" "));
    assertThat(archlab.err().lines().filter(line -> !isProgress(line))).isEmpty();
    assertThat(archlab.status()).isZero();
    return archlab;
  }

  /** Shown where the host is slow. */
  private static boolean isProgress(String line) {
    return line.matches("archlab: .* cycle [0-9,]+ after [0-9]+ s");
  }

  private static List<JsonNode> json(String command) throws IOException {
    List<JsonNode> runs = new ArrayList<>();
    JSON.readTree(succeed(command + " --format json").out()).forEach(runs::add);
    return runs;
  }

  @Test
  void printsATableForEachWorkload() {
    Archlab archlab = succeed("run matmul knn -p m=8 -p n=8");
    assertThat(archlab.out().lines().filter(line -> line.startsWith("matmul  "))).hasSize(1);
    assertThat(archlab.out().lines().filter(line -> line.startsWith("knn  "))).hasSize(1);
    for (String machine : MACHINES) {
      assertThat(archlab.out().lines().filter(line -> line.startsWith("  " + machine + " ")))
          .as(machine)
          .hasSize(4)
          .filteredOn(line -> line.endsWith("✓"))
          .hasSize(2);
    }
    assertThat(archlab.out()).contains("result: label B, votes (A 1, B 2)");
  }

  @Test
  void printsJsonThatFollowsItsSchema() throws IOException {
    Path file = Path.of(System.getProperty("archlab.root"), "docs/reference/run.schema.json");
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(file));
    String text = succeed("run matmul knn -p m=5 -s dram.bandwidth=1GB/s --format json").out();
    JsonNode runs = JSON.readTree(text);
    assertThat(schema.validate(runs)).isEmpty();
    assertThat(runs).hasSize(6);

    ((com.fasterxml.jackson.databind.node.ObjectNode) runs.get(0)).remove("cycles");
    assertThat(schema.validate(runs)).as("the schema refuses what it should").isNotEmpty();
  }

  @Test
  void accountsForEveryCycleAndRelatesItsFigures() throws IOException {
    for (JsonNode run : json("run matmul knn -p m=9 -p k=7 --seed 3")) {
      double cycles = run.get("cycles").asDouble();
      long sum = 0;
      for (JsonNode cause : run.get("account")) {
        sum += cause.asLong();
      }
      assertThat(sum).isEqualTo(run.get("cycles").asLong() * run.get("slots").asLong());
      double seconds = run.get("time_s").asDouble();
      assertThat(seconds).isEqualTo(cycles / run.get("clock_hz").asDouble());
      double withHost = run.get("time_with_host_s").asDouble();
      if (run.get("machine").asText().equals("cpu")) {
        assertThat(withHost).isEqualTo(seconds);
      } else {
        assertThat(withHost).isGreaterThan(seconds);
      }
      double operations = run.get("ops").asDouble();
      double peak = 2 * run.get("peak_macs_per_cycle").asDouble();
      assertThat(run.get("ops_per_s").asDouble()).isCloseTo(operations / seconds, within(1.0));
      assertThat(run.get("utilization").asDouble())
          .isCloseTo(operations / (cycles * peak), within(1e-12))
          .isBetween(0.0, 1.0);
      assertThat(run.get("bytes_dram").asLong()).isPositive();
      assertThat(run.get("host_ops").asLong()).isZero();
      assertThat(run.get("seed").asLong()).isEqualTo(3);
      assertThat(run.get("check").get("passed").asBoolean()).isTrue();
      assertThat(run.get("check").get("max_error").asDouble())
          .isLessThanOrEqualTo(run.get("check").get("bound").asDouble());
    }
  }

  @Test
  void givesTheSameBytesForTheSameSeed() throws IOException {
    List<JsonNode> first = json("run matmul -p m=6 --seed 4");
    List<JsonNode> second = json("run matmul -p m=6 --seed 4");
    List<JsonNode> other = json("run matmul -p m=6 --seed 5");
    for (int i = 0; i < first.size(); i++) {
      for (List<JsonNode> runs : List.of(first, second, other)) {
        ((com.fasterxml.jackson.databind.node.ObjectNode) runs.get(i)).remove("host_s");
      }
      assertThat(second.get(i)).isEqualTo(first.get(i));
      assertThat(other.get(i).get("check")).isNotEqualTo(first.get(i).get("check"));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, B", "3, B", "5, B", "7, A"})
  void classifiesTheFigureOnEveryMachine(int k, String label) throws IOException {
    for (JsonNode run : json("run knn -p k=" + k)) {
      assertThat(run.get("results").get("label").asText()).isEqualTo(label);
    }
  }

  @Test
  void classifiesDigitsOnEveryMachineAsTheReferenceDoes() throws IOException {
    // The first 24 queries against 400 points; the check compares each class with the reference's.
    List<JsonNode> runs = json("run knn -p data=digits -p queries=24 -p points=400 -p batch=16");
    assertThat(runs).extracting(run -> run.get("results")).containsOnly(runs.get(0).get("results"));
    assertThat(runs.get(0).get("results").get("accuracy").asDouble()).isGreaterThan(0.8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpu", "gpu", "tpu"})
  void failsWhenABitOfTheResultIsFlippedInTheMachinesMemory(String machine) throws IOException {
    Archlab archlab =
        Archlab.run(
            ("run matmul -p m=9 -p k=5 -p n=7 --flip-bit c:16:30 --format json -m " + machine)
                .split(" "));
    assertThat(archlab.status()).isEqualTo(1);
    assertThat(archlab.errorLines())
        .singleElement()
        .asString()
        .startsWith("archlab: matmul on " + machine + ": check failed: matmul: c[2,2] = ")
        .contains("the reference gives", "error", "bound");
    JsonNode check = JSON.readTree(archlab.out()).get(0).get("check");
    assertThat(check.get("passed").asBoolean()).isFalse();
    assertThat(check.get("max_error").asDouble()).isGreaterThan(check.get("bound").asDouble());
  }

  @Test
  void marksAFailedCheckInTheTable() {
    Archlab archlab = Archlab.run("run", "knn", "-m", "cpu", "--flip-bit", "winners:0:0");
    assertThat(archlab.status()).isEqualTo(1);
    assertThat(archlab.out()).contains("✗").doesNotContain("✓");
    assertThat(archlab.err()).contains("vote: winners[0] = 0.0, but the reference gives 1.0");
  }

  @Test
  void blamesTheFailedCheckForTheFaultThatFollowsFromIt() {
    Archlab archlab = Archlab.run("run", "knn", "-m", "cpu", "--flip-bit", "neighbours:0:30");
    assertThat(archlab.status()).isEqualTo(1);
    assertThat(archlab.errorLines())
        .singleElement()
        .asString()
        .startsWith("archlab: knn on cpu: check failed: top-k: neighbours[0,0] = 1.073741831E9")
        .contains("; then vote_counting.s:");
  }

  @Test
  void reportsTheOtherMachinesWhenAProgramReachesTheLimit() throws IOException {
    // Too few cycles for one machine, and enough for another.
    List<JsonNode> runs = json("run matmul -p m=16 -p k=16 -p n=16 -m cpu,tpu");
    long slow = runs.get(0).get("cycles").asLong();
    long fast = runs.get(1).get("cycles").asLong();
    assertThat(fast).isLessThan(slow);
    Archlab archlab =
        Archlab.run(
            ("run matmul -p m=16 -p k=16 -p n=16 -m cpu,tpu --format json -s watchdog="
                    + (slow + fast) / 2)
                .split(" "));
    assertThat(archlab.status()).isEqualTo(3);
    assertThat(archlab.errorLines())
        .singleElement()
        .asString()
        .startsWith("archlab: matmul on cpu");
    JsonNode reported = JSON.readTree(archlab.out());
    assertThat(reported).hasSize(1);
    assertThat(reported.get(0).get("machine").asText()).isEqualTo("tpu");
  }

  @Test
  void runsEveryKernelOfTheLadder() throws IOException {
    for (String machine : MACHINES) {
      List<JsonNode> runs = json("run matmul -p m=8 -p k=8 -p n=8 --kernel all -m " + machine);
      assertThat(runs).extracting(run -> run.get("kernel").asText()).doesNotHaveDuplicates();
      List<JsonNode> standard = json("run matmul -p m=8 -p k=8 -p n=8 -m " + machine);
      assertThat(runs)
          .extracting(run -> run.get("kernel").asText())
          .contains(standard.get(0).get("kernel").asText());
    }
  }

  @Test
  void runsEachKernelOfThePrincipalOperationOnce() throws IOException {
    for (String machine : MACHINES) {
      List<JsonNode> runs = json("run knn --kernel all -m " + machine);
      assertThat(runs).extracting(run -> run.get("kernels").toString()).doesNotHaveDuplicates();
      assertThat(runs)
          .allSatisfy(
              run ->
                  assertThat(run.get("kernel"))
                      .isEqualTo(run.get("kernels").properties().iterator().next().getValue()));
    }
  }

  @Test
  void givesAParameterToOneWorkloadThatIsNamed() throws IOException {
    List<JsonNode> runs = json("run matmul knn -p k=5 -p matmul.k=7 -m cpu");
    assertThat(runs.get(0).at("/parameters/k").asInt()).isEqualTo(7);
    assertThat(runs.get(1).at("/parameters/k").asInt()).isEqualTo(5);
    assertThat(runs.get(1).at("/parameters/queries").asText()).isEqualTo("all");
  }

  @Test
  void runsWhatIsNamedTwiceOnce() throws IOException {
    assertThat(json("run matmul matmul -m cpu,cpu -p m=4")).hasSize(1);
  }

  @Test
  void reportsHowFarInputsWereRounded(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("points.csv");
    Files.writeString(file, "x,class\n16777217,a\n0.5,b\n1,?\n"); // 2^24 + 1
    String command = "run knn -m cpu -p k=1 -p data=" + file;
    assertThat(json(command).get(0).at("/check/input_rounding").asDouble())
        .isEqualTo(1 / 16777217.0);
    assertThat(succeed(command).out())
        .contains("inputs: rounded to float32 by up to 6.0e-08 of a value");
    assertThat(json(command + " -p points=1").get(0).at("/check/input_rounding").asDouble())
        .isPositive();
    Files.writeString(file, "x,class\n16777216,a\n0.5,b\n0,?\n");
    assertThat(json(command).get(0).at("/check/input_rounding").asDouble()).isZero();
    assertThat(succeed(command).out()).doesNotContain("rounded");
  }

  @Test
  void writesWholeNumbersWithoutAFraction() {
    assertThat(succeed("run matmul -p m=4 -m tpu --format json").out())
        .contains("\"peak_macs_per_cycle\" : 64,", "\"clock_hz\" : 1000000000,");
  }

  @Test
  void givesAnOverrideToTheMachinesThatHaveTheKey() throws IOException {
    List<JsonNode> runs = json("run matmul -p m=4 -m cpu,tpu -s array.rows=4");
    assertThat(runs.get(0).get("overrides")).isEmpty();
    assertThat(runs.get(1).get("overrides").get("array.rows").asText()).isEqualTo("4");
  }

  @Test
  void writesAFileWhole(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("runs.csv");
    Archlab archlab = succeed("run matmul knn -p m=4 -m cpu,tpu --format csv -o " + file);
    assertThat(archlab.out()).isEmpty();
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0)).contains("parameters.m", "check.passed", "results.votes.B");
  }

  @Test
  void writesMarkdown() {
    assertThat(succeed("run matmul -p m=4 -m tpu --format markdown").out())
        .contains("| machine | kernel | cycles |", "| --- | --- | ---: |", "| tpu | ");
  }
}
