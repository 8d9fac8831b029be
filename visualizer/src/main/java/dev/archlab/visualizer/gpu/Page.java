package dev.archlab.visualizer.gpu;

import dev.archlab.gpu.SlotCause;
import dev.archlab.gpu.SmView.WarpView;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.scene.Typeface;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Causes;
import dev.archlab.visualizer.view.Colours;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import java.util.Optional;

/**
 * What all parts of one picture are drawn from and with.
 *
 * @param prefix of the names of units
 */
record Page(
    Frame<GpuState> frame, String prefix, Look look, Words words, Colours colours, Sketch sketch) {

  /** Between parts that belong together, and around texts in a part. */
  static final double GAP = 8;

  GpuState state() {
    return frame.state();
  }

  Theme theme() {
    return look.theme();
  }

  double text() {
    return look.text();
  }

  /** Height of a line of text. */
  double line() {
    return 1.35 * look.text();
  }

  String unit(String name) {
    return prefix + name;
  }

  boolean isPointed(String name) {
    return look.isPointed(prefix + name);
  }

  double width(String text) {
    return Typeface.of(false).width(text, look.text());
  }

  /** A text at the left of a box of one line, shortened to its width. */
  void write(Box box, String text, String colour) {
    String fitting = Sketch.fit(text, box.width(), text(), false);
    if (!fitting.isEmpty()) {
      sketch.text(fitting, box.x(), baseline(box), text(), colour);
    }
  }

  /** As {@link #write}, in bold. */
  void writeBold(Box box, String text, String colour) {
    String fitting = Sketch.fit(text, box.width(), text(), true);
    if (!fitting.isEmpty()) {
      sketch.bold(fitting, box.x(), baseline(box), text(), colour);
    }
  }

  double baseline(Box box) {
    return box.centreY() + 0.36 * text();
  }

  /** A panel with a heading; returns the room below that. */
  Box panel(Box box, String heading) {
    boolean visible = !theme().panel().equals(theme().paper());
    sketch.box(
        visible ? box : box.inset(0.5),
        visible ? Style.filled(theme().panel()) : Style.stroked(theme().line(), 1));
    Box inner = box.inset(GAP);
    writeBold(inner.top(line()), heading, theme().muted());
    return inner.below(line() + 2);
  }

  /** The warp to look at: the one that the reader points at, or else one that the state chooses. */
  Optional<WarpView> focus() {
    Optional<WarpView> pointed = pointedWarp();
    return pointed.isPresent() ? pointed : state().focus();
  }

  /** The access to look at: the last of the warp that the reader points at, or else of all. */
  Optional<GpuState.Access> shown(boolean shared) {
    Optional<GpuState.Access> own = pointedWarp().flatMap(warp -> GpuState.access(warp, shared));
    return own.isPresent() ? own : state().lastAccess(shared);
  }

  private Optional<WarpView> pointedWarp() {
    return state().view().warps().stream()
        .filter(warp -> isPointed("warp:" + warp.slot()) || pointsInto("lane:" + warp.slot() + ","))
        .findFirst();
  }

  private boolean pointsInto(String start) {
    String unit = look.unit();
    return unit != null && unit.startsWith(prefix + start);
  }

  /** The colour of a cause, as in accounts. */
  String colour(SlotCause cause) {
    return frame.account().groups().isEmpty()
        ? theme().idle()
        : Causes.colour(frame.account().primary(), GpuState.name(cause), theme());
  }
}
