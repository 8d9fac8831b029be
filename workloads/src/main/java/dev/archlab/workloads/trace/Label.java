package dev.archlab.workloads.trace;

import dev.archlab.sim.SourceLocation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a slice says.
 *
 * @param category one word, to filter by
 * @param place in the source; empty for none
 */
record Label(String category, String name, String place) {

  static Label instruction(String text, @Nullable SourceLocation place) {
    return new Label("instruction", text, place == null ? "" : place.toString());
  }

  /** For each constant a cause, named as in the account. */
  static Label[] causes(Enum<?>[] causes) {
    Label[] labels = new Label[causes.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = new Label("cause", name(causes[i]), "");
    }
    return labels;
  }

  /** A cause's name, as in the account. */
  static String name(Enum<?> cause) {
    return cause.name().toLowerCase(Locale.ROOT);
  }
}
