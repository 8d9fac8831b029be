package dev.archlab.workloads;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in aligned columns. */
public final class Table {

  /** On which side of its column a cell stands. */
  public enum Align {
    LEFT,
    RIGHT
  }

  private record Column(String title, Align align) {}

  private final List<Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a column; all of them before the first row. */
  public Table column(String title, Align align) {
    columns.add(new Column(title, align));
    return this;
  }

  /** Adds a row with a cell for each column. */
  public void row(List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(cells.size() + " cells for " + columns.size());
    }
    rows.add(List.copyOf(cells));
  }

  /** For a terminal: each line begins with {@code indent}. */
  public String plain(String indent) {
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = length(columns.get(i).title());
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    plainLine(text, indent, columns.stream().map(Column::title).toList(), widths);
    for (List<String> row : rows) {
      plainLine(text, indent, row, widths);
    }
    return text.toString();
  }

  private void plainLine(StringBuilder text, String indent, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < widths.length; i++) {
      String padding = " ".repeat(widths[i] - length(cells.get(i)));
      boolean right = columns.get(i).align() == Align.RIGHT;
      line.append(i == 0 ? "" : "  ");
      line.append(right ? padding : "").append(cells.get(i)).append(right ? "" : padding);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  /** For a document. */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    markdownLine(text, columns.stream().map(Column::title).toList());
    markdownLine(
        text,
        columns.stream().map(column -> column.align() == Align.RIGHT ? "---:" : "---").toList());
    for (List<String> row : rows) {
      markdownLine(text, row);
    }
    return text.toString();
  }

  private static void markdownLine(StringBuilder text, List<String> cells) {
    text.append('|');
    for (String cell : cells) {
      text.append(' ').append(cell.replace("|", "\\|")).append(" |");
    }
    text.append('\n');
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
