package dev.archlab.visualizer.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A font for JavaFX. It draws no text here, but on Linux it does not start without one font, which
 * it looks for with Fontconfig; a fresh machine has neither. It is told of a font of two letters
 * instead.
 */
final class Letters {

  private static final String FILE = "letters.otf";
  private static final String NAME = "Noto Sans CJK KR";

  private Letters() {}

  /** To be called before JavaFX starts. */
  static void provide() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    if (!linux || System.getProperty("prism.fontdir") != null) {
      return;
    }
    try {
      System.setProperty("prism.fontdir", unpack().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty("prism.useFontConfig", "false");
    System.setProperty("prism.embeddedfonts", "true");
  }

  private static Path unpack() throws IOException {
    Path folder = Files.createTempDirectory("archlab-letters");
    folder.toFile().deleteOnExit(); // in reverse order: the files first
    Path font = folder.resolve(FILE);
    font.toFile().deleteOnExit();
    try (InputStream in = Letters.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + FILE);
      }
      Files.copy(in, font);
    }
    Path table = folder.resolve("logicalfonts.properties");
    table.toFile().deleteOnExit();
    Files.write(table, table());
    return folder;
  }

  /** Every font that JavaFX may ask for is that one. */
  private static List<String> table() {
    List<String> lines = new ArrayList<>();
    for (String family : List.of("sans", "serif", "monospace")) {
      for (String style : List.of("regular", "bold", "italic", "bolditalic")) {
        lines.add("%s.%s.0.font=%s".formatted(family, style, NAME));
        lines.add("%s.%s.0.file=%s".formatted(family, style, FILE));
      }
    }
    return lines;
  }
}
