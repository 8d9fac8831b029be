package dev.archlab.visualizer.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.visualizer.scene.Element;
import dev.archlab.visualizer.scene.Element.Circle;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.scene.Element.Path;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Element.Text;
import dev.archlab.visualizer.scene.Typeface;
import java.util.ArrayList;
import java.util.List;

/** What must be true of every picture of a machine. */
public final class PictureAssert {

  private static final double ROUNDING = 1e-6;

  /** Of a letter's size: how far it rises above the baseline and falls below it. */
  private static final double ASCENT = 0.75;

  private static final double DESCENT = 0.22;

  private final List<Element> elements;

  private PictureAssert(List<Element> elements) {
    this.elements = elements;
  }

  public static PictureAssert assertThatPicture(List<Element> elements) {
    return new PictureAssert(elements);
  }

  /** All marks, also those within others, in the order in which they are drawn. */
  public static List<Mark> marks(List<Element> elements) {
    List<Mark> marks = new ArrayList<>();
    for (Element element : elements) {
      if (element instanceof Mark mark) {
        marks.add(mark);
        marks.addAll(marks(mark.elements()));
      }
    }
    return marks;
  }

  /** The mark of a unit. */
  public static Mark mark(List<Element> elements, String unit) {
    return marks(elements).stream()
        .filter(mark -> unit.equals(mark.data().get("unit")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no unit " + unit));
  }

  /** All texts, also those within marks. */
  public static List<Text> texts(List<Element> elements) {
    List<Text> texts = new ArrayList<>();
    for (Element element : elements) {
      if (element instanceof Text text) {
        texts.add(text);
      } else if (element instanceof Mark mark) {
        texts.addAll(texts(mark.elements()));
      }
    }
    return texts;
  }

  /** Fits {@link #isWithin}, {@link #hasNoTextBelow}, no overlap of texts, unique units. */
  public PictureAssert isReadable(Box box, Look look, String prefix) {
    return isWithin(box).hasNoTextBelow(look.text()).hasNoOverlappingTexts().hasUniqueUnits(prefix);
  }

  /** Nothing is drawn outside of the box but half of a thick outline. */
  public PictureAssert isWithin(Box box) {
    for (Element element : elements) {
      checkWithin(element, box.inset(-1.5));
    }
    return this;
  }

  private static void checkWithin(Element element, Box box) {
    if (element instanceof Path path) {
      path.points().forEach(point -> checkWithin(point, box, path));
    } else if (element instanceof Circle circle) {
      double r = circle.radius();
      Point at = circle.centre();
      checkWithin(new Point(at.x() - r, at.y() - r), box, circle);
      checkWithin(new Point(at.x() + r, at.y() + r), box, circle);
    } else if (element instanceof Text text) {
      Box room = room(text);
      checkWithin(new Point(room.x(), room.y()), box, text);
      checkWithin(new Point(room.right(), room.bottom()), box, text);
    } else if (element instanceof Mark mark) {
      mark.elements().forEach(inner -> checkWithin(inner, box));
    }
  }

  private static void checkWithin(Point point, Box box, Element element) {
    boolean within =
        point.x() >= box.x() - ROUNDING
            && point.x() <= box.right() + ROUNDING
            && point.y() >= box.y() - ROUNDING
            && point.y() <= box.bottom() + ROUNDING;
    if (!within) {
      throw new AssertionError(element + " has " + point + " outside of " + box);
    }
  }

  public PictureAssert hasNoTextBelow(double size) {
    for (Text text : texts(elements)) {
      assertThat(text.size()).as("size of '%s'", text.text()).isGreaterThanOrEqualTo(size);
    }
    return this;
  }

  public PictureAssert hasNoOverlappingTexts() {
    List<Text> texts = texts(elements);
    List<Box> rooms = texts.stream().map(PictureAssert::room).toList();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        if (overlap(rooms.get(i), rooms.get(j))) {
          throw new AssertionError(texts.get(i) + " overlaps " + texts.get(j));
        }
      }
    }
    return this;
  }

  public PictureAssert hasUniqueUnits(String prefix) {
    List<String> units = marks(elements).stream().map(mark -> mark.data().get("unit")).toList();
    assertThat(units).doesNotHaveDuplicates().allMatch(unit -> unit.startsWith(prefix));
    return this;
  }

  private static boolean overlap(Box a, Box b) {
    return a.x() < b.right() - ROUNDING
        && b.x() < a.right() - ROUNDING
        && a.y() < b.bottom() - ROUNDING
        && b.y() < a.bottom() - ROUNDING;
  }

  /** The room of a text that is not turned. */
  private static Box room(Text text) {
    double width = Typeface.of(text.bold()).width(text.text(), text.size());
    double left =
        switch (text.anchor()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    return new Box(
        text.at().x() - left,
        text.at().y() - ASCENT * text.size(),
        width,
        (ASCENT + DESCENT) * text.size());
  }
}
