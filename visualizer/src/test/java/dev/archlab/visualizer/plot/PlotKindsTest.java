package dev.archlab.visualizer.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.archlab.cli.Main;
import dev.archlab.visualizer.plot.SvgFigure.Mark;
import dev.archlab.visualizer.plot.SvgFigure.Shape;
import dev.archlab.visualizer.plot.SvgFigure.Text;
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
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of figure, drawn from real runs, shows what stands in the file of results. */
final class PlotKindsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir static Path folder;

  @BeforeAll
  static void sweep() {
    System.setProperty("java.awt.headless", "true");
    archlab(
        "sweep matmul -m cpu,gpu,tpu -p m=8..32:*2 -p k=8..32:*2 -p n=8..32:*2 --zip -o "
            + folder.resolve("sizes"));
    archlab(
        "sweep matmul -m tpu -p m=16 -p k=16 -p n=16 -s array.rows=4..16:*2 -s"
            + " array.cols=4,8 -o "
            + folder.resolve("arrays"));
  }

  private static void archlab(String line) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            line.split(" "),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
  }

  private static byte[] plot(String data, String options, String format) throws Exception {
    Path file = folder.resolve("figure." + format);
    archlab("plot %s %s -o %s".formatted(folder.resolve(data), options, file));
    return Files.readAllBytes(file);
  }

  private static SvgFigure svg(String data, String options) throws Exception {
    return SvgFigure.of(plot(data, options, "svg"));
  }

  private static List<JsonNode> results(String data) throws Exception {
    List<JsonNode> runs = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(data).resolve("results.jsonl"))) {
      runs.add(MAPPER.readTree(line));
    }
    return runs;
  }

  /** The mark of each run, in the order of the results; each says what was run and found. */
  private static List<Mark> marksOf(List<JsonNode> runs, SvgFigure figure) {
    List<Mark> marks = figure.marks("run");
    assertThat(marks).hasSameSizeAs(runs);
    List<Mark> found = new ArrayList<>();
    for (JsonNode run : runs) {
      List<Mark> same = marks.stream().filter(mark -> shows(run, mark)).toList();
      assertThat(same).as("marks of %s", run).hasSize(1);
      Mark mark = same.get(0);
      assertThat(mark.data())
          .containsEntry("workload", "matmul")
          .containsEntry("kernel", run.get("kernel").asText())
          .containsEntry("cycles", run.get("cycles").asText())
          .containsEntry("check", "passed");
      assertThat(mark.hover())
          .contains("matmul · " + run.get("machine").asText())
          .contains("m = " + run.at("/parameters/m").asText())
          .contains(String.format(Locale.ROOT, "%,d ", run.get("cycles").asLong()));
      found.add(mark);
    }
    return found;
  }

  private static boolean shows(JsonNode run, Mark mark) {
    return mark.data().get("machine").equals(run.get("machine").asText())
        && mark.data().get("m").equals(run.at("/parameters/m").asText())
        && mark.data()
            .getOrDefault("array-rows", "")
            .equals(run.at("/overrides/array.rows").asText())
        && mark.data()
            .getOrDefault("array-cols", "")
            .equals(run.at("/overrides/array.cols").asText());
  }

  /** The marker itself; a ring around it comes before it. */
  private static Shape marker(Mark mark) {
    List<Shape> shapes = mark.inside().shapes();
    return shapes.get(shapes.size() - 1);
  }

  /** Where a marker of a series stands: a triangle's centre is two thirds down. */
  private static double centreY(Shape shape, boolean triangle) {
    return shape.top() + (shape.bottom() - shape.top()) * (triangle ? 2.0 / 3 : 0.5);
  }

  private static double centreY(Mark mark) {
    return centreY(marker(mark), mark.data().get("machine").equals("tpu"));
  }

  /** Equal factors must lie equally far apart. */
  private static void assertLogarithmic(
      List<JsonNode> runs, ToDoubleFunction<JsonNode> value, List<Double> places) {
    int low = 0;
    int high = 0;
    double[] logs = runs.stream().mapToDouble(value).map(Math::log).toArray();
    for (int i = 0; i < logs.length; i++) {
      low = logs[i] < logs[low] ? i : low;
      high = logs[i] > logs[high] ? i : high;
    }
    assertThat(logs[high]).isGreaterThan(logs[low]);
    double scale = (places.get(high) - places.get(low)) / (logs[high] - logs[low]);
    for (int i = 0; i < logs.length; i++) {
      double expected = places.get(low) + scale * (logs[i] - logs[low]);
      // Places are rounded to hundredths of a point, those of markers' boxes twice.
      assertThat(places.get(i)).as("place of %s", runs.get(i)).isCloseTo(expected, within(0.06));
    }
  }

  private static List<Double> across(List<Mark> marks) {
    return marks.stream().map(mark -> marker(mark).x()).toList();
  }

  private static List<Double> up(List<Mark> marks) {
    return marks.stream().map(mark -> -centreY(mark)).toList();
  }

  private static double opsPerByte(JsonNode run) {
    return run.get("ops").asDouble() / run.get("bytes_dram").asDouble();
  }

  @ParameterizedTest
  @CsvSource({
    "en, Roofline of matmul, operations per DRAM byte, operations per second, ridge 10 op/B",
    "ko, matmul의 루프라인, DRAM 바이트당 연산 수, 초당 연산 수, 능선점 10 op/B"
  })
  void rooflineHasADotForEachRunUnderTheCeilingsOfItsMachine(
      String language, String title, String across, String up, String ridge) throws Exception {
    SvgFigure figure = svg("sizes", "--kind roofline --lang " + language);
    List<JsonNode> runs = results("sizes");
    List<Mark> marks = marksOf(runs, figure);

    assertThat(figure.title()).isEqualTo(title);
    assertThat(figure.words()).contains(title, across, up, ridge, "cpu", "gpu", "tpu");
    assertLogarithmic(runs, PlotKindsTest::opsPerByte, across(marks));
    assertLogarithmic(runs, run -> run.get("ops_per_s").asDouble(), up(marks));
    assertThat(figure.marks("ceiling")).hasSize(3);
    for (Mark ceiling : figure.marks("ceiling")) {
      JsonNode run =
          runs.stream()
              .filter(r -> r.get("machine").asText().equals(ceiling.data().get("machine")))
              .findFirst()
              .orElseThrow();
      double clock = run.get("clock_hz").asDouble();
      double peak = 2 * run.get("peak_macs_per_cycle").asDouble() * clock;
      double bandwidth = run.get("dram_bytes_per_cycle").asDouble() * clock;
      assertThat(ceiling.data())
          .containsEntry("peak-ops-per-s", Double.toString(peak))
          .containsEntry("dram-bytes-per-s", Double.toString(bandwidth))
          .containsEntry("ridge", Double.toString(peak / bandwidth));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, Where the cycles went, share of the slots (%), under",
    "ko, 사이클이 쓰인 곳, 슬롯 비율 (%), 미만"
  })
  void accountHasABarForEachRunWithAPieceForEachCause(
      String language, String title, String across, String rest) throws Exception {
    SvgFigure figure = svg("sizes", "--kind account --lang " + language);
    List<JsonNode> runs = results("sizes");
    List<Mark> bars = marksOf(runs, figure);

    assertThat(figure.title()).isEqualTo(title);
    assertThat(figure.words()).contains(title, across).anyMatch(text -> text.contains(rest));
    double whole = 0;
    for (int i = 0; i < runs.size(); i++) {
      List<Mark> pieces = bars.get(i).inside().marks("cause");
      double width = pieces.stream().mapToDouble(piece -> marker(piece).width()).sum();
      whole = i == 0 ? width : whole;
      assertThat(width).as("all slots").isCloseTo(whole, within(0.1));
      double slots = runs.get(i).get("cycles").asDouble() * runs.get(i).get("slots").asDouble();
      for (Mark piece : pieces) {
        JsonNode charged = runs.get(i).get("account").path(piece.data().get("cause"));
        if (!charged.isMissingNode()) {
          double part = charged.asDouble() / slots;
          assertThat(marker(piece).width()).isCloseTo(part * whole, within(0.05));
          assertThat(piece.data())
              .containsEntry("amount", String.format(Locale.ROOT, "%.1f %%", 100 * part));
          assertThat(figure.words()).contains(piece.data().get("cause").replace('_', ' '));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"en, cycles over m = k = n, cycles", "ko, m = k = n에 따른 사이클 수, 사이클 수"})
  void scalingHasAMarkerForEachRun(String language, String title, String up) throws Exception {
    SvgFigure figure = svg("sizes", "--kind scaling --lang " + language);
    List<JsonNode> runs = results("sizes");
    List<Mark> marks = marksOf(runs, figure);

    assertThat(figure.title()).isEqualTo(title);
    assertThat(figure.words()).contains(title, up, "m = k = n", "8", "16", "32", "cpu");
    assertLogarithmic(runs, run -> run.at("/parameters/m").asDouble(), across(marks));
    assertLogarithmic(runs, run -> run.get("cycles").asDouble(), up(marks));
  }

  @ParameterizedTest
  @CsvSource({
    "en, time with the host link / m over m = k = n, time with the host link (s) / m",
    "ko, m = k = n에 따른 호스트 연결을 포함한 시간 / m, 호스트 연결을 포함한 시간 (s) / m"
  })
  void scalingShowsOneFigureDividedByAnother(String language, String title, String up)
      throws Exception {
    SvgFigure figure =
        svg("sizes", "--kind scaling --x m --y time_with_host_s/m --lang " + language);
    List<JsonNode> runs = results("sizes");

    assertThat(figure.title()).isEqualTo(title);
    assertThat(figure.words()).contains(up);
    assertLogarithmic(
        runs,
        run -> run.get("time_with_host_s").asDouble() / run.at("/parameters/m").asDouble(),
        up(marksOf(runs, figure)));
  }

  @ParameterizedTest
  @CsvSource({"en, Speed-up over cpu, speed-up (times)", "ko, cpu 대비 속도 향상, 속도 향상 (배)"})
  void speedupComparesEachRunWithTheBaselineOnTheSameWork(String language, String title, String up)
      throws Exception {
    SvgFigure figure = svg("sizes", "--kind speedup --baseline cpu --lang " + language);
    List<JsonNode> runs = results("sizes");
    List<Mark> marks = marksOf(runs, figure);

    assertThat(figure.title()).isEqualTo(title);
    assertThat(figure.words()).contains(title, up, "m = k = n");
    assertLogarithmic(
        runs,
        run ->
            runs.stream()
                    .filter(other -> other.get("machine").asText().equals("cpu"))
                    .filter(other -> other.get("parameters").equals(run.get("parameters")))
                    .mapToDouble(other -> other.get("time_s").asDouble())
                    .sum()
                / run.get("time_s").asDouble(),
        up(marks));
  }

  @ParameterizedTest
  @CsvSource({
    "en, utilisation over array.rows and array.cols, utilisation (%)",
    "ko, 'array.rows, array.cols에 따른 이용률', 이용률 (%)"
  })
  void heatMapHasACellForEachRunInItsColumnAndRow(String language, String title, String colour)
      throws Exception {
    SvgFigure figure =
        svg(
            "arrays",
            "--kind heatmap --x array.rows --y array.cols --z utilization --lang " + language);
    List<JsonNode> runs = results("arrays");
    List<Mark> cells = marksOf(runs, figure);

    assertThat(runs).hasSize(6);
    assertThat(figure.title()).isEqualTo(title);
    assertThat(figure.words()).contains(title, colour, "array.rows", "array.cols");
    for (int i = 0; i < runs.size(); i++) {
      Mark cell = cells.get(i);
      double percent = 100 * runs.get(i).get("utilization").asDouble();
      assertThat(cell.inside().words()).hasSize(1);
      assertThat(Double.parseDouble(cell.inside().words().get(0))).isCloseTo(percent, within(0.06));
      Text column = named(figure, cell.data().get("array-rows"), marker(cell).x());
      assertThat(column.y()).as("below the cells").isGreaterThan(marker(cell).bottom());
      for (Mark other : cells) {
        boolean same = cell.data().get("array-cols").equals(other.data().get("array-cols"));
        assertThat(marker(cell).top() == marker(other).top()).isEqualTo(same);
      }
    }
    long colours = cells.stream().map(cell -> marker(cell).fill()).distinct().count();
    assertThat(colours).isEqualTo(runs.stream().map(r -> r.get("utilization")).distinct().count());
  }

  /** The axis text of these words that stands there. */
  private static Text named(SvgFigure figure, String words, double x) {
    return figure.texts().stream()
        .filter(text -> text.text().equals(words) && Math.abs(text.x() - x) < 0.02)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + words + " at " + x));
  }

  @ParameterizedTest
  @CsvSource({
    "en, DRAM traffic against time, time (s) (less is better), DRAM traffic (bytes) (less is"
        + " better), Pareto front",
    "ko, DRAM 전송량 대 시간, 시간 (s) (작을수록 좋음), DRAM 전송량 (바이트) (작을수록 좋음), 파레토 경계"
  })
  void paretoRingsTheRunsThatNoneBettersInBoth(
      String language, String title, String across, String up, String front) throws Exception {
    SvgFigure figure = svg("sizes", "--kind pareto --lang " + language);
    List<JsonNode> runs = results("sizes");
    List<Mark> marks = marksOf(runs, figure);

    assertThat(figure.title()).isEqualTo(title);
    assertThat(figure.words()).contains(title, across, up, front);
    assertLogarithmic(runs, run -> run.get("time_s").asDouble(), across(marks));
    assertLogarithmic(runs, run -> run.get("bytes_dram").asDouble(), up(marks));
    int best = 0;
    for (int i = 0; i < runs.size(); i++) {
      JsonNode run = runs.get(i);
      boolean bettered = runs.stream().anyMatch(other -> betters(other, run));
      assertThat(marks.get(i).inside().shapes()).hasSize(bettered ? 1 : 2);
      best += bettered ? 0 : 1;
    }
    assertThat(best).isBetween(1, runs.size() - 1);
    assertThat(figure.marks("front").get(0).data()).containsEntry("runs", Integer.toString(best));
  }

  private static boolean betters(JsonNode other, JsonNode run) {
    double time = other.get("time_s").asDouble() - run.get("time_s").asDouble();
    double bytes = other.get("bytes_dram").asDouble() - run.get("bytes_dram").asDouble();
    return time <= 0 && bytes <= 0 && (time < 0 || bytes < 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sizes --kind roofline",
        "sizes --kind account",
        "sizes --kind scaling",
        "sizes --kind speedup",
        "arrays --kind heatmap --x array.rows --y array.cols",
        "sizes --kind pareto"
      })
  void eachFormatShowsTheSameInLettersForTheBackRow(String command) throws Exception {
    String data = command.substring(0, command.indexOf(' '));
    String english = command.substring(command.indexOf(' ') + 1);
    for (String options : List.of(english, english + " --lang ko")) {
      SvgFigure figure = svg(data, options);
      SvgFigure page = SvgFigure.ofPage(plot(data, options, "html"));
      assertThat(page).isEqualTo(figure);
      assertThat(figure.allTexts().stream().anyMatch(text -> text.text().matches(".*[가-힣].*")))
          .as("Korean")
          .isEqualTo(options.endsWith("ko"));
      // A fortieth of the height; of the title, a twenty-second.
      assertThat(figure.allTexts())
          .allSatisfy(
              text -> {
                assertThat(text.size()).isGreaterThanOrEqualTo(Chart.HEIGHT / 40.0);
                assertThat(text.x()).isBetween(0.0, (double) Chart.WIDTH);
                assertThat(text.y()).isBetween(0.0, (double) Chart.HEIGHT);
              });
      assertThat(figure.texts().get(0).text()).isEqualTo(figure.title());
      assertThat(figure.texts().get(0).size()).isGreaterThan(Chart.HEIGHT / 22.0);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(plot(data, options, "png")));
      assertThat(image.getWidth()).isEqualTo(2 * Chart.WIDTH);
      for (Mark mark : figure.marks("run")) {
        Shape shape = figure(mark);
        assertThat(hasColour(image, shape)).as("%s in the picture", mark.data()).isTrue();
      }
    }
  }

  /** What is seen of a run in the picture: its marker, cell or first piece. */
  private static Shape figure(Mark mark) {
    return mark.inside().shapes().isEmpty() ? figure(mark.inside().marks().get(0)) : marker(mark);
  }

  /** Whether a picture of twice the size has a shape's colour somewhere in its box. */
  private static boolean hasColour(BufferedImage image, Shape shape) {
    int rgb = Integer.parseInt(shape.fill().substring(1), 16);
    return IntStream.rangeClosed((int) (2 * shape.top()), (int) (2 * shape.bottom()))
        .anyMatch(
            y ->
                IntStream.rangeClosed((int) (2 * shape.left()), (int) (2 * shape.right()))
                    .anyMatch(x -> (image.getRGB(x, y) & 0xffffff) == rgb));
  }
}
