package dev.archlab.visualizer.window;

import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.lesson.Stage;
import dev.archlab.visualizer.panel.Axis;
import dev.archlab.visualizer.panel.Pacing;
import dev.archlab.visualizer.panel.Screen;
import dev.archlab.visualizer.scene.Element.Mark;
import dev.archlab.visualizer.scene.Element.Point;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Theme;
import dev.archlab.visualizer.window.Picture.Arrival;
import dev.archlab.workloads.Failure;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reader wants to see, and what follows from what the reader does. Knows neither a window
 * nor a thread; each change ends in one {@link Shot}.
 */
final class Desk {

  /** Where shots and wishes go. */
  interface Orders {

    void want(Shot shot);

    void book(Cast cast);

    void save(String file);

    void fullScreen();
  }

  private static final int[] SPEEDS = {
    1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000
  };
  private static final int USUAL_SPEED = 2;
  private static final double NANOS = 1e9;

  private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST);

  private final Orders orders;
  private final List<Cast> casts;
  private Cast cast;
  private @Nullable Axis axis;
  private long coarseness;

  private Look look;
  private Pacing pacing = Pacing.CYCLES;
  private double position;
  private int machine = Command.ALL;
  private boolean playing;
  private int speed = USUAL_SPEED;
  private long lastTick;
  private Zoom zoom = Zoom.NONE;
  private double scale = 1;
  private @Nullable Point pointer;
  private @Nullable String breakpoint;
  private @Nullable Entry entry;
  private Note note = Note.NONE;
  private boolean help;
  private @Nullable Reading reading;
  private boolean revealed;

  private Move move = new Move.To(0);

  /** True from a move until its picture: what is played goes on from where it led. */
  private boolean moving;

  /**
   * @param casts that can be shown, one at a time
   */
  Desk(List<? extends Cast> casts, Look look, Orders orders) {
    this.casts = List.copyOf(casts);
    this.cast = casts.get(0);
    this.look = look;
    this.orders = orders;
  }

  /** Begins with the first cast. */
  void begin() {
    orders.book(cast);
    show();
  }

  Look look() {
    return look;
  }

  double position() {
    return position;
  }

  /** How much of the common axis lies behind, from 0 to 1. */
  double part() {
    double length = length();
    return length == 0 ? 0 : Math.min(1, position / length);
  }

  /** The end of what is shown. */
  private double length() {
    Axis runs = axis;
    if (runs == null) {
      return 0;
    }
    return machine == Command.ALL ? runs.length(pacing) : runs.length(pacing, machine);
  }

  boolean isPlaying() {
    return playing;
  }

  Optional<Entry> entry() {
    return Optional.ofNullable(entry);
  }

  Note note() {
    return note;
  }

  // What the projector reports

  void opened(Cast opened, Axis newAxis, Projector.Opening opening) {
    cast = opened;
    axis = newAxis;
    coarseness = opening.coarseness();
    machine = machine >= newAxis.machines().size() ? Command.ALL : machine;
    reading = opening.reading().orElse(null);
    revealed = false;
    opening
        .reading()
        .ifPresent(
            read -> {
              pacing = read.chapter().pace();
              position = opening.start();
              machine = Command.ALL;
              look = Stage.look(read.chapter(), look.choosing(null).pointingAt(null));
            });
    move(new Move.To(Math.min(position, newAxis.length(pacing))));
    show();
  }

  void refused(Throwable problem) {
    note = Note.of("said", Failure.of(problem).line());
    show();
  }

  void said(Note news) {
    note = news;
    show();
  }

  void arrived(Picture picture) {
    Arrival arrival = picture.place().arrival();
    if (arrival == Arrival.WAITING || picture.shot().move() != move || !moving) {
      return;
    }
    boolean searched = searching();
    move(new Move.To(picture.place().position()));
    moving = false;
    boolean ends = playing && position >= length();
    String tag = breakpoint != null ? breakpoint : look.chosen();
    if (arrival == Arrival.TOUCHED && tag != null) {
      ends = true;
      note = Note.of("touched", tag);
    } else if (arrival == Arrival.NOTHING) {
      note = Note.of("nothing");
    }
    if (ends) {
      playing = false;
    }
    if (ends || searched) {
      show();
    }
  }

  // What the reader does

  void act(Command command) {
    note = Note.NONE;
    switch (command.control()) {
      case START -> jump(0);
      case END -> jump(Double.MAX_VALUE);
      case STEP -> step(Math.max(1, command.argument()));
      case BACK -> step(-Math.max(1, command.argument()));
      case PLAY -> play();
      case NEXT -> next();
      case SLOWER -> speed = Math.max(0, speed - 1);
      case FASTER -> speed = Math.min(SPEEDS.length - 1, speed + 1);
      case PACE -> pace();
      case MACHINE -> focus(command.argument());
      case KERNEL -> kernel();
      case DATAFLOW -> dataflow();
      case WORKLOAD -> book(nextWorkload());
      case PREVIOUS -> chapter(-1);
      case FOLLOWING -> chapter(1);
      case REVEAL -> revealed = !revealed;
      case GO -> entry = new Entry(Control.GO, "");
      case CHOOSE -> entry = new Entry(Control.CHOOSE, "");
      case SAVE -> entry = new Entry(Control.SAVE, "archlab-" + Math.round(position) + ".png");
      case BREAK -> toggleBreakpoint();
      case LANGUAGE -> look = look.in(after(Words.LANGUAGES, look.language()));
      case THEME -> look = look.under(after(THEMES, look.theme()));
      case PRESENTER ->
          look = look.sized(look.text() > Look.DESK_TEXT ? Look.DESK_TEXT : Look.HALL_TEXT);
      case ZOOM_IN -> zoom = zoom.by(1, focusPoint());
      case ZOOM_OUT -> zoom = zoom.by(-1, focusPoint());
      case FULL_SCREEN -> orders.fullScreen();
      case HELP -> help = !help;
    }
    show();
  }

  private static <T> T after(List<T> all, T one) {
    return all.get((all.indexOf(one) + 1) % all.size());
  }

  private Cast nextWorkload() {
    List<String> names = casts.stream().map(Cast::title).toList();
    return casts.get((names.indexOf(cast.title()) + 1) % casts.size());
  }

  private Point focusPoint() {
    Point at = pointer;
    return at == null ? new Point(Screen.WIDTH / 2.0, Screen.HEIGHT / 2.0) : at;
  }

  private void jump(double to) {
    playing = false;
    if (axis != null) {
      move(new Move.To(Math.max(0, Math.min(to, length()))));
    }
  }

  private void step(int steps) {
    if (axis != null) {
      jump(axis.moved(pacing, position, steps));
    }
  }

  private void play() {
    if (axis == null) {
      return;
    }
    playing = !playing;
    lastTick = 0;
    if (playing && position >= length()) {
      move(new Move.To(0));
    }
  }

  private void next() {
    playing = false;
    if (axis != null) {
      move(new Move.Next(position, breakpoint != null ? breakpoint : look.chosen()));
    }
  }

  private void pace() {
    Pacing other = after(List.of(Pacing.values()), pacing);
    if (axis != null) {
      position = axis.repaced(pacing, position, other);
    }
    pacing = other;
    move(new Move.To(position));
  }

  private void focus(int which) {
    if (axis != null && which < axis.machines().size()) {
      machine = which;
      zoom = Zoom.NONE;
    }
  }

  private void kernel() {
    int run = machine == Command.ALL ? cast.alone() : machine;
    if (run == Command.ALL) {
      note = Note.of("kernel.which");
    } else if (!cast.hasKernels(run)) {
      note = Note.of("kernel.one");
    } else {
      book(cast.withNextKernel(run));
    }
  }

  private void dataflow() {
    if (cast.dataflow().isEmpty()) {
      note = Note.of("dataflow.none");
    } else {
      book(cast.withNextDataflow());
    }
  }

  private void chapter(int by) {
    cast.chapter(by).ifPresentOrElse(this::book, () -> note = Note.of("chapter.none"));
  }

  private void book(Cast other) {
    playing = false;
    orders.book(other);
  }

  private void toggleBreakpoint() {
    if (breakpoint != null) {
      breakpoint = null;
    } else if (look.chosen() == null) {
      note = Note.of("break.which");
    } else {
      breakpoint = look.chosen();
    }
  }

  /** More of a text that is being typed. */
  void type(String text) {
    if (entry != null) {
      entry = entry.typed(text);
      show();
    }
  }

  void erase() {
    if (entry != null) {
      entry = entry.erased();
      show();
    }
  }

  /** Takes what was typed, or chooses what is pointed at. */
  void enter(Optional<Mark> pointed) {
    Entry typed = entry;
    entry = null;
    if (typed == null) {
      pointed.ifPresent(this::choose);
    } else if (!typed.text().isBlank()) {
      String text = typed.text().strip();
      switch (typed.purpose()) {
        case GO -> go(text);
        case SAVE -> orders.save(text);
        default -> choose(text.replace(" ", ""));
      }
    }
    show();
  }

  private void go(String digits) {
    if (axis != null && digits.length() < 18) {
      int which = machine == Command.ALL ? 0 : machine;
      long cycle = Long.parseLong(digits);
      jump(pacing == Pacing.CYCLES ? cycle : axis.position(pacing, which, cycle));
    }
  }

  void escape() {
    if (entry != null) {
      entry = null;
    } else if (help) {
      help = false;
    } else if (look.chosen() != null || look.unit() != null) {
      look = look.choosing(null).pointingAt(null);
      breakpoint = null;
    } else {
      zoom = Zoom.NONE;
      machine = Command.ALL;
    }
    note = Note.NONE;
    show();
  }

  /** Points with the mouse. */
  void point(@Nullable Point at, Optional<Mark> mark) {
    String unit = mark.map(Marks::unit).orElse(null);
    boolean same = unit == null ? look.unit() == null : unit.equals(look.unit());
    pointer = at;
    if (!same) {
      look = look.pointingAt(unit);
      if (!searching()) { // else it would begin anew
        show();
      }
    }
  }

  /** Points without a mouse. */
  void point(Mark mark) {
    pointer = null;
    look = look.pointingAt(Marks.unit(mark));
    show();
  }

  /** Chooses the element that a mark holds; the chosen one is let go. */
  void choose(Mark mark) {
    if (!Marks.tag(mark).isEmpty()) {
      choose(Marks.tag(mark));
      show();
    }
  }

  private void choose(String tag) {
    boolean again = tag.equals(look.chosen());
    look = look.choosing(again ? null : tag);
    breakpoint = again ? null : breakpoint;
    note = Note.NONE;
  }

  /**
   * Goes to a place of the time line.
   *
   * @param part of its length, from 0 to 1
   */
  void drag(double part) {
    if (axis != null) {
      jump(axis.moved(pacing, Math.max(0, Math.min(part, 1)) * length(), 0));
      show();
    }
  }

  void pan(double dx, double dy) {
    zoom = zoom.moved(dx, dy);
    show();
  }

  void zoom(int steps) {
    zoom = zoom.by(steps, focusPoint());
    show();
  }

  /** Pixels of a unit of the picture have changed. */
  void scale(double pixels) {
    if (pixels != scale) {
      scale = pixels;
      show();
    }
  }

  /** Time passes: plays on, if the last picture has been seen. */
  void tick(long nanos) {
    if (!playing || moving || axis == null) {
      return;
    }
    if (lastTick == 0) {
      lastTick = nanos;
    }
    long due = (long) ((nanos - lastTick) / NANOS * SPEEDS[speed]);
    if (due > 0) {
      lastTick += (long) (due * NANOS / SPEEDS[speed]);
      double to = axis.moved(pacing, position, due);
      move(breakpoint == null ? new Move.To(to) : new Move.Until(position, to, breakpoint));
      show();
    }
  }

  // How that becomes a shot

  private void move(Move to) {
    move = to;
    moving = true;
    if (to instanceof Move.To place) {
      position = place.position();
    }
  }

  private boolean searching() {
    return moving && !(move instanceof Move.To);
  }

  private void show() {
    Deck deck =
        new Deck(
            playing,
            SPEEDS[speed],
            breakpoint,
            entry,
            note,
            help,
            pointer,
            hasKernels(),
            cast.dataflow(),
            casts.size() > 1,
            reading == null ? null : revealed,
            coarseness);
    Shot.Lecture lecture = reading == null ? null : new Shot.Lecture(reading, revealed);
    orders.want(new Shot(move, pacing, lecture, machine, look, zoom, deck, scale));
  }

  private boolean hasKernels() {
    int run = machine == Command.ALL ? cast.alone() : machine;
    return run != Command.ALL && cast.hasKernels(run);
  }
}
