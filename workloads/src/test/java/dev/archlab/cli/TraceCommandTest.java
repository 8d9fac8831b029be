package dev.archlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TraceCommandTest {

  private static final List<String> SMALL =
      List.of("run", "matmul", "-p", "m=4", "-p", "k=4", "-p", "n=4");

  @TempDir private Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static Archlab run(String... more) {
    List<String> arguments = new ArrayList<>(SMALL);
    arguments.addAll(List.of(more));
    return Archlab.run(arguments.toArray(String[]::new));
  }

  private static List<String> events(JsonNode trace, String phase, String name) {
    List<String> found = new ArrayList<>();
    for (JsonNode event : trace.required("traceEvents")) {
      if (event.required("ph").asText().equals(phase)
          && event.required("name").asText().equals(name)) {
        found.add(event.required("args").path("name").asText());
      }
    }
    return found;
  }

  @Test
  void everyMachineIsAProcess() throws IOException {
    Archlab plain = run();
    Archlab traced = run("--trace", path("t.json"));
    assertThat(traced.status()).isZero();
    assertThat(traced.out()).isEqualTo(plain.out());
    assertThat(traced.err()).isEmpty();
    JsonNode trace = new ObjectMapper().readTree(folder.resolve("t.json").toFile());
    assertThat(events(trace, "M", "process_name"))
        .containsExactly("matmul on cpu", "matmul on gpu", "matmul on tpu");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("t.json")); // nothing temporary is left
    }
  }

  @Test
  void aNameThatEndsWithGzIsCompressed() throws IOException {
    assertThat(run("-m", "tpu", "--trace", path("t.json")).status()).isZero();
    assertThat(run("-m", "tpu", "--trace", path("t.json.gz")).status()).isZero();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("t.json.gz")))) {
      assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(folder.resolve("t.json")));
    }
  }

  @Test
  void aProgramOfOnesOwnIsTraced() throws IOException {
    Archlab exec =
        Archlab.run(
            "exec",
            "../docs/examples/sum.s",
            "--trace",
            path("sum.kanata"),
            "--report",
            path("sum.json"));
    assertThat(exec.status()).isZero();
    JsonNode report = new ObjectMapper().readTree(folder.resolve("sum.json").toFile());
    List<String> log = Files.readAllLines(folder.resolve("sum.kanata"));
    assertThat(log)
        .filteredOn(line -> line.matches("R\t\\d+\t\\d+\t0"))
        .hasSize(report.required("counters").required("instructions_retired").asInt());
    assertThat(
            log.stream()
                .filter(line -> line.startsWith("C\t"))
                .mapToLong(line -> Long.parseLong(line.substring(2)))
                .sum())
        .isEqualTo(report.required("cycles").asLong());
  }

  @ParameterizedTest
  @CsvSource({"json", "kanata"})
  void aFaultIsTheEndOfTheTrace(String ending) throws IOException {
    Files.writeString(
        folder.resolve("bad.s"), ".globl _start\n_start:\n li a0, 16\n ld a1, 0(a0)\n ecall\n");
    Archlab exec = Archlab.run("exec", path("bad.s"), "--trace", path("t." + ending));
    assertThat(exec.status()).isEqualTo(3);
    assertThat(Files.readString(folder.resolve("t." + ending))).contains("fault: ", "bad.s:4");
  }

  @Test
  void aWindowIsTraced() throws IOException {
    Archlab run = run("-m", "cpu", "--trace", path("t.kanata"), "--trace-cycles", "100..150");
    assertThat(run.status()).isZero();
    assertThat(Files.readAllLines(folder.resolve("t.kanata"))).contains("C=\t100");
  }

  @Test
  void saysThatAWindowLiesBehindTheRun() {
    Archlab run = run("-m", "tpu", "--trace", path("t.json"), "--trace-cycles", "9000..9001");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains("matmul on tpu: nothing to trace from cycle 9,000 on: the run has");
  }

  @Test
  void leavesTheFileAsItWasIfNothingRan() throws IOException {
    Files.writeString(folder.resolve("t.json"), "of last week");
    Archlab run = run("-m", "tpu-v1", "--trace", path("t.json"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("no kernel for matmul");
    assertThat(Files.readString(folder.resolve("t.json"))).isEqualTo("of last week");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aProgramThatNeverEndsIsTracedUpToTheLimit() throws IOException {
    Files.writeString(folder.resolve("loop.s"), ".globl _start\n_start: j _start\n");
    Archlab exec =
        Archlab.run("exec", path("loop.s"), "--max-cycles", "100", "--trace", path("t.json"));
    assertThat(exec.status()).isEqualTo(3);
    JsonNode trace = new ObjectMapper().readTree(folder.resolve("t.json").toFile());
    long cycles = 0;
    for (JsonNode event : trace.required("traceEvents")) {
      if (event.required("tid").asInt() == 15) { // WB
        cycles += event.path("dur").asLong();
      }
    }
    assertThat(cycles).isBetween(10L, 100L);
    assertThat(Files.readString(folder.resolve("t.json"))).contains("fault: ", "100 cycles");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-m cpu --trace t.txt | .json or .json.gz for Perfetto",
        "-m gpu --trace t.kanata | shows the pipeline of a CPU; for a 'gpu' name the file .json",
        "-m cpu --kernel all --trace t.kanata | holds one run, not 4: choose one workload",
        "-m cpu --trace nowhere/t.json | there is no directory",
        "-m cpu --trace-cycles 0..10 | --trace-cycles is for --trace FILE",
        "-m cpu --trace t.json --trace-cycles 10 | must be FROM..TO, as in 0..1000",
        "-m cpu --trace t.json --trace-cycles 7..7 | holds no cycle: FROM must be below TO",
        "-m cpu --trace t.json -o t.json | another result goes there",
        "-m cpu --trace t.json --flip-bit c:0:30 | give one of them",
      })
  void refusesBeforeItRuns(String options, String line) throws IOException {
    String[] given = options.replaceAll(" (t\\.|nowhere/)", " " + path("$1")).split(" ");
    Archlab run = run(given);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errorLines()).hasSize(1);
    assertThat(run.err()).contains(line);
    assertThat(run.out()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }
}
