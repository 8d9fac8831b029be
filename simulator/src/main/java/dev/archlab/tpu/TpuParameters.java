package dev.archlab.tpu;

import dev.archlab.sim.InputException;
import dev.archlab.sim.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The line {@code parameters a, b, c} of a {@code .tpu} text: names for the addresses of the arrays
 * that the program is given. It stands before the first instruction, or not at all.
 *
 * @param line its number, or 0 if there is none
 */
record TpuParameters(String file, int line, List<String> names) {

  private static final String KEYWORD = "parameters";
  private static final String FORM = "the form is: parameters NAME, NAME, …";

  static TpuParameters of(String file, String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].replaceFirst("#.*", "");
      if (line.strip().matches(KEYWORD + "(\\s.*)?")) {
        return new TpuParameters(file, i + 1, names(file, i + 1, line));
      }
      if (!line.isBlank()) {
        break;
      }
    }
    return new TpuParameters(file, 0, List.of());
  }

  private static List<String> names(String file, int number, String line) {
    List<String> names = new ArrayList<>();
    int begin = line.indexOf(KEYWORD) + KEYWORD.length();
    for (String piece : line.substring(begin).split(",", -1)) {
      String name = piece.strip();
      int column = begin + piece.length() - piece.stripLeading().length() + 1;
      if (!name.matches("[A-Za-z_][A-Za-z_0-9]*")) {
        throw error(
            file,
            number,
            column,
            (name.isEmpty() ? "a name is missing here" : "'" + name + "' is no name")
                + "; "
                + FORM);
      }
      if (names.contains(name)) {
        throw error(file, number, column, "'" + name + "' is named twice; " + FORM);
      }
      names.add(name);
      begin += piece.length() + 1;
    }
    return names;
  }

  private static InputException error(String file, int line, int column, String message) {
    return new InputException(new SourceLocation(file, line, column), message);
  }

  /** The address that each name stands for. */
  Map<String, Long> bind(List<Long> arguments) {
    if (arguments.size() != names.size()) {
      String wanted =
          names.isEmpty()
              ? "takes no arguments; a line 'parameters NAME, …' before the first instruction names"
                  + " them"
              : "takes %d arguments: %s".formatted(names.size(), String.join(", ", names));
      String message = "the program %s; it is given %d".formatted(wanted, arguments.size());
      throw line == 0 ? new InputException(file + ": " + message) : error(file, line, 1, message);
    }
    Map<String, Long> addresses = new LinkedHashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      addresses.put(names.get(i), arguments.get(i));
    }
    return addresses;
  }
}
