package dev.archlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.workloads.Lessons;
import dev.archlab.workloads.Lessons.Lesson;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.Workloads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LessonCommandTest {

  private static final String COMMAND = "    ./archlab ";

  static Stream<Lesson> lessons() {
    return Lessons.all().stream();
  }

  static Stream<String> commands() {
    return lessons().flatMap(LessonCommandTest::commands);
  }

  private static Stream<String> commands(Lesson lesson) {
    return lesson
        .text()
        .lines()
        .filter(line -> line.startsWith(COMMAND))
        .map(line -> line.substring(COMMAND.length()));
  }

  @Test
  void hasALessonForEachWorkloadAndNoOther() {
    assertThat(Lessons.all().stream().map(Lesson::id))
        .containsExactlyInAnyOrderElementsOf(Workloads.all().stream().map(Workload::name).toList());
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void saysWhatToRunWhatToPredictAndWhatItDoesNotShow(Lesson lesson) {
    assertThat(lesson.text())
        .startsWith("# " + lesson.title() + "\n")
        .contains(
            "\n## Run\n",
            "\n## Look for\n",
            "\n## The lecture's figures\n",
            "\n## Predict, then check\n",
            "\n## What the model does not show\n");
    assertThat(commands(lesson)).isNotEmpty();
  }

  /** Parameters, machines and values are checked before anything runs. */
  @ParameterizedTest
  @MethodSource("commands")
  void namesOnlyCommandsThatCanRun(String command) {
    List<String> words = Arrays.asList(command.split(" "));
    assertThat(words.get(0)).isEqualTo("run");
    List<String> machines = List.of("cpu"); // where none is named, one is enough to plan for
    List<String> workloads = new ArrayList<>();
    List<String> parameters = new ArrayList<>();
    List<String> overrides = new ArrayList<>();
    String kernel = null;
    for (int i = 1; i < words.size(); i++) {
      switch (words.get(i)) {
        case "-m" -> machines = List.of(words.get(++i).split(","));
        case "-p" -> parameters.add(words.get(++i));
        case "-s" -> overrides.add(words.get(++i));
        case "--kernel" -> kernel = words.get(++i);
        case "--format" -> Choices.format(words.get(++i));
        default -> workloads.add(words.get(i));
      }
    }
    Map<String, String> own = Choices.assignments("-p", parameters);
    Map<String, String> keys = Choices.assignments("-s", overrides);
    assertThat(RunPlan.of(workloads, machines, own, keys, kernel, null, 1).steps()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lesson", "list lessons"})
  void listsTheLessons(String command) {
    Archlab archlab = Archlab.run(command.split(" "));
    assertThat(archlab.status()).isZero();
    for (Lesson lesson : Lessons.all()) {
      assertThat(archlab.out()).contains(lesson.id(), lesson.title());
    }
  }

  @Test
  void printsALessonAlsoBelowTheParametersOfItsWorkload() {
    String text = Archlab.run("lesson", "knn").out();
    assertThat(text).startsWith("# ");
    assertThat(Archlab.run("show", "knn").out()).contains("neighbours that vote").endsWith(text);
  }

  @Test
  void suggestsTheLessonThatWasMeant() {
    Archlab archlab = Archlab.run("lesson", "kmean");
    assertThat(archlab.status()).isEqualTo(2);
    assertThat(archlab.err()).contains("did you mean 'kmeans'?");
  }
}
