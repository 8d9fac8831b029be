package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.core.Cause;
import dev.archlab.sim.Region;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.scene.Typeface;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Causes;
import dev.archlab.visualizer.view.Colours;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What all parts of the CPU's picture draw with. */
final class Canvas {

  /** Height of a line of text, as a part of its size. */
  private static final double LINE = 1.36;

  private static final double PADDING = 8;

  /** The name of an element, as in {@code a[3,4]}. */
  private static final Pattern ELEMENT = Pattern.compile("(.+)\\[(\\d{1,9}(?:,\\d{1,9})*)]");

  private final Frame<CpuState> frame;
  private final String prefix;
  private final Look look;
  private final Words words;
  private final Colours colours;
  private final List<Long> chosen;
  private final Narrator narrator;

  Canvas(Frame<CpuState> frame, String prefix, Look look, Words words) {
    this.frame = frame;
    this.prefix = prefix;
    this.look = look;
    this.words = words;
    this.colours = new Colours(frame.recording().operands());
    this.chosen = chosenAddresses();
    this.narrator = new Narrator(frame, words);
  }

  /** Where the chosen element lies in the tensors of its name. */
  private List<Long> chosenAddresses() {
    List<Long> addresses = new ArrayList<>();
    Matcher element = ELEMENT.matcher(look.chosen() == null ? "" : look.chosen());
    if (element.matches()) {
      long[] indices =
          Arrays.stream(element.group(2).split(",")).mapToLong(Long::parseLong).toArray();
      for (Region region : frame.recording().operands().regions()) {
        if (region.name().equals(element.group(1)) && region.shape().size() == indices.length) {
          long position = 0;
          for (int axis = 0; axis < indices.length; axis++) {
            position = position * region.shape().get(axis) + indices[axis];
          }
          addresses.add(region.base() + position * region.type().bytes());
        }
      }
    }
    return addresses;
  }

  CpuState state() {
    return frame.state();
  }

  Frame<CpuState> frame() {
    return frame;
  }

  Narrator narrator() {
    return narrator;
  }

  Theme theme() {
    return look.theme();
  }

  /** Size of all texts. */
  double text() {
    return look.text();
  }

  /** Height of a line of text. */
  double line() {
    return Math.ceil(LINE * look.text());
  }

  double padding() {
    return PADDING;
  }

  double width(String text) {
    return Typeface.of(false).width(text, look.text());
  }

  double boldWidth(String text) {
    return Typeface.of(true).width(text, look.text());
  }

  /** Lengths that suit texts of 12 units, for the texts of this look. */
  double scaled(double length) {
    return length * look.text() / 12;
  }

  String say(String name, Object... values) {
    return words.say(name, values);
  }

  String unit(String name) {
    return prefix + "/" + name;
  }

  boolean isPointed(String unit) {
    return look.isPointed(unit);
  }

  /** The element that a tag means. */
  Optional<Operand> element(long tag) {
    return tag == 0 ? Optional.empty() : colours.operand(tag);
  }

  /** Its name; empty where there is none. */
  String name(long tag) {
    return element(tag).map(Operand::name).orElse("");
  }

  String colour(Operand element) {
    return colours.of(element);
  }

  String tensorColour(String region) {
    return colours.ofTensor(region);
  }

  boolean isChosen(long tag) {
    return !chosen.isEmpty() && chosen.contains(tag);
  }

  /** The colour that a cause has in all pictures. */
  String colour(Cause cause) {
    return Causes.colour(frame.account().primary(), Narrator.key(cause), look.theme());
  }

  /** True if the chosen element lies in these bytes. */
  boolean holdsChosen(long address, int bytes) {
    return chosen.stream().anyMatch(one -> one >= address && one < address + bytes);
  }

  /** Fills a box with an element's colour; a chosen one has a thick outline and a notch. */
  void fill(Sketch sketch, Box box, Operand element, boolean chosen) {
    sketch.fill(box, colours.of(element));
    if (chosen) {
      choose(sketch, box);
    }
  }

  /** Marks a box as the chosen element's: an outline, and a triangle in its corner. */
  void choose(Sketch sketch, Box box) {
    double notch = Math.min(scaled(7), Math.min(box.width(), box.height()) / 2);
    sketch.frame(box.inset(1), theme().accent(), 2);
    sketch.polygon(
        List.of(
            new Point(box.right() - notch, box.y()),
            new Point(box.right(), box.y()),
            new Point(box.right(), box.y() + notch)),
        Style.filled(theme().accent()));
  }

  /** A text in a box from its left side, shortened if it is too long. */
  void left(Sketch sketch, Box box, String text, boolean bold, String colour) {
    String fitting = Sketch.fit(text, box.width(), look.text(), bold);
    if (!fitting.isEmpty()) {
      double baseline = box.centreY() + 0.36 * look.text();
      if (bold) {
        sketch.bold(fitting, box.x(), baseline, look.text(), colour);
      } else {
        sketch.text(fitting, box.x(), baseline, look.text(), colour);
      }
    }
  }

  /** A part of the picture: its ground and its name; returns what is left for its content. */
  Box panel(Sketch sketch, Box box, String title) {
    sketch.box(box, Style.outlined(theme().panel(), theme().line(), 1));
    Box inner = box.inset(PADDING);
    left(sketch, inner.top(line()), title, true, theme().ink());
    return inner.below(line() + 4);
  }
}
