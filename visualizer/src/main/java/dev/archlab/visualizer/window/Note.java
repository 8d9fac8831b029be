package dev.archlab.visualizer.window;

import dev.archlab.visualizer.Words;
import java.util.List;

/** Something that is said to the reader, in whatever language is read. */
record Note(String name, List<String> values) {

  static final Note NONE = new Note("", List.of());

  Note {
    values = List.copyOf(values);
  }

  static Note of(String name, String... values) {
    return new Note(name, List.of(values));
  }

  String say(Words words) {
    return name.isEmpty() ? "" : words.say(name, values.toArray());
  }
}
