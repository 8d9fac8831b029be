package dev.archlab.visualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code archlab view} says where it cannot open a window. */
@Timeout(value = 2, unit = TimeUnit.MINUTES) // a window that opens all the same would wait
class ViewCommandTest {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private record Result(int status, String err) {}

  @TempDir Path folder;

  private static Result inThisJvm(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            arguments,
            new ByteArrayOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Result(status, err.toString(StandardCharsets.UTF_8));
  }

  private Result inAnother(String classPath, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", classPath));
    command.addAll(List.of(arguments));
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(err.toFile());
    builder.environment().remove("DISPLAY");
    Process process = builder.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends").isTrue();
    return new Result(process.exitValue(), Files.readString(err));
  }

  private static void assertOneLine(Result result, int status, String... parts) {
    assertThat(result.err().lines().toList()).hasSize(1);
    assertThat(result.err()).startsWith("archlab: ").contains(parts);
    assertThat(result.status()).isEqualTo(status);
  }

  @Test
  void refusesWhatCannotBeRunBeforeItOpens() {
    assertOneLine(inThisJvm("view", "matmull"), 2, "matmul");
    assertOneLine(inThisJvm("view", "matmul", "-p", "m=0"), 2, "m");
    assertOneLine(inThisJvm("view", "knn", "-p", "data=missing.csv"), 2, "missing.csv");
    assertOneLine(inThisJvm("view", "--lang", "fr"), 2, "en, ko");
    assertOneLine(inThisJvm("view", "--kernel", "all"), 2, "at most 4");
  }

  @Test
  void namesRenderWhereThereIsNoDisplay() throws Exception {
    Result result = inAnother(CLASS_PATH, "dev.archlab.cli.Main", "view", "matmul");

    assertOneLine(result, 2, "no display", "archlab render");
  }

  @Test
  void saysThatJavaFxIsMissing() throws Exception {
    String without =
        Arrays.stream(CLASS_PATH.split(File.pathSeparator, -1))
            .filter(entry -> !entry.contains("javafx") && !entry.contains("openjfx"))
            .collect(Collectors.joining(File.pathSeparator));

    Result result = inAnother(without, "dev.archlab.cli.Main", "view", "matmul");

    assertOneLine(result, 2, "JavaFX", "archlab render");
    assertThat(inAnother(without, "dev.archlab.cli.Main", "view", "--help").status()).isZero();
  }

  @Test
  void endsWithOneLineWhenTheWindowFails() throws Exception {
    Result result =
        inAnother(
            CLASS_PATH,
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            FailingWindow.class.getName());

    assertThat(result.err()).contains("archlab: internal error", "it broke");
    assertThat(result.err()).doesNotContain("\tat ");
    assertThat(result.status()).isEqualTo(70);
  }
}
