package dev.archlab.cli;

import dev.archlab.workloads.Lessons;
import dev.archlab.workloads.Lessons.Lesson;
import dev.archlab.workloads.Table;
import dev.archlab.workloads.Table.Align;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code archlab lesson}: the page that goes with a workload. */
@Command(
    name = "lesson",
    mixinStandardHelpOptions = true,
    header = "Print a lesson, or list them in the order in which they are taught.",
    description = "",
    footer = {
      "",
      "Examples:",
      "  archlab lesson          all lessons",
      "  archlab lesson knn      what to run, what to look for, and a question"
    })
final class LessonCommand implements Subcommand {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "[ID]",
      description = "The lesson, by the name of its workload.")
  private String id = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (id.isEmpty()) {
      out.print(lessons().plain(""));
      return 0;
    }
    Lesson lesson =
        Lessons.of(id)
            .orElseThrow(
                () ->
                    Choices.unknown("lesson", id, Lessons.all().stream().map(Lesson::id).toList()));
    out.print(lesson.text());
    return 0;
  }

  /** All lessons with their titles. */
  static Table lessons() {
    Table table =
        new Table()
            .column("lesson", Align.LEFT)
            .column("title", Align.LEFT)
            .column("on screen", Align.LEFT);
    for (Lesson lesson : Lessons.all()) {
      String screen = lesson.isOnScreen() ? "archlab view --lesson " + lesson.id() : "";
      table.row(List.of(lesson.id(), lesson.title(), screen));
    }
    return table;
  }
}
