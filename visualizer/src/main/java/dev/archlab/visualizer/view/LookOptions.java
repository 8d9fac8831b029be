package dev.archlab.visualizer.view;

import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import dev.archlab.visualizer.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How pictures of machines look: the options of all commands that draw them. */
public final class LookOptions {

  private static final Map<String, Theme> THEMES = new LinkedHashMap<>();

  static {
    THEMES.put("light", Theme.LIGHT);
    THEMES.put("dark", Theme.DARK);
    THEMES.put("contrast", Theme.CONTRAST);
  }

  @Option(
      names = "--lang",
      paramLabel = "en|ko",
      defaultValue = "en",
      description = "Language of the picture. Default: ${DEFAULT-VALUE}.")
  private String language = "en";

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      defaultValue = "light",
      description = "light, dark or contrast. Default: ${DEFAULT-VALUE}.")
  private String theme = "light";

  @Option(
      names = "--presenter",
      description = "Texts that can be read from the back of a hall; less of everything else.")
  private boolean presenter;

  @Option(
      names = "--choose",
      paramLabel = "ELEMENT",
      description = "Highlight an element wherever it is, as in 'a[3,4]'.")
  private @Nullable String chosen;

  /**
   * The look that the user wants.
   *
   * @throws UsageException if there is no such language or theme
   */
  public Look look() {
    Theme colours = THEMES.get(theme);
    if (colours == null) {
      throw new UsageException(
          "unknown theme '%s'; %s".formatted(theme, Nearest.hint(theme, THEMES.keySet())));
    }
    Words.requireLanguage(language);
    String element = chosen == null ? null : chosen.replace(" ", "");
    return new Look(language, colours, presenter ? Look.HALL_TEXT : Look.DESK_TEXT, element, null);
  }
}
