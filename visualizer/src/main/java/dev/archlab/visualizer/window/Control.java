package dev.archlab.visualizer.window;

import java.util.Locale;

/** What a reader can do: each by a key, most by a button of the strip as well. */
enum Control {
  START,
  BACK,
  PLAY,
  STEP,
  END,
  NEXT,
  SLOWER,
  FASTER,
  PACE,
  MACHINE,
  KERNEL,
  DATAFLOW,
  WORKLOAD,
  PREVIOUS,
  FOLLOWING,
  REVEAL,
  GO,
  CHOOSE,
  BREAK,
  LANGUAGE,
  THEME,
  PRESENTER,
  ZOOM_OUT,
  ZOOM_IN,
  FULL_SCREEN,
  SAVE,
  HELP;

  /** As in the names of marks and of texts. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
