package dev.archlab.visualizer.window;

import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.panel.Axis;
import dev.archlab.visualizer.panel.Screen;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The window: shows the projector's pictures and hands to the desk what mouse and keyboard do. All
 * of it happens on JavaFX's thread, which never simulates and never draws.
 */
final class ViewerWindow {

  private static final double PAN = 60;

  private final Stage stage;
  private final Pane root = new Pane();
  private final ImageView view = new ImageView();
  private final Handle timeLine = new Handle("time-line", AccessibleRole.SLIDER, () -> {});
  private final Map<String, Handle> handles = new HashMap<>();
  private final Desk desk;
  private final Projector projector;
  private final Consumer<Optional<Throwable>> closed;
  private final AnimationTimer clock =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          desk.tick(now);
        }
      };

  private PixelBuffer<IntBuffer> pixels =
      new PixelBuffer<>(1, 1, IntBuffer.allocate(1), PixelFormat.getIntArgbPreInstance());
  private @Nullable Shot wanted;
  private @Nullable Picture picture;
  private Marks marks = new Marks(new Scene(1, 1, "", "en", List.of()));
  private boolean opened;
  private boolean typing;

  // From where the mouse was pressed.
  private @Nullable Point pressed;
  private boolean onTimeLine;
  private boolean dragged;

  /**
   * @param closed is told when the window has been closed, and what went wrong, if something did
   */
  ViewerWindow(
      Stage stage, List<? extends Cast> casts, Look look, Consumer<Optional<Throwable>> closed) {
    this.stage = stage;
    this.closed = closed;
    projector = new Projector(new Pictures());
    desk = new Desk(casts, look, new Wishes());
  }

  /** Opens it. */
  void open() {
    root.getChildren().addAll(view, timeLine);
    paper(desk.look());
    javafx.scene.Scene scene =
        new javafx.scene.Scene(root, Screen.WIDTH * 0.8, Screen.HEIGHT * 0.8);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    root.setOnMouseMoved(this::point);
    root.setOnMouseExited(event -> desk.point(null, Optional.empty()));
    root.setOnMousePressed(this::press);
    root.setOnMouseDragged(this::drag);
    root.setOnMouseReleased(this::release);
    root.setOnScroll(this::scroll);
    root.widthProperty().addListener((property, before, now) -> fit());
    root.heightProperty().addListener((property, before, now) -> fit());
    stage.outputScaleXProperty().addListener((property, before, now) -> fit());
    stage.setTitle("archlab");
    stage.setFullScreenExitHint(""); // it would need a font
    stage.setFullScreenExitKeyCombination(KeyCombination.valueOf("F11"));
    stage.setScene(scene);
    stage.setOnHidden(event -> close(Optional.empty()));
    projector.start();
    fit();
    desk.begin();
    stage.show();
    root.requestFocus();
    clock.start();
  }

  private void close(Optional<Throwable> problem) {
    clock.stop();
    projector.close();
    closed.accept(problem);
  }

  /** The picture that is shown; null before the first. */
  @Nullable Picture picture() {
    return picture;
  }

  /** True if the picture that is shown is the one that is wanted. */
  boolean isUpToDate() {
    Picture now = picture;
    return opened && now != null && now.shot() == wanted;
  }

  Desk desk() {
    return desk;
  }

  // Pictures

  /** Takes what the projector has, from its thread to JavaFX's. */
  private final class Pictures implements Projector.Canvas {

    @Override
    public void show(Picture taken) {
      Platform.runLater(
          () -> {
            display(taken);
            projector.shown();
          });
    }

    @Override
    public void opened(Cast cast, Axis axis, Projector.Opening opening) {
      Platform.runLater(
          () -> {
            opened = true;
            stage.setTitle("archlab – " + cast.title());
            desk.opened(cast, axis, opening);
          });
    }

    @Override
    public void refused(Cast cast, Throwable problem) {
      Platform.runLater(
          () -> {
            if (opened) {
              desk.refused(problem);
            } else {
              fail(problem);
            }
          });
    }

    @Override
    public void said(Note note) {
      Platform.runLater(() -> desk.said(note));
    }

    @Override
    public void failed(Throwable problem) {
      Platform.runLater(() -> fail(problem));
    }
  }

  /** Takes what the desk wants. */
  private final class Wishes implements Desk.Orders {

    @Override
    public void want(Shot shot) {
      wanted = shot;
      projector.want(shot);
    }

    @Override
    public void book(Cast cast) {
      projector.book(cast);
    }

    @Override
    public void save(String file) {
      projector.save(file);
    }

    @Override
    public void fullScreen() {
      stage.setFullScreen(!stage.isFullScreen());
    }
  }

  /** Ends the window because of something that should not have happened. */
  void fail(Throwable problem) {
    stage.setOnHidden(null);
    stage.hide();
    close(Optional.of(problem));
  }

  private void display(Picture taken) {
    blit(taken.image());
    picture = taken;
    marks = new Marks(taken.scene());
    paper(taken.shot().look());
    arrange();
    desk.arrived(taken);
  }

  private void paper(Look look) {
    root.setBackground(Background.fill(Color.web(look.theme().paper())));
  }

  private void blit(BufferedImage image) {
    int[] from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    if (pixels.getWidth() != image.getWidth() || pixels.getHeight() != image.getHeight()) {
      pixels =
          new PixelBuffer<>(
              image.getWidth(),
              image.getHeight(),
              IntBuffer.allocate(from.length),
              PixelFormat.getIntArgbPreInstance());
      view.setImage(new WritableImage(pixels));
    }
    pixels.updateBuffer(
        buffer -> {
          System.arraycopy(from, 0, buffer.getBuffer().array(), 0, from.length);
          return null; // all of it
        });
  }

  // Places

  private double scale() {
    return Math.max(
        0.1, Math.min(root.getWidth() / Screen.WIDTH, root.getHeight() / Screen.HEIGHT));
  }

  private double left() {
    return (root.getWidth() - Screen.WIDTH * scale()) / 2;
  }

  private double top() {
    return (root.getHeight() - Screen.HEIGHT * scale()) / 2;
  }

  private void fit() {
    desk.scale(scale() * stage.getOutputScaleX());
    arrange();
  }

  /** Puts everything over the picture where the picture has it. */
  private void arrange() {
    double scale = scale();
    view.setFitWidth(Screen.WIDTH * scale);
    view.setFitHeight(Screen.HEIGHT * scale);
    view.relocate(left(), top());
    Picture now = picture;
    if (now == null) {
      return;
    }
    view.setAccessibleText(now.scene().title());
    Set<String> seen = new HashSet<>();
    for (Mark control : marks.ofKind("control")) {
      String unit = Marks.unit(control);
      seen.add(unit);
      Handle handle = handles.computeIfAbsent(unit, this::handle);
      handle.setAccessibleText(control.title());
      handle.place(Marks.bounds(control), scale, left(), top());
    }
    handles.forEach((unit, handle) -> handle.setVisible(seen.contains(unit)));
    Optional<Box> time = marks.timeLine();
    timeLine.setVisible(time.isPresent());
    time.ifPresent(box -> timeLine.place(box, scale, left(), top()));
    timeLine.setAccessibleText(
        Words.in(now.shot().look().language(), ViewerWindow.class).say("control.time-line"));
    timeLine.setValue(desk.part());
  }

  private Handle handle(String unit) {
    String name = unit.substring(unit.indexOf('/') + 1).replace(':', '-');
    Handle handle =
        new Handle(name, AccessibleRole.BUTTON, () -> Command.named(unit).ifPresent(desk::act));
    root.getChildren().add(handle);
    return handle;
  }

  private Point at(double x, double y) {
    return new Point((x - left()) / scale(), (y - top()) / scale());
  }

  // The mouse

  private void point(MouseEvent event) {
    Point at = at(event.getX(), event.getY());
    Optional<Mark> mark = marks.at(at);
    boolean use = mark.isPresent() && isUseful(mark.get());
    root.setCursor(use ? Cursor.HAND : Cursor.DEFAULT);
    desk.point(at, mark);
  }

  private static boolean isUseful(Mark mark) {
    return !Marks.tag(mark).isEmpty()
        || mark.kind().equals("control")
        || mark.kind().equals("time");
  }

  private void press(MouseEvent event) {
    Point at = at(event.getX(), event.getY());
    root.requestFocus();
    pressed = at;
    dragged = false;
    onTimeLine = marks.timeLine().filter(box -> contains(box, at)).isPresent();
    dragTimeLine(at);
  }

  private void drag(MouseEvent event) {
    Point from = pressed;
    Point at = at(event.getX(), event.getY());
    if (from == null) {
      return;
    }
    dragTimeLine(at);
    if (!onTimeLine && (dragged || Math.hypot(at.x() - from.x(), at.y() - from.y()) > 4)) {
      dragged = true;
      desk.pan(from.x() - at.x(), from.y() - at.y());
      pressed = at;
    }
  }

  private void dragTimeLine(Point at) {
    if (onTimeLine) {
      marks.timeLine().ifPresent(box -> desk.drag((at.x() - box.x()) / box.width()));
    }
  }

  private void release(MouseEvent event) {
    Point at = at(event.getX(), event.getY());
    if (!dragged && !onTimeLine) {
      marks.at(at).ifPresent(this::use);
    }
    pressed = null;
    onTimeLine = false;
  }

  private void use(Mark mark) {
    Command.named(Marks.unit(mark)).ifPresentOrElse(desk::act, () -> desk.choose(mark));
  }

  private static boolean contains(Box box, Point at) {
    return at.x() >= box.x()
        && at.x() <= box.right()
        && at.y() >= box.y()
        && at.y() <= box.bottom();
  }

  private void scroll(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      desk.zoom(event.getDeltaY() > 0 ? 1 : -1);
    }
  }

  // The keyboard

  private void press(KeyEvent key) {
    typing = desk.entry().isPresent();
    KeyCode code = key.getCode();
    if (code == KeyCode.TAB) {
      return;
    }
    if (code == KeyCode.ESCAPE) {
      root.requestFocus();
      desk.escape();
    } else if (typing) {
      if (code == KeyCode.ENTER) {
        desk.enter(Optional.empty());
      } else if (code == KeyCode.BACK_SPACE) {
        desk.erase();
      } else {
        return; // it will be typed
      }
    } else if (!arrow(key) && !focused(key)) {
      if (code == KeyCode.ENTER) {
        String unit = desk.look().unit();
        desk.enter(unit == null ? Optional.empty() : marks.named(unit));
      } else if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
        return;
      } else {
        Keys.command(key).ifPresent(desk::act);
      }
    }
    key.consume();
  }

  /** With Ctrl an arrow points, with Alt it moves what is enlarged. */
  private boolean arrow(KeyEvent key) {
    if (!key.getCode().isArrowKey() || !(key.isControlDown() || key.isAltDown())) {
      return false;
    }
    int dx = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
    int dy = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
    if (key.isAltDown()) {
      desk.pan(dx * PAN, dy * PAN);
    } else {
      String unit = desk.look().unit();
      marks.beside(unit == null ? "" : unit, dx, dy).ifPresent(desk::point);
    }
    return true;
  }

  /** Space and Enter use the control that has the focus. */
  private boolean focused(KeyEvent key) {
    Node owner = stage.getScene().getFocusOwner();
    boolean uses = key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER;
    if (uses && owner instanceof Handle handle && handle != timeLine) {
      handle.use();
      return true;
    }
    return false;
  }

  private void type(KeyEvent key) {
    // The key that has opened the entry is typed as well, and is no part of it.
    if (typing && key.getCharacter().codePoints().allMatch(c -> c >= ' ' && c != 127)) {
      desk.type(key.getCharacter());
    }
  }
}
