package dev.archlab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a sweep's results go: what is wrong there is said in a line, and nothing is lost. */
final class SweepOutputTest {

  @TempDir private Path folder;

  private List<String> sweep(String into, String... more) {
    List<String> words =
        new ArrayList<>(List.of("sweep", "matmul", "-m", "tpu", "-p", "m=4..16", "-o"));
    words.add(folder.resolve(into).toString());
    words.addAll(List.of(more));
    return words;
  }

  private static Archlab run(List<String> words) {
    return Archlab.run(words.toArray(String[]::new));
  }

  /**
   * A limit on the size of files stands for a disk that is full: to the program both are a write
   * that the system refuses.
   */
  @Test
  void keepsWhatIsFinishedWhenTheDiskIsFull() throws Exception {
    assumeTrue(new File("/bin/sh").canExecute());
    // In blocks of 512 bytes, or of 1024 in some shells; the journal takes 21,000 bytes.
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 16; exec \"$@\"", "sh"));
    command.addAll(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+PerfDisableSharedMem"));
    command.add(Main.class.getName());
    command.addAll(sweep("full"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isEqualTo(2);
    assertThat(said.lines())
        .singleElement()
        .asString()
        .contains("cannot write 'journal'", "what is finished is kept, and --resume goes on");
    String kept = Files.readString(folder.resolve("full/journal"));
    assertThat(kept).endsWith("\n");
    assertThat(kept.lines().count()).isBetween(2L, 11L);

    assertThat(run(sweep("full", "--resume")).status()).isZero();
    assertThat(run(sweep("roomy")).status()).isZero();
    assertThat(folder.resolve("full/journal")).content().startsWith(kept);
    assertThat(folder.resolve("full/results.jsonl"))
        .hasSameTextualContentAs(folder.resolve("roomy/results.jsonl"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "file/below"})
  void saysThatAFileIsNoDirectory(String into) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "precious");
    Archlab archlab = run(sweep(into));
    assertThat(archlab.status()).isEqualTo(2);
    assertThat(archlab.errorLines())
        .singleElement()
        .asString()
        .startsWith("archlab: cannot keep a sweep in '" + folder.resolve(into));
    assertThat(file).hasContent("precious");
  }

  @Test
  void saysThatTheDirectoryHasNoName() {
    Archlab archlab = Archlab.run("sweep", "matmul", "-o", "");
    assertThat(archlab.status()).isEqualTo(2);
    assertThat(archlab.errorLines())
        .containsExactly("archlab: -o: the name of the directory is empty");
  }

  @Test
  void saysWhatNoKernelCanCompute() throws IOException {
    // One row of 64 words and one of 8 need 128 bytes at least.
    String[] tight = {
      "--kernel", "all", "-p", "m=4", "-m", "cpu", "-s", "unified_buffer.size=127B"
    };
    List<String> words = sweep("tight", tight);
    words.remove("m=4..16");
    words.remove("-p");
    List<String> again = new ArrayList<>(words);
    again.add("--resume");
    for (List<String> command : List.of(words, again)) {
      Archlab archlab = run(command);
      assertThat(archlab.status()).isEqualTo(2);
      assertThat(archlab.errorLines())
          .first()
          .asString()
          .contains("on tpu unified_buffer.size=127B: no kernel can; failures.jsonl says why");
      assertThat(archlab.errorLines())
          .last()
          .asString()
          .contains("6 points, 4 results", "2 that their kernel cannot compute");
    }
    assertThat(Files.readAllLines(folder.resolve("tight/failures.jsonl")))
        .hasSize(2)
        .anyMatch(line -> line.contains("needs unified_buffer.size of at least 128B"));
  }

  @Test
  void saysThatThereAreNoResults() throws IOException {
    Files.writeString(folder.resolve("none.jsonl"), "");
    assertThat(Archlab.run("results", folder.resolve("none.jsonl").toString()).errorLines())
        .singleElement()
        .asString()
        .endsWith("holds no run");
    assertThat(Archlab.run("results", folder.resolve("nowhere").toString()).errorLines())
        .singleElement()
        .asString()
        .contains("there is no sweep");
  }
}
