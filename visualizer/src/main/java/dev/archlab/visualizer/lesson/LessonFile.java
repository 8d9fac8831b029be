package dev.archlab.visualizer.lesson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.archlab.sim.InputException;
import dev.archlab.sim.SourceLocation;
import dev.archlab.visualizer.lesson.Question.Choice;
import dev.archlab.visualizer.panel.Pacing;
import dev.archlab.workloads.Failure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a lesson in YAML; {@code docs/lessons.md} says what stands in it. */
final class LessonFile {

  private static final List<String> MACHINES = List.of("cpu", "gpu", "tpu");
  private static final long SEED = 1;
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private LessonFile() {}

  /**
   * Reads a lesson.
   *
   * @param id its name
   * @param file the name of the text, for errors
   * @throws InputException if the text is no lesson
   */
  static Lesson read(String id, String file, String text) {
    Section root = new Section(file, tree(file, text));
    root.requireKeys("title", "runs", "chapters");
    Map<String, Run> runs = new LinkedHashMap<>();
    root.sections("runs").forEach((name, run) -> runs.put(name, run(run)));
    List<Chapter> chapters = new ArrayList<>();
    for (Section chapter : root.list("chapters")) {
      chapters.add(chapter(chapter, runs));
    }
    if (chapters.isEmpty()) {
      throw root.error("no chapters");
    }
    return new Lesson(id, root.phrase("title"), runs, chapters);
  }

  private static JsonNode tree(String file, String text) {
    try {
      return YAML.readTree(text);
    } catch (JsonProcessingException e) {
      @Nullable JsonLocation at = e.getLocation();
      throw new InputException(
          new SourceLocation(
              file,
              at == null ? 1 : Math.max(1, at.getLineNr()),
              at == null ? 1 : Math.max(1, at.getColumnNr())),
          "not YAML: " + Failure.oneLine(e.getOriginalMessage()));
    }
  }

  private static Run run(Section section) {
    section.requireKeys("workload", "parameters", "machines", "set", "kernel", "seed");
    List<String> machines = section.words("machines");
    return new Run(
        section.text("workload"),
        section.values("parameters"),
        machines.isEmpty() ? MACHINES : machines,
        section.values("set"),
        section.optional("kernel").orElse(null),
        section.has("seed") ? (long) section.number("seed", 0, Long.MAX_VALUE) : SEED);
  }

  private static Chapter chapter(Section section, Map<String, Run> runs) {
    section.requireKeys(
        "title",
        "text",
        "question",
        "choices",
        "answer",
        "run",
        "pace",
        "at",
        "machine",
        "choose",
        "point",
        "claims");
    String name = section.text("run");
    Run run = runs.get(section.oneOf("run", name, runs.keySet()));
    Optional<String> machine = section.optional("machine");
    if (run != null) {
      machine.ifPresent(focus -> section.oneOf("machine", focus, run.machines()));
    }
    return new Chapter(
        section.phrase("title"),
        section.phrase("text"),
        question(section),
        section.words("claims"),
        name,
        Pacing.of(section.optional("pace").orElse("cycles")),
        place(section, machine),
        machine,
        section.optional("choose"),
        section.optional("point"));
  }

  private static Question question(Section chapter) {
    List<Choice> choices = new ArrayList<>();
    if (chapter.has("choices")) {
      for (Section choice : chapter.list("choices")) {
        choice.requireKeys("en", "ko", "right");
        choices.add(new Choice(choice.phrase(), choice.optional("right").orElse("false")));
      }
    }
    return new Question(chapter.phrase("question"), choices, chapter.phrase("answer"));
  }

  /** A number is a place of the common axis; otherwise a landmark is described. */
  private static Place place(Section chapter, Optional<String> focus) {
    if (!chapter.isSection("at")) {
      return new Place.At(chapter.number("at", 0, Double.MAX_VALUE));
    }
    Section at = chapter.section("at");
    at.requireKeys("part", "phase", "program", "time", "cause", "machine");
    Optional<String> machine = at.optional("machine").or(() -> focus);
    if (at.has("phase")) {
      int time = at.has("time") ? (int) at.number("time", 1, Integer.MAX_VALUE) : 1;
      String program = at.optional("program").orElse("");
      return new Place.Phase(machine, at.text("phase"), program, time, part(at));
    }
    return at.has("cause")
        ? new Place.Cause(machine, at.text("cause"), part(at))
        : new Place.Part(at.number("part", 0, 1));
  }

  private static double part(Section at) {
    return at.has("part") ? at.number("part", 0, 1) : 0.5;
  }
}
