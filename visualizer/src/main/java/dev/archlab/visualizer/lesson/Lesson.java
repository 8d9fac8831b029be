package dev.archlab.visualizer.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A lesson.
 *
 * @param id as on the command line: the name of the workload that it is about
 * @param runs what its chapters show and speak of, by name
 * @param chapters in the order in which they are taught
 */
public record Lesson(String id, Phrase title, Map<String, Run> runs, List<Chapter> chapters) {

  public Lesson {
    runs = Collections.unmodifiableMap(new LinkedHashMap<>(runs));
    chapters = List.copyOf(chapters);
  }

  /** The run that a chapter shows. */
  public Run run(Chapter chapter) {
    Run run = runs.get(chapter.run());
    if (run == null) {
      throw new IllegalArgumentException("no run '" + chapter.run() + "'");
    }
    return run;
  }
}
