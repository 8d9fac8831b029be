package dev.archlab.visualizer.window;

import dev.archlab.visualizer.view.Box;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * Lies over a control that is part of the picture: takes the keyboard's focus, and tells screen
 * readers what is there. The mouse goes through it.
 */
final class Handle extends Region {

  private static final Border FOCUS =
      new Border(
          new BorderStroke(
              Color.web("#d55e00"),
              BorderStrokeStyle.SOLID,
              CornerRadii.EMPTY,
              new BorderWidths(3)));

  private final Runnable action;
  private double value;

  /**
   * @param action what using it does
   */
  Handle(String name, AccessibleRole role, Runnable action) {
    this.action = action;
    setId(name);
    setAccessibleRole(role);
    setFocusTraversable(true);
    setMouseTransparent(true);
    focusedProperty()
        .addListener((property, before, focused) -> setBorder(focused ? FOCUS : Border.EMPTY));
  }

  void use() {
    action.run();
  }

  /** Puts it where the control is, in the scene's units. */
  void place(Box box, double scale, double left, double top) {
    resizeRelocate(
        left + box.x() * scale, top + box.y() * scale, box.width() * scale, box.height() * scale);
  }

  /** Of a time line, from 0 to 1. */
  void setValue(double part) {
    if (part != value) {
      value = part;
      notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> value;
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> 1.0;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
    if (asked == AccessibleAction.FIRE) {
      use();
    } else {
      super.executeAccessibleAction(asked, parameters);
    }
  }
}
