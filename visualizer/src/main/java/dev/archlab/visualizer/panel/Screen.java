package dev.archlab.visualizer.panel;

import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.replay.Summary;
import dev.archlab.visualizer.replay.Summary.Verdict;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.scene.Style;
import dev.archlab.visualizer.scene.Typeface;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Look;
import dev.archlab.visualizer.view.Sketch;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The whole picture: machines side by side, and one time line for all. */
public final class Screen {

  public static final int WIDTH = 1600;
  public static final int HEIGHT = 900;

  private static final double MARGIN = 14;
  private static final double GAP = 10;
  private static final double LANE = 20;

  private Screen() {}

  /**
   * @param actors the machines, from left to right
   * @param bottom room that is kept free at the bottom
   */
  public static Scene draw(
      List<? extends Actor<?>> actors, Pacing pacing, Look look, double bottom) {
    return draw(actors, pacing, look, new Box(0, 0, WIDTH, HEIGHT - bottom));
  }

  /**
   * @param actors the machines, from left to right
   * @param room where they are drawn; the rest of the picture is kept free
   */
  public static Scene draw(List<? extends Actor<?>> actors, Pacing pacing, Look look, Box room) {
    Words words = Words.in(look.language(), Screen.class);
    Sketch sketch = new Sketch();
    sketch.fill(new Box(0, 0, WIDTH, HEIGHT), look.theme().paper());
    Box page = room.inset(MARGIN);
    double header = 2.2 * look.text();
    drawHeader(actors, words, page.top(header), look, sketch);
    double lanes = actors.size() * (LANE + 4);
    Box time = page.below(page.height() - lanes);
    TimeLine.draw(actors, pacing, time, look, sketch);
    Box columns = page.below(header).top(page.height() - header - lanes - GAP);
    for (int i = 0; i < actors.size(); i++) {
      drawActor(actors.get(i), words, columns.column(i, actors.size(), GAP), look, sketch);
    }
    return new Scene(WIDTH, HEIGHT, title(actors), look.language(), sketch.elements());
  }

  private static String title(List<? extends Actor<?>> actors) {
    String machines =
        actors.stream()
            .map(actor -> actor.name() + " " + actor.frame().cycle())
            .collect(Collectors.joining(", "));
    return actors.get(0).frame().recording().summary().title() + ": " + machines;
  }

  private static void drawHeader(
      List<? extends Actor<?>> actors, Words words, Box box, Look look, Sketch sketch) {
    Summary run = actors.get(0).frame().recording().summary();
    double size = 1.4 * look.text();
    String parameters =
        run.parameters().entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
            .collect(Collectors.joining("  "));
    sketch.bold(run.title(), box.x(), box.y() + size, size, look.theme().ink());
    double name = 10 + Typeface.of(true).width(run.title(), size);
    sketch.text(
        Sketch.fit(parameters, box.width() * 0.6 - name, look.text(), false),
        box.x() + name,
        box.y() + size,
        look.text(),
        look.theme().muted());
    Verdict worst =
        actors.stream()
            .map(actor -> actor.frame().recording().summary().verdict())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    sketch.textTo(
        words.say("check." + worst.name().toLowerCase(Locale.ROOT)),
        box.right(),
        box.y() + size,
        look.text(),
        switch (worst) {
          case PASSED -> look.theme().good();
          case FAILED -> look.theme().bad();
          case UNCHECKED -> look.theme().muted();
        });
  }

  private static void drawActor(Actor<?> actor, Words words, Box box, Look look, Sketch sketch) {
    double size = look.text();
    double pad = 10;
    sketch.box(box, Style.outlined(look.theme().paper(), look.theme().line(), 1));
    Box inner = box.inset(pad);
    double title = 2.1 * size;
    drawTitle(actor, words, inner.top(title), look, sketch);
    Box body = inner.below(title);
    boolean alone = box.width() > 1000;
    double sentences = 4.3 * size;
    double panels = Math.max(13.5 * size, alone ? body.height() * 0.26 : body.height() * 0.33);
    Box view = body.top(body.height() - sentences - panels - 2 * GAP);
    actor.draw(view, look, sketch);
    Box told = new Box(body.x(), view.bottom() + GAP, body.width(), sentences);
    sketch.fill(told, look.theme().panel());
    Optional<String> fault =
        actor.frame().ended() ? actor.frame().profile().fault() : Optional.empty();
    String text = fault.orElseGet(() -> String.join(" ", actor.tell(look)));
    String ink = fault.isPresent() ? look.theme().bad() : look.theme().ink();
    sketch.mark(
        "sentence",
        actor.prefix() + "sentence",
        "",
        text,
        "",
        () -> sketch.paragraph(told.inset(6), text, size, fault.isPresent(), ink));
    drawPanels(actor, words, body.below(body.height() - panels), alone, look, sketch);
  }

  private static void drawTitle(Actor<?> actor, Words words, Box box, Look look, Sketch sketch) {
    Frame<?> frame = actor.frame();
    double size = look.text();
    sketch.bold(actor.name(), box.x(), box.y() + size * 1.25, size * 1.3, look.theme().ink());
    double name = 12 + Typeface.of(true).width(actor.name(), size * 1.3);
    String place =
        words.say(
            "place",
            frame.cycle(),
            frame.profile().cycles(),
            Panels.seconds(frame.cycle() / actor.course().clock()));
    double right = Typeface.of(false).width(place, size) + 12;
    String program =
        frame.phase().isEmpty() ? frame.program() : frame.phase() + " · " + frame.program();
    sketch.text(
        Sketch.fit(program, box.width() - name - right, size, false),
        box.x() + name,
        box.y() + size * 1.25,
        size,
        look.theme().muted());
    sketch.textTo(place, box.right(), box.y() + size * 1.25, size, look.theme().ink());
  }

  /** A small part of the picture. */
  private interface Panel {
    void draw(Actor<?> actor, Box box, Look look, Words words, Sketch sketch);
  }

  private static void drawPanels(
      Actor<?> actor, Words words, Box box, boolean alone, Look look, Sketch sketch) {
    double gap = 16;
    if (alone) {
      List<Panel> row =
          List.of(
              MatrixPanel::draw,
              AccountPanel::draw,
              LimitsPanel::draw,
              TrafficPanel::draw,
              ThroughputPanel::draw,
              RooflinePanel::draw);
      for (int i = 0; i < row.size(); i++) {
        row.get(i).draw(actor, box.column(i, row.size(), gap), look, words, sketch);
      }
      return;
    }
    MatrixPanel.draw(actor, box.column(0, 3, gap), look, words, sketch);
    AccountPanel.draw(actor, box.column(1, 3, gap), look, words, sketch);
    Box last = box.column(2, 3, gap);
    LimitsPanel.draw(actor, last.top(6.2 * look.text()), look, words, sketch);
    RooflinePanel.draw(actor, last.below(6.6 * look.text()), look, words, sketch);
  }
}
