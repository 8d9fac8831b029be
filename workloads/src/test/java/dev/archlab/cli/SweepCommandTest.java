package dev.archlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SweepCommandTest {

  @TempDir private Path folder;

  /** A small plan: two machines, four points on each. */
  private Archlab sweep(String into, String... more) {
    List<String> words =
        new ArrayList<>(List.of("sweep", "matmul", "-m", "cpu,tpu", "-p", "k=4", "-p", "n=4"));
    words.addAll(List.of("-p", "m=4,8", "-s", "array.rows=8,16", "-o", path(into)));
    words.addAll(List.of(more));
    return Archlab.run(words.toArray(String[]::new));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static String points(String... more) {
    List<String> words = new ArrayList<>(List.of("sweep", "matmul", "--dry-run"));
    words.addAll(List.of(more));
    Archlab archlab = Archlab.run(words.toArray(String[]::new));
    assertThat(archlab.err()).isEmpty();
    return archlab.out().strip();
  }

  @Test
  void countsEachPointOnceThoughAMachineLacksTheKey() {
    assertThat(points("-m", "cpu,tpu", "-p", "m=8..32:8", "-s", "array.rows=8,16"))
        .isEqualTo("12 points");
  }

  @Test
  void zipsRangesAndKeepsSingleValues() {
    assertThat(
            points("-m", "tpu", "-p", "m=1,2,3", "-p", "k=4", "-s", "array.rows=4,8,16", "--zip"))
        .isEqualTo("3 points");
  }

  @Test
  void leavesOutPointsByConditionsOnParametersKeysAndMachines() {
    assertThat(
            points(
                "-p",
                "m=8..32:8",
                "-s",
                "array.rows=8,16",
                "--where",
                "machine != tpu or m >= array.rows"))
        .isEqualTo("15 points");
  }

  @Test
  void takesPointsFromAFileRowByRow() throws IOException {
    Path file = folder.resolve("points.csv");
    Files.writeString(file, "m,array.rows\n4,8\n8,16\n12,32\n");
    assertThat(points("-m", "tpu", "-p", "@" + file)).isEqualTo("3 points");
    assertThat(points("-m", "tpu", "-p", "m=@" + file, "-s", "array.rows=@" + file))
        .isEqualTo("3 points");
    assertThat(points("-m", "tpu", "-p", "m=@" + file, "-p", "k=1,2")).isEqualTo("6 points");
  }

  @Test
  void readsTheSameFromAPlan() throws IOException {
    Path plan = folder.resolve("plan.yaml");
    Files.writeString(
        plan,
        """
        workloads: matmul
        machines: [cpu, tpu]
        parameters: {m: "4,8", k: 4, n: [4]}
        set:
          array: {rows: "8,16"}
        """);
    assertThat(sweep("words").status()).isZero();
    assertThat(Archlab.run("sweep", plan.toString(), "-o", path("file")).status()).isZero();
    assertThat(read("file/results.jsonl")).isEqualTo(read("words/results.jsonl"));
  }

  @Test
  void writesTheSameBytesWithAnyNumberOfThreads() throws IOException {
    assertThat(sweep("one").status()).isZero();
    assertThat(sweep("three", "-j", "3").status()).isZero();
    for (String file : List.of("results.jsonl", "results.csv", "plan.json")) {
      assertThat(read("three/" + file)).isEqualTo(read("one/" + file));
    }
    assertThat(read("one/results.jsonl").lines())
        .hasSize(6)
        .noneMatch(l -> l.contains("\"host_s\""));
    assertThat(read("one/host.csv").lines()).hasSize(7);
  }

  @Test
  void resumesWhatIsUnfinishedOnly() throws IOException {
    sweep("whole");
    List<String> lines = Files.readAllLines(folder.resolve("whole/journal"));
    Files.createDirectories(folder.resolve("cut"));
    Files.copy(folder.resolve("whole/plan.json"), folder.resolve("cut/plan.json"));
    String kept = String.join("\n", lines.subList(0, 3)) + "\n";
    Files.writeString(folder.resolve("cut/journal"), kept + lines.get(3).substring(0, 40));

    assertThat(sweep("cut").status()).isEqualTo(2);
    assertThat(sweep("cut", "--resume").status()).isZero();
    assertThat(read("cut/results.jsonl")).isEqualTo(read("whole/results.jsonl"));
    assertThat(read("cut/journal")).startsWith(kept);
    assertThat(read("cut/journal").lines()).hasSize(6);
  }

  @Test
  void startsAnewWhereThereIsNothingToResume() {
    assertThat(sweep("new", "--resume").status()).isZero();
  }

  @Test
  void refusesADirectoryOfAnotherPlanAndLeavesItAsItIs() throws IOException {
    sweep("out");
    String before = read("out/journal");
    Archlab other = sweep("out", "--resume", "--seed", "2");
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.errorLines()).singleElement().asString().contains("another plan");
    assertThat(read("out/journal")).isEqualTo(before);
  }

  @Test
  void notesPointsThatFailAndRepeatsThemWhenResumed() throws IOException {
    String[] limit = {"-s", "watchdog=300"};
    Archlab archlab = sweep("out", limit);
    assertThat(archlab.status()).isEqualTo(3);
    assertThat(read("out/failures.jsonl").lines()).hasSize(2).allMatch(l -> l.contains("cpu"));
    assertThat(read("out/results.jsonl").lines()).hasSize(4);

    List<String> again = new ArrayList<>(List.of(limit));
    again.add("--resume");
    assertThat(sweep("out", again.toArray(String[]::new)).status()).isEqualTo(3);
    assertThat(read("out/journal").lines()).hasSize(8);
  }

  @Test
  void stopsAtTheFirstFailureIfAskedTo() throws IOException {
    assertThat(sweep("out", "-s", "watchdog=300", "--fail-fast").status()).isEqualTo(3);
    assertThat(read("out/journal").lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-p m=64..8:8 | is empty",
        "-p mm=3 | did you mean 'm'",
        "-s array.row=3 | did you mean 'array.rows'",
        "--where m>100 | leaves no point",
        "--where mm==1 | unknown name 'mm'",
        "--kernel nave | did you mean 'naive'",
        "-p m=1,2 -p k=1,2,3 --zip | one length",
        "-p @nowhere.csv | nowhere.csv",
        "-p m=0 | from 1",
        "-j 0 | at least 1",
        "-p m=1 | -o DIR"
      })
  void answersAMistakeWithOneLine(String options, String hint) {
    Archlab archlab = Archlab.run(("sweep matmul " + options).split(" "));
    assertThat(archlab.status()).isEqualTo(2);
    assertThat(archlab.out()).isEmpty();
    assertThat(archlab.errorLines()).singleElement().asString().contains(hint);
  }

  @Test
  void showsFiltersSortsAndArrangesResults() {
    sweep("out");
    String out = path("out");
    assertThat(Archlab.run("results", out).out().lines()).hasSize(7);
    assertThat(
            Archlab.run(
                    "results",
                    out,
                    "--filter",
                    "machine == tpu",
                    "--sort",
                    "-m",
                    "--format",
                    "csv",
                    "--columns",
                    "m,array.rows")
                .out())
        .isEqualTo("parameters.m,overrides.array.rows\n8,8\n8,16\n4,8\n4,16\n");
    String pivot =
        Archlab.run(
                "results",
                out,
                "--filter",
                "machine==tpu",
                "--pivot",
                "m,array.rows,ops",
                "--format",
                "markdown")
            .out();
    assertThat(pivot).contains("| m \\ array.rows | 8 | 16 |", "| 4 | 128 | 128 |");
    assertThat(Archlab.run("results", out, "--pivot", "m,machine,cycles").err())
        .contains("--filter chooses");
    assertThat(Archlab.run("results", out, "--sort", "cycle").err()).contains("'cycles'");
  }

  @Test
  void writesNumbersAsNumbersIntoJson() throws IOException {
    sweep("out");
    JsonNode chosen =
        json("--columns", "machine,m,array.rows,cycles,utilization,check.passed", "--sort", "m");
    JsonNode whole = json("--sort", "m");
    assertThat(chosen).hasSameSizeAs(whole).hasSize(6);
    for (int i = 0; i < whole.size(); i++) {
      assertThat(chosen.get(i).get("machine")).isEqualTo(whole.get(i).get("machine"));
      assertThat(chosen.get(i).get("parameters.m")).isEqualTo(whole.get(i).at("/parameters/m"));
      assertThat(chosen.get(i).get("cycles")).isEqualTo(whole.get(i).get("cycles"));
      assertThat(chosen.get(i).get("utilization")).isEqualTo(whole.get(i).get("utilization"));
      assertThat(chosen.get(i).get("check.passed")).isEqualTo(whole.get(i).at("/check/passed"));
      JsonNode rows = chosen.get(i).get("overrides.array.rows");
      assertThat(rows.isInt() ? rows.asText() : "")
          .isEqualTo(whole.get(i).at("/overrides/array.rows").asText());
    }
    JsonNode pivot = json("--filter", "machine==tpu", "--pivot", "m,array.rows,ops");
    assertThat(pivot.get(0).get("8")).isEqualTo(IntNode.valueOf(128));
    assertThat(pivot.get(0).get("m \\ array.rows")).isEqualTo(IntNode.valueOf(4));
  }

  private JsonNode json(String... options) throws IOException {
    List<String> words = new ArrayList<>(List.of("results", path("out"), "--format", "json"));
    words.addAll(List.of(options));
    return new ObjectMapper().readTree(Archlab.run(words.toArray(String[]::new)).out());
  }

  @Test
  void findsTheFigureThatMoved() throws IOException {
    sweep("a");
    Files.createDirectories(folder.resolve("b"));
    String first = read("a/results.jsonl");
    assertThat(Archlab.run("diff", path("a"), path("a")).status()).isZero();

    String cycles =
        Pattern.compile("\"cycles\":(\\d+)")
            .matcher(first)
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    long moved = Long.parseLong(cycles) * 103 / 100;
    Files.writeString(
        folder.resolve("b/results.jsonl"),
        first.replaceFirst("\"cycles\":" + cycles, "\"cycles\":" + moved));
    Archlab beyond = Archlab.run("diff", path("a"), path("b"), "--threshold", "2%");
    assertThat(beyond.status()).isEqualTo(1);
    assertThat(beyond.out()).contains("cycles " + cycles + " -> " + moved);
    assertThat(Archlab.run("diff", path("a"), path("b"), "--threshold", "4%").status()).isZero();
  }
}
