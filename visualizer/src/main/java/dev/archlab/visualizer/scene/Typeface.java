package dev.archlab.visualizer.scene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters of a font, as outlines in a resource: texts have the same width and the same pixels
 * on every host, and need no font that is installed there.
 */
public final class Typeface {

  /** What the resource's lengths are parts of: the size of the font. */
  static final double UNITS_PER_EM = 1000;

  /** Drawn for a character that the resource lacks: an empty box. */
  private static final Glyph MISSING =
      new Glyph(600, "M80 0L520 0L520 -700L80 -700ZM140 -60L140 -640L460 -640L460 -60Z");

  /** Fonts that look like ours, for readers of SVG. */
  static final String FAMILIES =
      "'Noto Sans CJK KR', 'Noto Sans KR', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

  /**
   * One letter.
   *
   * @param advance to the next letter
   * @param outline a path as in SVG, with absolute M, L, Q, C and Z; y grows downwards from the
   *     baseline
   */
  record Glyph(int advance, String outline) {}

  private static final Typeface REGULAR = read("regular.glyphs");
  private static final Typeface BOLD = read("bold.glyphs");

  private final Map<Integer, Glyph> glyphs;

  private Typeface(Map<Integer, Glyph> glyphs) {
    this.glyphs = glyphs;
  }

  public static Typeface of(boolean bold) {
    return bold ? BOLD : REGULAR;
  }

  /** Width of a text in a font of this size, in the same unit. */
  public double width(String text, double size) {
    return text.codePoints().map(c -> glyph(c).advance()).sum() * size / UNITS_PER_EM;
  }

  /** Whether there is a letter for this character. */
  public boolean has(int codePoint) {
    return glyphs.containsKey(codePoint);
  }

  Glyph glyph(int codePoint) {
    return glyphs.getOrDefault(codePoint, MISSING);
  }

  /** Each line of the resource: code point in hexadecimal, advance, outline. */
  private static Typeface read(String name) {
    Map<Integer, Glyph> glyphs = new HashMap<>();
    try (InputStream in = Typeface.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int first = line.indexOf(' ');
        int second = line.indexOf(' ', first + 1);
        glyphs.put(
            Integer.parseInt(line, 0, first, 16),
            new Glyph(Integer.parseInt(line, first + 1, second, 10), line.substring(second + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Typeface(glyphs);
  }
}
