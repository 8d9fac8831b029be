package dev.archlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.workloads.NpyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/programs.md shows is what the command prints. */
final class ProgramsPageTest {

  private static final Path DOCS = Path.of("../docs");
  private static final Pattern CONSOLE =
      Pattern.compile("```console\n\\$ \\./archlab (.*)\n((?:.*\n)*?)```");

  @TempDir private Path folder;

  static Stream<Arguments> examples() throws IOException {
    Matcher matcher = CONSOLE.matcher(Files.readString(DOCS.resolve("programs.md")));
    return matcher.results().map(found -> Arguments.of(found.group(1), found.group(2)));
  }

  /** The command as it is written, run in another folder. */
  private Archlab run(String command) {
    return Archlab.run(
        Arrays.stream(command.split(" "))
            .map(word -> word.replaceAll("\\bdocs/", "../docs/"))
            .map(word -> word.replaceAll(":(\\w+\\.npy)$", ":" + folder + "/$1"))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void printsWhatThePageShows(String command, String shown) {
    Archlab archlab = run(command);
    assertThat((archlab.out() + archlab.err()).replace("../docs/", "docs/")).isEqualTo(shown);
  }

  @Test
  void computesWhatThePageSays() throws IOException {
    examples().forEach(example -> run((String) example.get()[0]));
    assertThat(NpyFile.read(folder.resolve("z.npy")).toDoubles())
        .containsExactly(0.5, 2.5, 4.5, 6.5, 8.5, 10.5, 12.5, 14.5);
    assertThat(NpyFile.read(folder.resolve("c.npy")).shape()).isEqualTo(List.of(8, 8));
  }

  @Test
  void showsTheProgramThatItRuns() throws IOException {
    assertThat(Files.readString(DOCS.resolve("programs.md")))
        .contains(Files.readString(DOCS.resolve("examples/matmul.tpu")));
  }
}
