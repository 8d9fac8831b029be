package dev.archlab.sim;

/**
 * A place in a text.
 *
 * @param file name as the user gave it
 * @param line from 1
 * @param column from 1; 0 where only the line is known
 */
public record SourceLocation(String file, int line, int column) {

  @Override
  public String toString() {
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
