package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.core.Cause;
import dev.archlab.cpu.core.Stage;
import dev.archlab.visualizer.cpu.Moment.Stand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The last instructions in program order against the last cycles. Cycles in which nothing moves are
 * folded into one column once they are many.
 *
 * @param columns from the earliest to the present one
 * @param rows from the oldest instruction to the youngest
 */
record Timeline(List<Column> columns, List<Row> rows) {

  /** So many cycles without a movement, and the present one, get a column each. */
  private static final int FEW = 3;

  private static final Stage[] STAGES = Stage.values();

  /**
   * Some cycles.
   *
   * @param first of them, as an index of the moments
   * @param last of them
   */
  record Column(int first, int last, long cycle) {

    int cycles() {
      return last - first + 1;
    }

    boolean isFolded() {
      return last > first;
    }
  }

  /** What an instruction did in a column. */
  record Cell(int column, Stage stage, Stand stand, Cause cause) {}

  /** An instruction on its way. */
  record Row(Instruction instruction, List<Cell> cells) {

    boolean isSquashed() {
      return cells.stream().anyMatch(cell -> cell.stand() == Stand.SQUASHED);
    }

    /** The column in which it came into a stage, or −1. */
    int entered(Stage stage) {
      for (Cell cell : cells) {
        if (cell.stage() == stage && cell.stand() == Stand.MOVES) {
          return cell.column();
        }
      }
      return -1;
    }
  }

  /**
   * As many cycles and instructions as there is room for.
   *
   * @param room for columns
   * @param width of a column
   * @param most rows
   */
  static Timeline of(List<Moment> moments, double room, ToDoubleFunction<Column> width, int most) {
    List<Column> columns = new ArrayList<>();
    double left = room;
    for (int last = moments.size() - 1; last >= 0; ) {
      Column column = column(moments, last);
      left -= width.applyAsDouble(column);
      if (left < 0) {
        break;
      }
      columns.add(column);
      last = column.first() - 1;
    }
    Collections.reverse(columns);
    return new Timeline(List.copyOf(columns), rows(moments, columns, most));
  }

  /** The column that ends with a moment. */
  private static Column column(List<Moment> moments, int last) {
    int first = last;
    if (last < moments.size() - 1 && stands(moments, last)) { // the present one has its own
      while (stands(moments, first - 1)) {
        first--;
      }
    }
    boolean fold = last - first + 1 > FEW;
    return new Column(fold ? first : last, last, moments.get(last).cycle());
  }

  /** True if nothing has moved since the moment before. */
  private static boolean stands(List<Moment> moments, int at) {
    return at > 0 && moments.get(at).looksLike(moments.get(at - 1));
  }

  private static List<Row> rows(List<Moment> moments, List<Column> columns, int most) {
    TreeMap<Long, Row> rows = new TreeMap<>();
    for (int c = 0; c < columns.size(); c++) {
      int at = columns.get(c).last();
      Moment moment = moments.get(at);
      @Nullable Moment before = at == 0 ? null : moments.get(at - 1);
      for (Stage stage : STAGES) {
        Instruction instruction = moment.slot(stage).instruction();
        if (instruction != null) {
          Stand stand = moment.stand(stage, before);
          boolean stays = stand == Stand.WAITS || stand == Stand.BLOCKED;
          Cause cause = stays ? moment.staysFor(stage, before) : moment.slot(stage).cause();
          rows.computeIfAbsent(
                  instruction.fetchedAt(), id -> new Row(instruction, new ArrayList<>()))
              .cells()
              .add(new Cell(c, stage, stand, cause));
        }
      }
    }
    List<Row> all = new ArrayList<>(rows.values());
    return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
  }
}
