package dev.archlab.visualizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.cli.Main;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class RenderCommandTest {

  private static final String SMALL = "render matmul -p m=4 -p k=4 -p n=4 ";

  @TempDir private Path folder;

  private record Answer(int status, String message) {}

  private static Answer run(String line) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            line.split(" "),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Answer(status, err.toString(StandardCharsets.UTF_8));
  }

  private byte[] render(String options, String name) throws Exception {
    Path file = folder.resolve(name);
    Answer answer = run(SMALL + options + " -o " + file);
    assertThat(answer.status()).as(answer.message()).isZero();
    return Files.readAllBytes(file);
  }

  private static Element parse(byte[] svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg))
        .getDocumentElement();
  }

  @Test
  void tellsInAnSvgWhichPartHoldsWhat() throws Exception {
    NodeList groups = parse(render("-m tpu --cycle 60", "a.svg")).getElementsByTagName("g");
    Set<String> units = new HashSet<>();
    boolean holdsResult = false;
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      assertThat(units.add(group.getAttribute("data-unit")))
          .as(group.getAttribute("data-unit"))
          .isTrue();
      holdsResult |= group.getAttribute("data-tag").equals("c[3,3]");
      assertThat(group.hasAttribute("data-value")).isTrue();
    }
    assertThat(holdsResult).isTrue();
    assertThat(units).anyMatch(unit -> unit.startsWith("tpu/"));
  }

  @Test
  void drawsAChapterOfALessonAndItsAnswerOnlyIfItIsToBeRevealed() throws Exception {
    Path file = folder.resolve("a.svg");
    String line = "render --lesson knn --chapter 1 --lang ko -o " + file;
    assertThat(run(line).status()).isZero();
    assertThat(Files.readString(file)).contains("lesson/question", "cpu/").doesNotContain("K가 작으면");
    assertThat(run(line + " --reveal").status()).isZero();
    assertThat(Files.readString(file)).contains("K가 작으면");
  }

  @Test
  void drawsTheSameBytesTwice() throws Exception {
    assertThat(render("-m gpu --cycle 100", "a.svg"))
        .isEqualTo(render("-m gpu --cycle 100", "b.svg"));
    assertThat(render("-m gpu --cycle 100", "a.svg"))
        .isNotEqualTo(render("-m gpu --cycle 101", "b.svg"));
  }

  @Test
  void writesAPictureOfPixels() throws Exception {
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(render("-m cpu --lang ko --theme dark", "a.png")));
    assertThat(image.getWidth()).isEqualTo(3200);
    assertThat(image.getHeight()).isEqualTo(1800);
    assertThat(image.getRGB(2, 2)).isEqualTo(0xff0d1117);
  }

  @Test
  void filmsTheCyclesThatAreAskedFor() throws Exception {
    byte[] gif = render("-m tpu --from 10 --to 30 --step 4 --width 320", "a.gif");
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(6);
      assertThat(reader.read(0).getWidth()).isEqualTo(320);
    }
    String page =
        new String(render("-m tpu --from 10 --to 30 --step 4", "a.html"), StandardCharsets.UTF_8);
    assertThat(page)
        .contains("\"matmul: tpu 10\",\"matmul: tpu 14\"")
        .contains("\"matmul: tpu 30\"");
    assertThat(page).doesNotContain("src=").doesNotContain("href=");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "matmul -o x.jpg; '.svg, .png, .gif or .html'",
        "matmul --cycle 5 -o x.gif; '--cycle makes one picture'",
        "matmul --from 5 -o x.svg; 'must end with .gif or .html'",
        "matmul -m tpu --cycle 1000000 -o x.svg; '--cycle 1000000 must be from 0 to '",
        "matmul -m tpu --from 50 --to 40 -o x.gif; '--to 40 must be from 50 to '",
        "matmul -m tpu --step 0 -o x.gif; '--step 0 must be from 1 to '",
        "matmul --pace minutes -o x.svg; 'unknown pace'",
        "matmul --theme drak -o x.svg; 'dark'",
        "matmul --lang fr -o x.svg; 'unknown language'",
        "matmull -o x.svg; 'matmul'",
        "matmul -m cpu,gpu --kernel all -o x.svg; 'do not fit into one picture'",
        "matmul -o no/such/folder/x.svg; 'there is no directory'",
        "matmul --width 20 -o x.gif; '--width'",
        "-o x.svg; 'a workload, a program or a --lesson'",
        "matmul --reveal -o x.svg; 'name it with --lesson'",
        "matmul --lesson knn -o x.svg; 'a lesson says itself what is run'",
        "--lesson knn -m cpu -o x.svg; '-m beside --lesson'",
        "--lesson kn -o x.svg; 'knn'",
        "--lesson knn --chapter 5 -o x.svg; 'chapters 1 to 4'",
      })
  void refusesWhatItCannotDrawInOneLine(String options, String says) {
    Answer answer = run("render " + options.replace("-o ", "-o " + folder + "/"));
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.message()).contains(says);
    assertThat(answer.message().strip().lines()).hasSize(1);
  }
}
