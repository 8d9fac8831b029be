package dev.archlab.workloads.scalesim;

import dev.archlab.sim.InputException;
import dev.archlab.sim.Nearest;
import dev.archlab.sim.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sections of keys and values, as Python's configparser reads them: {@code key: value} or {@code
 * key = value}, keys without regard to case, comments in lines of their own after {@code #} or
 * {@code ;}.
 */
final class IniFile {

  /** A value and where it stands. */
  record Value(String text, SourceLocation at) {

    int integer(int least, int most) {
      int value;
      try {
        value = Integer.parseInt(text);
      } catch (NumberFormatException e) {
        throw wrong("an integer from %d to %d".formatted(least, most));
      }
      if (value < least || value > most) {
        throw wrong("an integer from %d to %d".formatted(least, most));
      }
      return value;
    }

    boolean bool() {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "true", "yes", "on", "1" -> true;
        case "false", "no", "off", "0" -> false;
        default -> throw wrong("true or false");
      };
    }

    InputException wrong(String expected) {
      return new InputException(at, "'" + text + "' must be " + expected);
    }
  }

  /** Values and keys, as they are written, by the key in lower case. */
  private record Section(SourceLocation at, Map<String, Value> values, Map<String, Value> keys) {}

  /** SCALE-Sim's keys that resemble each other, in lower case. */
  private static final Set<String> KEYS =
      Set.of(
          "arrayheight",
          "arraywidth",
          "ifmapsramszkb",
          "filtersramszkb",
          "ofmapsramszkb",
          "ifmapsrambankbandwidth",
          "filtersrambankbandwidth",
          "ifmapcustomlayout",
          "filtercustomlayout",
          "bandwidth",
          "interfacebandwidth");

  private final String file;
  private final Map<String, Section> sections = new LinkedHashMap<>();

  private IniFile(String file) {
    this.file = file;
  }

  /**
   * Reads a text.
   *
   * @param file its name, for messages
   * @throws InputException if it is malformed
   */
  static IniFile parse(String file, List<String> lines) {
    IniFile ini = new IniFile(file);
    Section section = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String text = line.strip();
      SourceLocation at = new SourceLocation(file, i + 1, line.indexOf(text) + 1);
      if (text.isEmpty() || text.startsWith("#") || text.startsWith(";")) {
        continue;
      }
      if (text.startsWith("[")) {
        section = ini.open(text, at);
      } else if (section == null) {
        throw new InputException(at, "a [section] must come first, as in [general]");
      } else {
        put(section, line, i + 1, file);
      }
    }
    return ini;
  }

  private Section open(String text, SourceLocation at) {
    if (!text.endsWith("]")) {
      throw new InputException(at, "a section is written [name]");
    }
    Section section = new Section(at, new LinkedHashMap<>(), new LinkedHashMap<>());
    if (sections.putIfAbsent(text.substring(1, text.length() - 1), section) != null) {
      throw new InputException(at, "section " + text + " comes twice");
    }
    return section;
  }

  private static void put(Section section, String line, int number, String file) {
    int separator = separator(line);
    if (separator <= 0 || line.substring(0, separator).isBlank()) {
      throw new InputException(
          new SourceLocation(file, number, 1), "a setting is written 'Key: value'");
    }
    String key = line.substring(0, separator).strip();
    String value = line.substring(separator + 1).strip();
    int column = value.isEmpty() ? separator + 2 : line.indexOf(value, separator + 1) + 1;
    Value entry = new Value(value, new SourceLocation(file, number, column));
    SourceLocation keyAt = new SourceLocation(file, number, line.indexOf(key) + 1);
    section.keys().putIfAbsent(key.toLowerCase(Locale.ROOT), new Value(key, keyAt));
    if (section.values().putIfAbsent(key.toLowerCase(Locale.ROOT), entry) != null) {
      throw new InputException(keyAt, "'" + key + "' comes twice");
    }
  }

  private static int separator(String line) {
    int colon = line.indexOf(':');
    int equals = line.indexOf('=');
    return colon < 0 || equals >= 0 && equals < colon ? equals : colon;
  }

  boolean hasSection(String name) {
    return sections.containsKey(name);
  }

  Optional<Value> find(String section, String key) {
    Section found = sections.get(section);
    return found == null
        ? Optional.empty()
        : Optional.ofNullable(found.values().get(key.toLowerCase(Locale.ROOT)));
  }

  /**
   * A value that must be there.
   *
   * @throws InputException if it is not; the message names the nearest key that is
   */
  Value get(String name, String key) {
    Section section = sections.get(name);
    if (section == null) {
      throw new InputException(
          "%s: there is no section [%s]; it holds %s".formatted(file, name, key));
    }
    return find(name, key).orElseThrow(() -> missing(name, key, section));
  }

  private static InputException missing(String name, String key, Section section) {
    String lacks = "section [" + name + "] lacks " + key;
    Set<String> candidates = new TreeSet<>(section.keys().keySet());
    candidates.removeAll(KEYS); // they mean themselves
    Optional<String> nearest = Nearest.to(key.toLowerCase(Locale.ROOT), candidates);
    for (Value near : section.keys().values()) {
      if (nearest.isPresent() && near.text().toLowerCase(Locale.ROOT).equals(nearest.get())) {
        return new InputException(near.at(), lacks + "; is '" + near.text() + "' meant so?");
      }
    }
    return new InputException(section.at(), lacks + "; add a line '" + key + ": …' to it");
  }
}
