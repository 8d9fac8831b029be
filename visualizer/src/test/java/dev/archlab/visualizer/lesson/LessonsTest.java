package dev.archlab.visualizer.lesson;

import static dev.archlab.visualizer.view.PictureAssert.assertThatPicture;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.cli.RunPlan;
import dev.archlab.sim.Simulation;
import dev.archlab.sim.UsageException;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.panel.Show;
import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.replay.Lens;
import dev.archlab.visualizer.replay.Recording;
import dev.archlab.visualizer.replay.Replay;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.scene.Element.Text;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.PictureAssert;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lessons that come with the program; each is run once. */
final class LessonsTest {

  /** A figure that somebody typed: data of the lecture have at most two digits. */
  private static final Pattern FIGURE = Pattern.compile("[0-9]{3}|(?<!\\[)\\b[0-9]+[.,][0-9]");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
  private static final int MOST_WORDS = 60;
  private static final Map<String, Material> MATERIAL = new HashMap<>();
  private static final Map<Recording, Replay<Integer>> REPLAYS = new IdentityHashMap<>();

  static Stream<String> lessons() {
    return Lessons.IDS.stream();
  }

  private static Material material(Lesson lesson) {
    return MATERIAL.computeIfAbsent(
        lesson.id(), id -> new Material(lesson, LessonsTest::recordings));
  }

  private static List<Recording> recordings(RunPlan plan) {
    return plan.steps().stream()
        .map(
            step ->
                Recording.of(
                    step.experiment(),
                    step.blueprint(),
                    step.overrides(),
                    step.kernel(),
                    device -> {}))
        .toList();
  }

  private static Stream<Phrase> phrases(Chapter chapter) {
    Question question = chapter.question();
    return Stream.concat(
        Stream.of(chapter.title(), chapter.text(), question.text(), question.answer()),
        question.choices().stream().map(Question.Choice::text));
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void typesNoFigureByHand(String id) {
    for (Chapter chapter : Lessons.of(id).chapters()) {
      phrases(chapter)
          .flatMap(phrase -> Words.LANGUAGES.stream().map(phrase::in))
          .forEach(
              text ->
                  assertThat(PLACEHOLDER.matcher(text).replaceAll(""))
                      .doesNotContainPattern(FIGURE));
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void usesTheSameFiguresInBothLanguages(String id) {
    for (Chapter chapter : Lessons.of(id).chapters()) {
      phrases(chapter)
          .forEach(
              phrase ->
                  assertThat(Figures.placeholders(phrase.in("ko")))
                      .as(phrase.in("ko"))
                      .containsExactlyInAnyOrderElementsOf(Figures.placeholders(phrase.in("en"))));
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void fillsEveryFigureHasOneRightChoiceAndClaimsWhatIsSo(String id) {
    Lesson lesson = Lessons.of(id);
    for (String language : Words.LANGUAGES) {
      for (int number = 1; number <= lesson.chapters().size(); number++) {
        Page page = material(lesson).page(number, language);
        assertThat(page.text() + page.question() + page.answer()).doesNotContain("{", "}", "NaN");
        assertThat(page.text().split("\\s+").length).isLessThanOrEqualTo(MOST_WORDS);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void showsPlacesThatTheRunsComeTo(String id) {
    Lesson lesson = Lessons.of(id);
    for (Chapter chapter : lesson.chapters()) {
      if (chapter.place() instanceof Place.Landmark landmark) {
        String machine = landmark.machine().orElse(lesson.run(chapter).machines().get(0));
        Recording recording =
            material(lesson).recordings(chapter).stream()
                .filter(one -> one.result().machine().equals(machine))
                .findFirst()
                .orElseThrow();
        Replay<Integer> replay =
            REPLAYS.computeIfAbsent(
                recording, one -> new Replay<>(one, unused -> new Blind(), now -> {}));
        long cycle = landmark.cycle(recording.session(), replay.profile()).orElseThrow();
        assertThat(cycle).isBetween(1L, replay.profile().cycles() - 1);
        if (landmark instanceof Place.Phase phase) {
          Frame<Integer> frame = replay.at(cycle);
          assertThat(frame.phase()).isEqualTo(phase.name());
          assertThat(frame.program()).startsWith(phase.program());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void choosesAndPointsAtWhatIsInThePicture(String id) {
    Lesson lesson = Lessons.of(id);
    for (Chapter chapter : lesson.chapters()) {
      if (chapter.chosen().isEmpty() && chapter.unit().isEmpty()) {
        continue;
      }
      Material material = material(lesson);
      Show show = new Show(material.shown(chapter), now -> {});
      Scene scene =
          LessonScreen.draw(
              material.page(1, "en"),
              true,
              show.at(chapter.pace(), Stage.position(chapter, show)),
              chapter.pace(),
              Stage.look(chapter, Look.PLAIN),
              0);
      List<Mark> marks = PictureAssert.marks(scene.elements());
      chapter
          .unit()
          .ifPresent(
              unit -> assertThat(marks).anyMatch(mark -> unit.equals(mark.data().get("unit"))));
      chapter
          .chosen()
          .ifPresent(tag -> assertThat(marks).anyMatch(mark -> tag.equals(mark.data().get("tag"))));
    }
  }

  /** Sees nothing. */
  static final class Blind implements Lens<Integer> {
    @Override
    public int history() {
      return 0;
    }

    @Override
    public void forget() {}

    @Override
    public void observe(Simulation launch, long cycle) {}

    @Override
    public Integer look(@Nullable Simulation launch) {
      return 0;
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void drawsEveryPageInsideOfItsBoxWithoutLeavingOutWords(String id) {
    Lesson lesson = Lessons.of(id);
    for (String language : Words.LANGUAGES) {
      for (int number = 1; number <= lesson.chapters().size(); number++) {
        Page page = material(lesson).page(number, language);
        for (double size : new double[] {12, 18}) {
          Look look = new Look(language, Theme.LIGHT, size, null, null);
          assertThat(draw(page, false, look)).doesNotContain(words(page.answer()));
          assertThat(draw(page, true, look))
              .contains(words(page.text()), words(page.question()), words(page.answer()))
              .doesNotContain("…");
        }
      }
    }
  }

  /** All that is written, without blanks. */
  private static String draw(Page page, boolean revealed, Look look) {
    Box box = new Box(20, 30, 416, 860);
    Sketch sketch = new Sketch();
    LessonPanel.draw(page, revealed, box, look, sketch);
    assertThatPicture(sketch.elements()).isReadable(box, look, "lesson/");
    return words(
        PictureAssert.texts(sketch.elements()).stream().map(Text::text).collect(joining()));
  }

  private static String words(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void areThoseThatTheListOfLessonsMarks() {
    assertThat(dev.archlab.workloads.Lessons.all())
        .filteredOn(dev.archlab.workloads.Lessons.Lesson::isOnScreen)
        .extracting(dev.archlab.workloads.Lessons.Lesson::id)
        .containsExactlyInAnyOrderElementsOf(Lessons.IDS);
  }

  @Test
  void suggestsTheLessonThatWasMeant() {
    assertThatThrownBy(() -> Lessons.of("kmean"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("did you mean 'kmeans'?");
  }
}
