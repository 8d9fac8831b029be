package dev.archlab.visualizer.view;

import dev.archlab.visualizer.replay.Operand;
import org.jspecify.annotations.Nullable;

/**
 * How the reader wants a picture.
 *
 * @param language of its words: {@code en}, {@code ko}
 * @param theme its colours
 * @param text size of the smallest text that must be read, in the scene's units; a view that has
 *     not enough room for it shows less, never smaller
 * @param chosen the element that is highlighted wherever it is, as in {@code a[3,4]}; null if none
 * @param unit what the reader points at, as in {@code pe:2,3}; null if nothing. A view explains it.
 */
public record Look(
    String language, Theme theme, double text, @Nullable String chosen, @Nullable String unit) {

  /** Smallest text that is read at a desk, and from the back of a hall. */
  public static final double DESK_TEXT = 12;

  public static final double HALL_TEXT = 18;

  /** English, light, nothing chosen. */
  public static final Look PLAIN = new Look("en", Theme.LIGHT, DESK_TEXT, null, null);

  /** True if the element is to be highlighted. */
  public boolean isChosen(Operand operand) {
    return operand.name().equals(chosen);
  }

  /** True if the reader points at that unit. */
  public boolean isPointed(String name) {
    return name.equals(unit);
  }

  public Look in(String other) {
    return new Look(other, theme, text, chosen, unit);
  }

  public Look under(Theme other) {
    return new Look(language, other, text, chosen, unit);
  }

  public Look sized(double other) {
    return new Look(language, theme, other, chosen, unit);
  }

  public Look choosing(@Nullable String element) {
    return new Look(language, theme, text, element, unit);
  }

  public Look pointingAt(@Nullable String other) {
    return new Look(language, theme, text, chosen, other);
  }
}
