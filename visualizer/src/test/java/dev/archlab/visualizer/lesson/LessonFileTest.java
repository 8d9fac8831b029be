package dev.archlab.visualizer.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.cli.RunPlan;
import dev.archlab.sim.InputException;
import dev.archlab.sim.UsageException;
import dev.archlab.visualizer.replay.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lesson of the reader's own. */
final class LessonFileTest {

  private static final String LESSON =
      """
      title: {en: Mine, ko: 내 수업}
      runs:
        tiny: {workload: matmul, parameters: {m: 2, k: 2, n: 2}, machines: [tpu]}
        long: {workload: matmul, parameters: {m: 4, k: 2, n: 2}, machines: [tpu]}
      chapters:
        - run: tiny
          at: {cause: mac}
          choose: b[0,1]
          title: {en: Two rows, ko: 두 행}
          text:
            en: "{tpu.cycles} cycles, {tpu.account.mac %} MACs, {tpu.time_s s}, {tpu.bytes_dram B}"
            ko: "{tpu.cycles} 사이클"
          question: {en: 'How many with four rows?', ko: '네 행이면?'}
          choices:
            - {en: more, ko: 더 많이, right: long.tpu.cycles > tpu.cycles}
            - {en: as many, ko: 똑같이, right: long.tpu.cycles == tpu.cycles}
          answer: {en: "{long.tpu.cycles / tpu.cycles .2} times", ko: "{long.tpu.cycles / tpu.cycles .2}배"}
          claims: [tpu.counters.macs == 8]
      """;

  private static Lesson read(String text) {
    return LessonFile.read("mine", "mine.yaml", text);
  }

  private static Material material(String text, List<RunPlan> made) {
    return new Material(
        read(text),
        plan -> {
          made.add(plan);
          return plan.steps().stream()
              .map(
                  step ->
                      Recording.of(
                          step.experiment(),
                          step.blueprint(),
                          step.overrides(),
                          null,
                          device -> {}))
              .toList();
        });
  }

  @Test
  void fillsFiguresOfItsOwnRunAndOfOthers() {
    List<RunPlan> made = new ArrayList<>();
    Material material = material(LESSON, made);
    Page page = material.page(1, "en");
    Recording tiny = material.recordings(read(LESSON).chapters().get(0)).get(0);
    long cycles = tiny.result().cycles();
    assertThat(page.text()).startsWith(cycles + " cycles, ").contains("\u00a0%", "\u00a0ns", "B");
    assertThat(page.choices()).extracting(Page.Option::right).containsExactly(true, false);
    assertThat(page.answer()).matches("1\\.[0-9]{2} times");
    assertThat(material.page(1, "ko").text()).isEqualTo(cycles + " 사이클");
    assertThat(made).hasSize(2);
  }

  @Test
  void readsTheExampleOfTheGuide() throws IOException {
    String guide = Files.readString(Path.of("../docs/lessons.md"));
    String example = guide.split("```yaml\n", -1)[1].split("```", -1)[0];
    assertThat(material(example, new ArrayList<>()).page(1, "ko").text()).endsWith("걸립니다.");
  }

  @Test
  void refusesAClaimThatDoesNotHold() {
    String wrong = LESSON.replace("macs == 8", "macs == 9");
    assertThatThrownBy(() -> material(wrong, new ArrayList<>()).page(1, "en"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("chapter 1: 'tpu.counters.macs == 9' does not hold");
  }

  @Test
  void refusesChoicesOfWhichNoneIsRight() {
    String wrong = LESSON.replace("long.tpu.cycles > tpu.cycles", "false");
    assertThatThrownBy(() -> material(wrong, new ArrayList<>()).page(1, "en"))
        .hasMessageContaining("0 choices are right; one must be");
  }

  @Test
  void namesTheFigureThatWasMeant() {
    String wrong = LESSON.replace("{tpu.cycles} cycles", "{tpu.cycle} cycles");
    assertThatThrownBy(() -> material(wrong, new ArrayList<>()).page(1, "en"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("unknown name 'tpu.cycle'; did you mean 'tpu.cycles'?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run: tiny     | run: tine      | chapter 1: unknown run 'tine'; did you mean 'tiny'?",
        "cause: mac    | couse: mac     | chapter 1, at: unknown key 'couse'; did you mean 'cause'?",
        ", ko: 두 행   | ''             | chapter 1, title: no 'ko'",
        "{cause: mac}  | -3             | chapter 1: 'at' is '-3'; it must be a number",
        "choose: b[0,1]| machine: cpu   | chapter 1: unknown machine 'cpu'",
        "chapters:     | chapter:       | unknown key 'chapter'; did you mean 'chapters'?",
        "runs:         | 'runs: ]'      | not YAML"
      })
  void saysWhatIsWrongWithAFile(String written, String instead, String message) {
    assertThatThrownBy(() -> read(LESSON.replace(written, instead)))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("mine.yaml")
        .hasMessageContaining(message);
  }
}
