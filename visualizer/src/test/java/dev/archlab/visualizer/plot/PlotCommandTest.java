package dev.archlab.visualizer.plot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.archlab.cli.Main;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Figures of real runs: matmul of three sizes on three machines, and of three arrays. */
final class PlotCommandTest {

  @TempDir static Path folder;

  @BeforeAll
  static void sweep() {
    System.setProperty("java.awt.headless", "true");
    run(
        "sweep matmul -m cpu,gpu,tpu -p m=8..32:*2 -p k=8..32:*2 -p n=8..32:*2 --zip -o "
            + folder.resolve("sizes"));
    run("sweep matmul -m tpu -p m=8,16 -s array.rows=4,8 -o " + folder.resolve("arrays"));
  }

  private static String run(String line) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            line.split(" "),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    String message = err.toString(StandardCharsets.UTF_8);
    assertThat(status).as(message).isZero();
    return message;
  }

  private static byte[] plot(String data, String options, String format) throws Exception {
    Path file = folder.resolve("figure." + format);
    run("plot %s %s -o %s".formatted(folder.resolve(data), options, file));
    return Files.readAllBytes(file);
  }

  private static List<String> texts(byte[] svg) throws Exception {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg))
            .getDocumentElement();
    NodeList found = root.getElementsByTagName("text");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "sizes; --kind roofline; operations per DRAM byte",
        "sizes; --kind account --only m=32; share of the slots (%)",
        "sizes; --kind scaling --y cycles; cycles",
        "sizes; --kind speedup --baseline cpu; speed-up (times)",
        "arrays; --kind heatmap --x m --y array.rows --z cycles; array.rows",
        "sizes; --kind pareto --only m=32; time (s) (less is better)"
      })
  void drawsEachKindInEachFormat(String data, String options, String axis) throws Exception {
    assertThat(texts(plot(data, options, "svg"))).contains(axis);

    BufferedImage image = ImageIO.read(new ByteArrayInputStream(plot(data, options, "png")));
    assertThat(image.getWidth()).isGreaterThanOrEqualTo(1280);
    int[] pixels = image.getRGB(0, 0, image.getWidth(), 200, null, 0, image.getWidth());
    assertThat(IntStream.of(pixels).filter(pixel -> pixel != pixels[0]).count())
        .as("pixels of the title")
        .isGreaterThan(1000);

    String page = new String(plot(data, options, "html"), StandardCharsets.UTF_8);
    assertThat(page).contains("<svg").doesNotContain("src=\"http").doesNotContain("href=\"http");
  }

  @Test
  void namesEachBarOfAnAccountAsTheRunThatItShows() throws Exception {
    String svg =
        new String(plot("sizes", "--kind account --only m=32", "svg"), StandardCharsets.UTF_8);
    List<String> texts = texts(svg.getBytes(StandardCharsets.UTF_8));
    // From the top: the CPU's bar begins with retired slots, the TPU's with multiplications.
    assertThat(height(svg, "cpu")).isLessThan(height(svg, "tpu"));
    assertThat(svg.indexOf(">retire ")).isPositive().isLessThan(svg.indexOf(">mac "));
    assertThat(texts).contains("cpu", "gpu", "tpu");
  }

  @Test
  void namesEveryCauseThatIsNoSmallerThanTheLegendSays() throws Exception {
    List<String> texts = texts(plot("sizes", "--kind account", "svg"));
    int least =
        texts.stream()
            .filter(text -> text.matches("under \\d+ % each"))
            .map(text -> Integer.parseInt(text.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(folder.resolve("sizes/results.jsonl"))) {
      JsonNode run = mapper.readTree(line);
      double slots = run.get("cycles").asDouble() * run.get("slots").asDouble();
      run.get("account")
          .fields()
          .forEachRemaining(
              cause -> {
                if (100 * cause.getValue().asDouble() / slots >= least) {
                  assertThat(texts).contains(cause.getKey().replace('_', ' '));
                }
              });
    }
  }

  @Test
  void namesARunOfSeveralWorkloadsByNoParameterThatOnlyItsWorkloadHas() throws Exception {
    run("run matmul softmax -p m=8 -p rows=4 --format json -o " + folder.resolve("two.json"));
    List<String> texts = texts(plot("two.json", "--kind roofline", "svg"));
    assertThat(texts).contains("cpu, matmul", "tpu, softmax");
  }

  /** Where a text stands, from the top. */
  private static double height(String svg, String text) {
    int end = svg.indexOf(">" + text + "<");
    String element = svg.substring(svg.lastIndexOf("<text", end), end);
    return Double.parseDouble(element.replaceFirst("(?s).*\\sy=\"([^\"]*)\".*", "$1"));
  }

  @Test
  void speaksKorean() throws Exception {
    String english = String.join(" ", texts(plot("sizes", "--kind roofline", "svg")));
    String korean = String.join(" ", texts(plot("sizes", "--kind roofline --lang ko", "svg")));
    assertThat(korean).isNotEqualTo(english).matches("(?s).*[가-힣].*");
  }
}
