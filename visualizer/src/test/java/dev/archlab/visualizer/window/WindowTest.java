package dev.archlab.visualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.cli.RunOptions;
import dev.archlab.visualizer.lesson.Lessons;
import dev.archlab.visualizer.panel.Show;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Raster;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Theme;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import picocli.CommandLine;

/** Drives a real window with mouse and keyboard, on a display in memory. */
class WindowTest {

  private static final int PATIENCE = 60;

  private final FxRobot robot = new FxRobot();
  private CompletableFuture<Optional<Throwable>> closed = new CompletableFuture<>();
  private Stage stage;
  private ViewerWindow window;

  @BeforeAll
  static void start() throws Exception {
    Letters.provide();
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
  }

  @BeforeEach
  void open() throws Exception {
    run(List.of("matmul"), "-m", "gpu,tpu");
    settle();
  }

  @AfterEach
  void close() throws Exception {
    fx(
        () -> {
          stage.hide();
          return null;
        });
    assertThat(closed.get(PATIENCE, TimeUnit.SECONDS)).isEmpty();
  }

  @CommandLine.Command
  private static final class Options {
    @CommandLine.Mixin private RunOptions run = new RunOptions();
  }

  private void run(List<String> workloads, String... options) throws Exception {
    Options parsed = new Options();
    new CommandLine(parsed).parseArgs(options);
    open(WorkloadCast.of(parsed.run.plan(workloads, Show.SMALL).steps()));
  }

  private void open(List<? extends Cast> casts) throws Exception {
    fx(
        () -> {
          stage = new Stage();
          window = new ViewerWindow(stage, casts, Look.PLAIN, closed::complete);
          window.open();
          return null;
        });
  }

