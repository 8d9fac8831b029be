package dev.archlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with what the user wrote: one clear line, status 2, nothing written. */
final class BadInputTest {

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("run matmull", "unknown workload 'matmull'; did you mean 'matmul'?"),
        mistake("run", "Missing required parameter: 'WORKLOAD'"),
        mistake("run matmul -m cpuu", "unknown machine 'cpuu'"),
        mistake("run matmul -m nowhere.yaml", "nowhere.yaml"),
        mistake("run matmul -p mm=3", "unknown parameter 'mm'; did you mean 'm'?"),
        mistake("run matmul -p m", "-p 'm' must be NAME=VALUE"),
        mistake("run matmul -p m=0", "parameter 'm' is 0; it must be from 1 to"),
        mistake("run matmul -p m=-5", "parameter 'm' is -5; it must be from 1 to"),
        mistake("run matmul -p m=ten", "parameter 'm' is 'ten'; it must be a whole number"),
        mistake("run matmul -p m=999999999999", "parameter 'm' is 999999999999; it must be"),
        mistake("run matmul -p m=900000 -p k=900000", "matmul needs 2.95 TiB of memory, but 'cpu'"),
        mistake("run knn -p k=16", "parameter 'k' is 16, but there are only 15 points"),
        mistake("run matmul knn -p k=53", "knn: parameter 'k' is 53, but there are only 15 points"),
        mistake("run matmul knn -p knn.k=16", "knn: parameter 'k' is 16, but there are only"),
        mistake("run matmul knn -p k=0", "matmul: parameter 'k' is 0; it must be from 1 to"),
        mistake("run matmul -p knn.k=3", "unknown parameter 'knn.k'; there are: matmul.m,"),
        mistake("run matmul -p matmull.k=3", "did you mean 'matmul.k'?"),
        mistake("run knn -p queries=2", "'queries' is 2, but there are only 1 queries"),
        mistake("run knn -p points=16", "'points' is 16, but there are only 15 points"),
        mistake("run knn -p points=0", "'points' is 0; it must be from 1, or all"),
        mistake("run knn -p points=some", "must be a whole number from 1, or all"),
        mistake("run matmul -p m=\u0663", "it must be a whole number from 1 to"),
        mistake("run matmul -p m=5 -p m=6", "-p gives 'm' twice: 5 and 6"),
        mistake("run matmul -s clock=1GHz -s clock=2GHz", "-s gives 'clock' twice: 1GHz and 2GHz"),
        mistake("run --bogus", "Unknown option: '--bogus'; there are:"),
        mistake("run --machin cpu", "Unknown option: '--machin'; did you mean '--machine'?"),
        mistake("run --seed -5", "Missing required parameter: 'WORKLOAD'"),
        mistake("run knn -p data=digit", "data 'digit' is neither sample data"),
        mistake("run matmul -s dram.bandwith=1GB/s", "did you mean 'dram.bandwidth'?"),
        mistake("run matmul -s dram.bandwidth=fast", "'fast' is not a rate, such as 25.6GB/s"),
        mistake("run matmul -s dram.bandwidth", "-s 'dram.bandwidth' must be NAME=VALUE"),
        mistake(
            "run matmul -m cpu --kernel fast", "matmul on 'cpu' has no kernel 'fast'; there are:"),
        mistake("run matmul --format yaml", "unknown format 'yaml'; there are: table, json, csv"),
        mistake("run matmul --seed one", "Invalid value for option '--seed'"),
        mistake("run matmul --machin cpu", "Unknown option: '--machin'"),
        mistake("run matmul -o /nowhere/at/all.json", "cannot write '/nowhere/at/all.json'"),
        mistake("run matmul -o .", "cannot write '.': it is a directory"),
        mistake("run matmul -m cpu --flip-bit c", "must be REGION:ELEMENT:BIT"),
        mistake("run matmul -m cpu --flip-bit a:0:0", "no operation writes 'a'; did you mean 'c'?"),
        mistake("run matmul --flip-bit d:0:0", "there is no region 'd'; did you mean 'a'?"),
        mistake("run matmul -p format=bf16", "did you mean 'bfloat16'?"),
        mistake(
            "run matmul -m cpu --flip-bit c:4096:0", "'c' has elements 0 to 4095 of bits 0 to 31"),
        mistake(
            "run matmul -m cpu --flip-bit c:0:32", "'c' has elements 0 to 4095 of bits 0 to 31"),
        mistake("list machine", "unknown list 'machine'; did you mean 'machines'?"),
        mistake("show matmal", "unknown name 'matmal'; did you mean 'matmul'?"),
        mistake("show nosuch", "unknown name 'nosuch'; archlab list workloads, list machines"),
        mistake("rum matmul", "unknown command 'rum'; did you mean 'run'?"));
  }

  private static Arguments mistake(String command, String message) {
    return Arguments.of(command, message);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isAnsweredWithOneLineAndStatus2(String command, String message) {
    Archlab archlab = Archlab.run(command.split(" "));
    assertThat(archlab.errorLines()).singleElement().asString().contains(message);
    assertThat(archlab.errorLines().get(0)).startsWith("archlab: ");
    assertThat(archlab.out()).isEmpty();
    assertThat(archlab.status()).isEqualTo(2);
  }

  @Test
  void namesThePlaceInAMalformedConfiguration(@TempDir Path folder) throws IOException {
    for (String text :
        List.of("machine: [cpu\n", "extends: cpu\nclok: 1GHz\n", "extends: cpu\nclock: fast\n")) {
      Path file = folder.resolve("mine.yaml");
      Files.writeString(file, text);
      Archlab archlab = Archlab.run("run", "matmul", "-m", file.toString());
      assertThat(archlab.errorLines()).singleElement().asString().contains("mine.yaml:");
      assertThat(archlab.status()).isEqualTo(2);
    }
  }

  @Test
  void blamesTheUsersFileForAKindThatContradictsWhatItExtends(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(file, "extends: cpu\nmachine: tpu\n");
    Archlab archlab = Archlab.run("run", "matmul", "-m", file.toString());
    assertThat(archlab.errorLines())
        .containsExactly(
            "archlab: "
                + file
                + ":2:10: machine is 'tpu', but 'cpu', which this extends, is a 'cpu'");
    assertThat(archlab.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "knn, 200, weight-stationary",
    "knn, 364, selection",
    "knn, 412, one-hot",
    "matmul, 128, weight-stationary"
  })
  void saysWhatAKernelNeedsThatDoesNotFit(String workload, int least, String kernel) {
    String command = "run %s -p k=15 -m tpu -s unified_buffer.size=%dB";
    List<String> lines =
        Archlab.run(command.formatted(workload, least - 1).split(" ")).errorLines();
    assertThat(lines)
        .singleElement()
        .asString()
        .contains(
            "%s needs unified_buffer.size of at least %dB, but it is %dB"
                .formatted(kernel, least, least - 1));
    // With what it needs it runs, or what comes after it is refused.
    assertThat(Archlab.run(command.formatted(workload, least).split(" ")).err())
        .doesNotContain(kernel + " needs");
  }

  @Test
  void doesNotOverwriteAnInput(@TempDir Path folder) throws IOException {
    Path machine = folder.resolve("good.yaml");
    Files.writeString(machine, "extends: cpu\n");
    Path data = folder.resolve("good.csv");
    Files.writeString(data, "x,class\n1,a\n1,?\n");
    for (Path input : List.of(machine, data)) {
      String before = Files.readString(input);
      Archlab archlab =
          Archlab.run(
              "run",
              "knn",
              "-p",
              "data=" + data,
              "-p",
              "k=1",
              "-m",
              machine.toString(),
              "-o",
              folder.resolve("../" + folder.getFileName()).resolve(input.getFileName()).toString());
      assertThat(archlab.errorLines()).singleElement().asString().contains("is an input of this");
      assertThat(archlab.status()).isEqualTo(2);
      assertThat(input).hasContent(before);
    }
  }

  @Test
  void refusesAnOutputWithoutAName() {
    assertThat(Archlab.run("run", "matmul", "-o", "").errorLines())
        .containsExactly("archlab: the name of the file to write is empty");
  }

  @Test
  void refusesABitThatARegionLacksBeforeAnythingRuns() {
    // The limit of cycles would end a run with status 3.
    Archlab archlab = Archlab.run("run", "matmul", "-s", "watchdog=1", "--flip-bit", "c:4096:0");
    assertThat(archlab.errorLines())
        .containsExactly("archlab: --flip-bit: 'c' has elements 0 to 4095 of bits 0 to 31");
    assertThat(archlab.status()).isEqualTo(2);
  }

  @Test
  void leavesAnExistingFileAsItWas(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("out.json");
    Files.writeString(file, "precious");
    Archlab archlab =
        Archlab.run("run", "matmul", "-m", "cpu", "--flip-bit", "d:0:0", "-o", file.toString());
    assertThat(archlab.status()).isEqualTo(2);
    assertThat(file).hasContent("precious");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest
  @CsvSource({"empty.s", "empty.tpu"})
  void refusesAProgramWithoutInstructions(String name, @TempDir Path folder) throws IOException {
    Path program = Files.writeString(folder.resolve(name), "# nothing\n".repeat(2));
    Archlab archlab = Archlab.run("exec", program.toString());
    assertThat(archlab.errorLines()).singleElement().asString().contains("no instruction");
    assertThat(archlab.status()).isEqualTo(2);
  }

  @Test
  void showsTheStackOnlyWithDebug() {
    assertThat(Archlab.run("run", "matmul", "-p", "m=0", "--debug").err())
        .contains("UsageException")
        .contains("\tat dev.archlab");
  }
}
