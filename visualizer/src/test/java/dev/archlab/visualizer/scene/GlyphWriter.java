package dev.archlab.visualizer.scene;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;

/**
 * Makes a {@link Typeface}'s resource from a font: the letters of ASCII, a few signs, and the
 * syllables of KS X 1001, which are all that Korean texts use. Needed again only when a text has a
 * new sign.
 *
 * <p>Arguments: font file, name of the font in it, resource to write.
 */
final class GlyphWriter {

  private static final String SIGNS =
      "\u00a0µ×÷±²³·°–—…→≤≥≈−✓½∞“”‘’←↑↓↔▶◀⏸■□●○▲▼◆★√∑∈≠≡ΣΔαβγημσ¹⁰⁻⁴⁵⁶⁷⁸⁹₀₁₂•§";

  // The rows of EUC-KR that hold syllables (KS X 1001), and the cells of a row.
  private static final int FIRST_ROW = 0xb0;
  private static final int LAST_ROW = 0xc8;
  private static final int FIRST_CELL = 0xa1;
  private static final int LAST_CELL = 0xfe;

  private GlyphWriter() {}

  public static void main(String[] arguments) throws Exception {
    Font font =
        Arrays.stream(Font.createFonts(new File(arguments[0])))
            .filter(found -> found.getFontName().equals(arguments[1]))
            .findFirst()
            .orElseThrow()
            .deriveFont((float) Typeface.UNITS_PER_EM);
    TreeSet<Integer> letters = new TreeSet<>();
    SIGNS.codePoints().forEach(letters::add);
    for (int c = ' '; c <= '~'; c++) {
      letters.add(c);
    }
    for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
      for (int cell = FIRST_CELL; cell <= LAST_CELL; cell++) {
        letters.add(new String(new byte[] {(byte) row, (byte) cell}, "EUC-KR").codePointAt(0));
      }
    }
    FontRenderContext context = new FontRenderContext(null, true, true);
    StringBuilder out = new StringBuilder();
    for (int letter : letters) {
      if (!font.canDisplay(letter)) {
        System.err.println("no glyph for " + Character.toString(letter));
        continue;
      }
      GlyphVector glyph = font.createGlyphVector(context, Character.toString(letter));
      long advance = Math.round(glyph.getGlyphPosition(1).getX());
      out.append(Integer.toHexString(letter)).append(' ').append(advance).append(' ');
      append(out, glyph.getOutline().getPathIterator(null));
      out.append('\n');
    }
    Files.writeString(Path.of(arguments[2]), out, StandardCharsets.US_ASCII);
  }

  private static void append(StringBuilder out, PathIterator path) {
    double[] c = new double[6];
    for (; !path.isDone(); path.next()) {
      int type = path.currentSegment(c);
      int numbers =
          switch (type) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 0;
          };
      out.append("MLQCZ".charAt(type));
      for (int i = 0; i < numbers; i++) {
        out.append(i == 0 ? "" : " ").append(Math.round(c[i]));
      }
    }
  }
}
