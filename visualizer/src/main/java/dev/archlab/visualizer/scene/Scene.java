package dev.archlab.visualizer.scene;

import java.util.List;

/**
 * A picture: what is drawn, in the order in which it is drawn. Lengths are in units of which a
 * picture of {@code width} × {@code height} has so many; y grows downwards.
 *
 * @param title what the picture shows, for those who cannot see it
 * @param language of its words, as in HTML: {@code en}, {@code ko}
 */
public record Scene(int width, int height, String title, String language, List<Element> elements) {

  public Scene {
    elements = List.copyOf(elements);
  }
}
