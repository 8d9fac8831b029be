package dev.archlab.visualizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.cli.Main;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    assertThat(pixels(made))
        .as("the picture has changed: look at it, and run '%s' again", command)
        .isEqualTo(pixels(ROOT.resolve(picture)));
  }

  private static int[] pixels(Path file) throws IOException {
    BufferedImage image = ImageIO.read(file.toFile());
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
