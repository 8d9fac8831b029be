package dev.archlab.sim;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped or shortened name was probably meant to be. */
public final class Nearest {

  private Nearest() {}

  /** Letters that an abbreviation needs at least. */
  private static final int LEAST_ABBREVIATION = 3;

  /**
   * The candidate that fewest insertions, deletions, replacements and swaps of neighbours turn the
   * name into, letter case aside; the first of several; or else the only one that it abbreviates,
   * as {@code bf16} does {@code bfloat16}; empty if there is none.
   */
  public static Optional<String> to(String name, Collection<String> candidates) {
    int limit = Math.max(1, name.length() / 3);
    String nearest = null;
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - name.length()) <= limit) {
        int distance = distance(lower(name), lower(candidate));
        if (distance <= limit) {
          nearest = candidate;
          limit = distance - 1;
        }
      }
    }
    return nearest == null ? abbreviated(name, candidates) : Optional.of(nearest);
  }

  private static Optional<String> abbreviated(String name, Collection<String> candidates) {
    List<String> all =
        candidates.stream().filter(each -> abbreviates(lower(name), lower(each))).toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Whether the first letter is the same, and the others follow in order. */
  private static boolean abbreviates(String name, String candidate) {
    if (name.length() < LEAST_ABBREVIATION
        || candidate.isEmpty()
        || candidate.charAt(0) != name.charAt(0)) {
      return false;
    }
    int matched = 0;
    for (int i = 0; i < candidate.length() && matched < name.length(); i++) {
      matched += candidate.charAt(i) == name.charAt(matched) ? 1 : 0;
    }
    return matched == name.length();
  }

  /** The end of an error's sentence: {@code did you mean 'knn'?}, or else what there is. */
  public static String hint(String name, Collection<String> candidates) {
    return to(name, candidates)
        .map(nearest -> "did you mean '" + nearest + "'?")
        .orElseGet(() -> "there are: " + String.join(", ", candidates));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Optimal string alignment distance, row by row. */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
