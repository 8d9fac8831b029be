package dev.archlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/sweeps.md shows is what the command prints. */
final class SweepsPageTest {

  private static final Path PAGE = Path.of("../docs/sweeps.md");
  private static final Pattern CONSOLE =
      Pattern.compile("```console\n\\$ \\./archlab (.*)\n((?:.*\n)*?)```");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir private Path folder;

  static Stream<Arguments> examples() throws IOException {
    Matcher matcher = CONSOLE.matcher(Files.readString(PAGE));
    return matcher.results().map(found -> Arguments.of(found.group(1), found.group(2)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void printsWhatThePageShows(String command, String shown) {
    List<String> words = new ArrayList<>();
    WORD.matcher(command)
        .results()
        .forEach(word -> words.add(word.group(1) == null ? word.group(2) : word.group(1)));
    Archlab archlab = Archlab.run(words.toArray(String[]::new));
    assertThat(archlab.out() + archlab.err()).isEqualTo(shown);
  }

  @Test
  void readsThePlanOnThePage() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf("```yaml\n") + "```yaml\n".length();
    Path plan = folder.resolve("plan.yaml");
    Files.writeString(plan, page.substring(begin, page.indexOf("```", begin)));
    assertThat(Archlab.run("sweep", plan.toString(), "--dry-run").status()).isZero();
  }
}
