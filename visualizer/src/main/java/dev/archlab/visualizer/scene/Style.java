package dev.archlab.visualizer.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a shape looks. Colours are {@code #rrggbb}.
 *
 * @param fill of the inside; null for none
 * @param stroke of the outline; null for none
 * @param width of the outline
 * @param dashes lengths of dash and gap in turn; empty for an unbroken line
 */
public record Style(
    @Nullable String fill, @Nullable String stroke, double width, List<Double> dashes) {

  public Style {
    dashes = List.copyOf(dashes);
  }

  public static Style filled(String colour) {
    return new Style(colour, null, 0, List.of());
  }

  public static Style outlined(String fill, String stroke, double width) {
    return new Style(fill, stroke, width, List.of());
  }

  public static Style stroked(String colour, double width) {
    return new Style(null, colour, width, List.of());
  }

  public Style dashed(List<Double> pattern) {
    return new Style(fill, stroke, width, pattern);
  }
}
