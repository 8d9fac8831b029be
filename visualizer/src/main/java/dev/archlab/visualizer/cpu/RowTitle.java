package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.core.Cause;
import dev.archlab.cpu.core.Stage;
import dev.archlab.visualizer.cpu.Moment.Stand;
import dev.archlab.visualizer.cpu.Timeline.Cell;
import dev.archlab.visualizer.cpu.Timeline.Column;
import dev.archlab.visualizer.cpu.Timeline.Row;
import java.util.Map;
import java.util.TreeMap;

/** Tells the way of one instruction through the pipeline. */
record RowTitle(Canvas canvas, Timeline timeline, Row row) {

  String text() {
    String text = row.instruction().text();
    long fetched = row.instruction().fetchedAt() + 1;
    StringBuilder title = new StringBuilder();
    if (row.isSquashed()) {
      Cause cause = row.cells().get(row.cells().size() - 1).cause();
      title.append(canvas.say("row.squashed", text, canvas.narrator().cause(cause)));
    } else {
      int written = row.entered(Stage.WRITE_BACK);
      title.append(
          written < 0
              ? canvas.say("row.begun", text, fetched)
              : canvas.say("row.done", text, fetched, timeline.columns().get(written).cycle()));
    }
    waits().forEach((wait, cycles) -> title.append(' ').append(sentence(wait, cycles)));
    return title.toString();
  }

  private record Wait(Stage stage, Cause cause) implements Comparable<Wait> {
    @Override
    public int compareTo(Wait other) {
      int stages = stage.compareTo(other.stage);
      return stages != 0 ? stages : cause.compareTo(other.cause);
    }
  }

  private Map<Wait, Integer> waits() {
    Map<Wait, Integer> waits = new TreeMap<>();
    for (Cell cell : row.cells()) {
      if (cell.stand() == Stand.WAITS) {
        Column column = timeline.columns().get(cell.column());
        waits.merge(new Wait(cell.stage(), cell.cause()), column.cycles(), Integer::sum);
      }
    }
    return waits;
  }

  private String sentence(Wait wait, int cycles) {
    return canvas.say(
        "row.waits", cycles, Narrator.name(wait.stage()), canvas.narrator().cause(wait.cause()));
  }
}
