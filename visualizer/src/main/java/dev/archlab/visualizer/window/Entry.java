package dev.archlab.visualizer.window;

/**
 * A text that the reader is typing.
 *
 * @param purpose what it will be used for: {@link Control#GO}, {@link Control#CHOOSE}, {@link
 *     Control#SAVE}
 */
record Entry(Control purpose, String text) {

  private static final int LONGEST = 120;

  Entry typed(String more) {
    String wanted = purpose == Control.GO ? more.replaceAll("[^0-9]", "") : more;
    return text.length() + wanted.length() > LONGEST ? this : new Entry(purpose, text + wanted);
  }

  Entry erased() {
    return text.isEmpty() ? this : new Entry(purpose, text.substring(0, text.length() - 1));
  }
}