  private static <T> T fx(Callable<T> action) throws Exception {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, action);
  }

  private void until(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> fx(condition));
  }

  /** Until the picture is the one that is wanted. */
  private void settle() throws Exception {
    until(() -> window.isUpToDate());
  }

  private Picture picture() throws Exception {
    settle();
    return fx(() -> window.picture());
  }

  private void keys(KeyCode... keys) throws Exception {
    for (KeyCode key : keys) {
      robot.push(key);
    }
    settle();
  }

  private void type(String text) throws Exception {
    robot.write(text);
    settle();
  }

  private double position() throws Exception {
    return picture().place().position();
  }

  private Marks marks() throws Exception {
    return new Marks(picture().scene());
  }

  private Mark mark(Predicate<Mark> wanted) throws Exception {
    return marks().all().stream().filter(wanted).findFirst().orElseThrow();
  }

  /** The topmost thing of the machines that holds an element and can be pointed at. */
  private Mark holder() throws Exception {
    Marks marks = marks();
    return marks.all().stream()
        .filter(mark -> !Marks.tag(mark).isEmpty() && !mark.title().isEmpty())
        .filter(mark -> marks.at(middle(mark)).filter(mark::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static Point middle(Mark mark) {
    Box box = Marks.bounds(mark);
    return new Point(box.centreX(), box.centreY());
  }

  private String status() throws Exception {
    return mark(mark -> mark.kind().equals("status")).data().get("value");
  }

  private void moveTo(Point point) throws Exception {
    double scale = fx(() -> stage.getScene().getWidth()) / 1600;
    double x = fx(() -> stage.getX() + stage.getScene().getX());
    double y = fx(() -> stage.getY() + stage.getScene().getY());
    robot.moveTo(x + point.x() * scale, y + point.y() * scale);
    settle();
  }

  private void click(String control) throws Exception {
    moveTo(middle(mark(mark -> Marks.unit(mark).equals("control/" + control))));
    robot.clickOn(MouseButton.PRIMARY);
    settle();
  }

  /** The scene as it is when nothing is pointed at. */
  private Scene unpointed() throws Exception {
    moveTo(new Point(2, 2));
    return picture().scene();
  }

  @Test
  void stepsForwardsAndBackWithKeysAndButtons() throws Exception {
    assertThat(position()).isZero();
    keys(KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(position()).isEqualTo(2);
    click("step");
    assertThat(position()).isEqualTo(3);
    click("back");
    keys(KeyCode.LEFT);
    assertThat(position()).isEqualTo(1);
    robot.press(KeyCode.SHIFT).push(KeyCode.RIGHT).release(KeyCode.SHIFT);
    assertThat(position()).isEqualTo(11);
    keys(KeyCode.END);
    assertThat(status()).contains("cycle").containsPattern("cycle ([0-9,]+) of \\1");
    click("start");
    assertThat(position()).isZero();
  }

  @Test
  void showsTheSameWhateverWayLeadsToACycle() throws Exception {
    Box line = marks().timeLine().orElseThrow();
    moveTo(new Point(line.x() + 0.3 * line.width(), line.centreY()));
    robot.press(MouseButton.PRIMARY);
    moveTo(new Point(line.x() + 0.02 * line.width(), line.centreY()));
    robot.release(MouseButton.PRIMARY);
    int place = (int) position();
    assertThat(place).isBetween(10, 200);
    Scene dragged = unpointed();

    keys(KeyCode.HOME, KeyCode.G);
    type(Integer.toString(place));
    keys(KeyCode.ENTER);
    Scene jumped = unpointed();

    keys(KeyCode.HOME);
    for (int i = 0; i < place; i++) {
      robot.push(KeyCode.RIGHT);
    }
    Scene stepped = unpointed();

    keys(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
    Scene steppedBack = unpointed();

    assertThat(position()).isEqualTo(place);
    assertThat(jumped).isEqualTo(dragged);
    assertThat(stepped).isEqualTo(dragged);
    assertThat(steppedBack).isEqualTo(dragged);
  }

  @Test
  void playsUntilItIsStopped() throws Exception {
    keys(KeyCode.UP, KeyCode.UP, KeyCode.UP);
    robot.push(KeyCode.SPACE);
    until(() -> window.desk().position() > 5);
    robot.push(KeyCode.SPACE);
    double there = position();
    assertThat(fx(() -> window.desk().isPlaying())).isFalse();
    keys(KeyCode.RIGHT);
    assertThat(position()).isEqualTo(there + 1);
  }

  @Test
  void tellsOfWhatIsPointedAt() throws Exception {
    keys(KeyCode.G);
    type("60");
    keys(KeyCode.ENTER);
    Mark mark = holder();
    moveTo(middle(mark));

    assertThat(picture().shot().look().unit()).isEqualTo(Marks.unit(mark));
    assertThat(mark(found -> found.kind().equals("tip")).data())
        .containsEntry("value", mark.title());

    moveTo(new Point(2, 2));
    assertThat(marks().ofKind("tip")).isEmpty();
  }

  @Test
  void pointsWithoutAMouseAndChoosesWhatIsThere() throws Exception {
    robot.press(KeyCode.CONTROL).push(KeyCode.RIGHT).push(KeyCode.RIGHT).release(KeyCode.CONTROL);
    String first = picture().shot().look().unit();
    robot.press(KeyCode.CONTROL).push(KeyCode.DOWN).release(KeyCode.CONTROL);
    String second = picture().shot().look().unit();

    assertThat(first).isNotEmpty();
    assertThat(second).isNotEmpty().isNotEqualTo(first);
  }

  @Test
  void choosesAnElementWhereverItIs() throws Exception {
    Mark mark = holder();
    moveTo(middle(mark));
    robot.clickOn(MouseButton.PRIMARY);

    assertThat(picture().shot().look().chosen()).isEqualTo(Marks.tag(mark));
    assertThat(status()).contains(Marks.tag(mark));

    keys(KeyCode.ESCAPE);
    assertThat(picture().shot().look().chosen()).isNull();
    keys(KeyCode.E);
    type("b[2,3]");
    keys(KeyCode.ENTER);
    assertThat(picture().shot().look().chosen()).isEqualTo("b[2,3]");
  }

  @Test
  void stopsWhereAnElementIsTouched() throws Exception {
    keys(KeyCode.E);
    type("b[2,3]");
    keys(KeyCode.ENTER, KeyCode.N);
    double touched = position();
    assertThat(touched).isPositive();
    assertThat(status()).contains("b[2,3] is touched here");

    keys(KeyCode.HOME, KeyCode.B, KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.UP);
    robot.push(KeyCode.SPACE);
    until(() -> !window.desk().isPlaying());
    assertThat(position()).isEqualTo(touched);
  }

  @Test
  void switchesLanguageThemeTextSizeAndPace() throws Exception {
    assertThat(status()).startsWith("cycle 0 of");
    keys(KeyCode.L);
    assertThat(status()).startsWith("사이클 0 /");
    assertThat(picture().scene().language()).isEqualTo("ko");
    click("language");
    keys(KeyCode.T);
    assertThat(picture().shot().look().theme()).isEqualTo(Theme.DARK);
    click("theme");
    assertThat(picture().shot().look().theme()).isEqualTo(Theme.CONTRAST);
    keys(KeyCode.P);
    assertThat(picture().shot().look().text()).isEqualTo(Look.HALL_TEXT);
    keys(KeyCode.P, KeyCode.C);
    assertThat(status()).contains("0.0 ns of");
    click("pace");
    assertThat(status()).contains("thousandths");
  }

  @Test
  void showsOneMachineAloneAndAllAgain() throws Exception {
    List<String> all = machines();
    assertThat(all).hasSizeGreaterThan(1);
    keys(KeyCode.DIGIT2);
    assertThat(machines()).containsExactly(all.get(1));
    keys(KeyCode.END);
    double end = position();
    assertThat(picture().scene().title()).endsWith(all.get(1) + " " + (long) end);
    Box line = marks().timeLine().orElseThrow();
    moveTo(new Point(line.centreX(), line.centreY()));
    robot.clickOn(MouseButton.PRIMARY);
    assertThat(position()).isBetween(0.45 * end, 0.55 * end);
    keys(KeyCode.DIGIT0);
    assertThat(machines()).isEqualTo(all);
  }

  private List<String> machines() throws Exception {
    return marks().ofKind("sentence").stream()
        .map(mark -> Marks.unit(mark).replace("/sentence", ""))
        .toList();
  }

  @Test
  void enlargesAndMoves() throws Exception {
    moveTo(new Point(200, 200));
    keys(KeyCode.EQUALS, KeyCode.EQUALS);
    Zoom zoom = picture().shot().zoom();
    assertThat(zoom.factor()).isGreaterThan(1.5);
    robot.press(KeyCode.ALT).push(KeyCode.RIGHT).release(KeyCode.ALT);
    assertThat(picture().shot().zoom().x()).isGreaterThan(zoom.x());
    keys(KeyCode.ESCAPE, KeyCode.ESCAPE);
    assertThat(picture().shot().zoom()).isEqualTo(Zoom.NONE);
  }

  @Test
  void savesThePictureWithoutTheControls(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("p.svg");
    keys(KeyCode.S);
    fx(
        () -> {
          for (int i = 0; i < 40; i++) {
            window.desk().erase();
          }
          window.desk().type(file.toString());
          return null;
        });
    keys(KeyCode.ENTER);
    until(() -> window.desk().note().name().equals("save.done"));
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .startsWith("<?xml")
        .contains("class=\"sentence\"")
        .doesNotContain("class=\"control\"");
  }

  @Test
  void saysWhyAPictureCannotBeSaved() throws Exception {
    keys(KeyCode.S);
    fx(
        () -> {
          window.desk().type("x");
          return null;
        });
    keys(KeyCode.ENTER);
    until(() -> window.desk().note().name().equals("save.format"));
    assertThat(status()).contains("must end with .png or .svg");
  }

  @Test
  void switchesTheDataflowOfTheArray() throws Exception {
    String before = picture().shot().deck().dataflow();
    assertThat(before).isEqualTo("weight_stationary");
    robot.push(KeyCode.D);
    until(() -> window.isUpToDate() && !window.picture().shot().deck().dataflow().equals(before));
    assertThat(picture().shot().deck().dataflow()).isEqualTo("output_stationary");
    assertThat(picture().place().arrival()).isEqualTo(Picture.Arrival.THERE);
  }

  @Test
  void turnsThePagesOfALessonAndRevealsItsAnswers() throws Exception {
    close();
    closed = new CompletableFuture<>();
    open(List.of(LessonCast.of(Lessons.of("matmul"), 1)));
    settle();
    Scene first = picture().scene();
    assertThat(first.title()).contains("One product");
    robot.push(KeyCode.PAGE_DOWN);
    until(() -> window.isUpToDate() && stage.getTitle().endsWith("2"));
    assertThat(machines()).containsExactly("tpu");
    assertThat(picture().shot().look().chosen()).isEqualTo("b[3,4]");

    Scene hidden = picture().scene();
    keys(KeyCode.R);
    assertThat(picture().scene()).isNotEqualTo(hidden);
    keys(KeyCode.R);
    assertThat(picture().scene()).isEqualTo(hidden);
  }

  @Test
  void namesEveryControlForThoseWhoCannotSeeIt() throws Exception {
    settle();
    for (Mark control : marks().ofKind("control")) {
      String unit = Marks.unit(control);
      String id = unit.substring(unit.indexOf('/') + 1).replace(':', '-');
      Node node = robot.lookup("#" + id).query();
      assertThat(node.getAccessibleRole()).as(unit).isEqualTo(AccessibleRole.BUTTON);
      assertThat(node.getAccessibleText()).as(unit).isEqualTo(control.title()).isNotEmpty();
      assertThat(node.isFocusTraversable()).as(unit).isTrue();
    }
    Node line = robot.lookup("#time-line").query();
    assertThat(line.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);

    Node step = robot.lookup("#step").query();
    fx(
        () -> {
          step.executeAccessibleAction(AccessibleAction.FIRE);
          return null;
        });
    assertThat(position()).isEqualTo(1);
  }

  @Test
  void goesFromControlToControlWithTheTabKey() throws Exception {
    robot.push(KeyCode.TAB);
    until(() -> stage.getScene().getFocusOwner() instanceof Handle);
    fx(
        () -> {
          robot.lookup("#step").query().requestFocus();
          return null;
        });
    keys(KeyCode.SPACE, KeyCode.ENTER);
    assertThat(position()).isEqualTo(2);
  }

  @Test
  void showsTheSamePixelsAsAPictureInAFile() throws Exception {
    Picture picture = picture();
    Scene scene = picture.scene();
    double scale = picture.shot().scale();
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(scene.width() * scale),
            (int) Math.round(scene.height() * scale),
            BufferedImage.TYPE_INT_ARGB_PRE);
    new Raster().draw(scene, image, scale);
    int[] wanted =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    int[] found =
        fx(
            () -> {
              var shot = stage.getScene().getRoot().snapshot(null, null);
              int[] pixels = new int[wanted.length];
              shot.getPixelReader()
                  .getPixels(
                      0,
                      0,
                      image.getWidth(),
                      image.getHeight(),
                      javafx.scene.image.PixelFormat.getIntArgbInstance(),
                      pixels,
                      0,
                      image.getWidth());
              return pixels;
            });
    assertThat(found).isEqualTo(wanted);
  }

  @Test
  void closesWhileARunGoesOn() throws Exception {
    close();
    closed = new CompletableFuture<>();
    run(List.of("matmul"), "-m", "cpu", "-p", "m=96");
    until(() -> window.picture() != null);
    assertThat(fx(() -> window.picture().place().arrival())).isEqualTo(Picture.Arrival.WAITING);
    // and is closed by what follows every test
  }
}
