package dev.archlab.visualizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.cli.Main;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures of docs/tour.md are what their commands make. */
final class TourTest {

  private static final Path ROOT =
      Path.of(Objects.requireNonNull(System.getProperty("archlab.root"), "archlab.root"));

  /**
   * Versions of Java round the edges of shapes differently: Java 25 by up to 10 of 255. A letter
   * that is another, or elsewhere, differs by far more.
   */
  private static final int EDGE = 24;

  private static final String COMMAND = "    ./archlab ";

  @TempDir private Path folder;

  static Stream<String> commands() throws IOException {
    return Files.readAllLines(ROOT.resolve("docs/tour.md")).stream()
        .filter(line -> line.startsWith(COMMAND))
        .map(line -> line.substring(COMMAND.length()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void makesThePictureOfThePage(String command) throws Exception {
    String picture = command.substring(command.lastIndexOf(' ') + 1);
    Path made = folder.resolve("made.png");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            command.replace(picture, made.toString()).split(" "),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();

    assertThat(largestDifference(ImageIO.read(made.toFile()), ImageIO.read(page(picture))))
        .as("the picture has changed: look at it, and run '%s' again", command)
        .isLessThanOrEqualTo(EDGE);
  }

  private static File page(String picture) {
    return ROOT.resolve(picture).toFile();
  }

  /** Of any channel of any pixel. */
  private static int largestDifference(BufferedImage made, BufferedImage kept) {
    assertThat(List.of(made.getWidth(), made.getHeight()))
        .isEqualTo(List.of(kept.getWidth(), kept.getHeight()));
    int largest = 0;
    for (int y = 0; y < made.getHeight(); y++) {
      for (int x = 0; x < made.getWidth(); x++) {
        int a = made.getRGB(x, y);
        int b = kept.getRGB(x, y);
        for (int shift = 0; shift < 24; shift += 8) {
          largest = Math.max(largest, Math.abs((a >> shift & 255) - (b >> shift & 255)));
        }
      }
    }
    return largest;
  }
}
