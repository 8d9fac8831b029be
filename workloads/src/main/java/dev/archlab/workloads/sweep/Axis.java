package dev.archlab.workloads.sweep;

import dev.archlab.sim.InputException;
import dev.archlab.sim.SourceLocation;
import dev.archlab.sim.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names whose values advance together.
 *
 * @param names of parameters or keys
 * @param rows the values, one for each name
 */
record Axis(List<String> names, List<List<String>> rows) {

  private static final String FILE = "@";

  /** The most points of a plan: what a sweep keeps in memory. */
  private static final int MOST = 1_000_000;

  Axis {
    names = List.copyOf(names);
    rows = List.copyOf(rows);
  }

  /**
   * The axes of what was given, in that order; names that take their values from one file share an
   * axis.
   */
  static List<Axis> of(Map<String, String> given) {
    Map<String, Axis> axes = new LinkedHashMap<>();
    given.forEach(
        (name, text) -> {
          if (name.startsWith(FILE)) {
            axes.put(name, read(name.substring(1)));
          } else if (text.startsWith(FILE)) {
            axes.merge(text, read(text.substring(1)).column(name, text), Axis::beside);
          } else {
            axes.put(
                name,
                new Axis(List.of(name), Range.values(name, text).stream().map(List::of).toList()));
          }
        });
    return List.copyOf(axes.values());
  }

  private Axis column(String name, String file) {
    int column = names.indexOf(name);
    if (column < 0) {
      throw new UsageException(
          "'%s=%s': the file has no column '%s'; it has %s"
              .formatted(name, file, name, String.join(", ", names)));
    }
    return new Axis(List.of(name), rows.stream().map(row -> List.of(row.get(column))).toList());
  }

  private Axis beside(Axis other) {
    List<String> both = new ArrayList<>(names);
    both.addAll(other.names);
    List<List<String>> joined = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = new ArrayList<>(rows.get(i));
      row.addAll(other.rows.get(i));
      joined.add(row);
    }
    return new Axis(both, joined);
  }

  /** A table with names in its first line. */
  private static Axis read(String file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(Path.of(file));
    } catch (InvalidPathException | IOException e) {
      throw new UsageException("cannot read '" + file + "': no such file, or no text in UTF-8");
    }
    @Nullable List<String> header = null;
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (i == 0 && line.startsWith("\uFEFF")) {
        line = line.substring(1);
      }
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(line.split(",", -1)).map(String::strip).toList();
      SourceLocation place = new SourceLocation(file, i + 1, 1);
      if (cells.contains("")) {
        throw new InputException(place, "an empty cell");
      }
      if (header == null) {
        header = cells;
        if (new HashSet<>(cells).size() < cells.size()) {
          throw new InputException(place, "a name stands here twice");
        }
      } else if (cells.size() != header.size()) {
        throw new InputException(
            place, "%d cells under %d names".formatted(cells.size(), header.size()));
      } else {
        rows.add(cells);
      }
    }
    if (header == null || rows.isEmpty()) {
      throw new InputException(
          file + ": no points: a line of names and one line a point are needed");
    }
    return new Axis(header, rows);
  }

  /** Every row of each with every row of the others; the last axis varies fastest. */
  static List<Map<String, String>> product(List<Axis> axes) {
    long count = 1;
    for (Axis axis : axes) {
      count *= axis.rows.size();
      if (count > MOST) {
        throw new UsageException("more than %,d points; narrow the ranges".formatted(MOST));
      }
    }
    List<Map<String, String>> points = List.of(Map.of());
    for (Axis axis : axes) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> point : points) {
        for (List<String> row : axis.rows) {
          longer.add(axis.with(point, row));
        }
      }
      points = longer;
    }
    return points;
  }

  /** The first rows of all together, then the second ones; a single row stays. */
  static List<Map<String, String>> zip(List<Axis> axes) {
    int length = 1;
    String longest = "";
    for (Axis axis : axes) {
      int size = axis.rows.size();
      if (size > 1 && length > 1 && size != length) {
        throw new UsageException(
            "--zip needs ranges of one length: %s has %d values, %s has %d"
                .formatted(longest, length, String.join(",", axis.names), size));
      }
      if (size > 1) {
        length = size;
        longest = String.join(",", axis.names);
      }
    }
    List<Map<String, String>> points = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      Map<String, String> point = Map.of();
      for (Axis axis : axes) {
        point = axis.with(point, axis.rows.get(axis.rows.size() == 1 ? 0 : i));
      }
      points.add(point);
    }
    return points;
  }

  private Map<String, String> with(Map<String, String> point, List<String> row) {
    Map<String, String> more = new LinkedHashMap<>(point);
    for (int i = 0; i < row.size(); i++) {
      if (more.put(names.get(i), row.get(i)) != null) {
        throw new UsageException("'%s' is given twice".formatted(names.get(i)));
      }
    }
    return more;
  }
}
