package dev.archlab.visualizer.window;

import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.lesson.Chapter;
import dev.archlab.visualizer.lesson.Lesson;
import dev.archlab.visualizer.lesson.Material;
import dev.archlab.visualizer.lesson.Page;
import dev.archlab.visualizer.replay.Recording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A chapter of a lesson. Chapters share the lesson's runs. */
final class LessonCast implements Cast {

  private final Lesson lesson;
  private final Material runs;
  private final Relay monitor;
  private final int number;

  private LessonCast(Lesson lesson, Material runs, Relay monitor, int number) {
    this.lesson = lesson;
    this.runs = runs;
    this.monitor = monitor;
    this.number = number;
  }

  /** Runs are asked for by chapters, and watched by whoever records the chapter. */
  private static final class Relay implements Recorder.Monitor {

    private volatile Recorder.Monitor target = (run, device) -> {};

    @Override
    public void watch(String run, SimulatedDevice device) {
      target.watch(run, device);
    }
  }

  /**
   * @param number of the chapter, from 1
   */
  static LessonCast of(Lesson lesson, int number) {
    Relay monitor = new Relay();
    Material runs = new Material(lesson, plan -> WorkloadCast.record(plan.steps(), monitor));
    return new LessonCast(lesson, runs, monitor, number);
  }

  @Override
  public String title() {
    return lesson.id() + " " + number;
  }

  @Override
  public Footage record(Recorder.Monitor watching) {
    monitor.target = watching;
    Chapter chapter = lesson.chapters().get(number - 1);
    List<Recording> recordings = runs.shown(chapter);
    Map<String, Page> pages = new HashMap<>();
    for (String language : Words.LANGUAGES) {
      pages.put(language, runs.page(number, language));
    }
    return new Footage(recordings, Optional.of(new Reading(chapter, pages)));
  }

  @Override
  public Optional<Cast> chapter(int by) {
    int other = number + by;
    return other < 1 || other > lesson.chapters().size()
        ? Optional.empty()
        : Optional.of(new LessonCast(lesson, runs, monitor, other));
  }
}
