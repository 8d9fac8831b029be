package dev.archlab.visualizer.window;

import dev.archlab.cli.OutputFile;
import dev.archlab.sim.ArchlabException;
import dev.archlab.visualizer.panel.Actor;
import dev.archlab.visualizer.panel.Axis;
import dev.archlab.visualizer.panel.Show;
import dev.archlab.visualizer.scene.Png;
import dev.archlab.visualizer.scene.Raster;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.scene.Svg;
import dev.archlab.visualizer.window.Picture.Arrival;
import dev.archlab.visualizer.window.Picture.Place;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Takes pictures of a show on its own thread. Whatever is wanted before the last picture is done
 * replaces what was wanted before it: the reader sees the latest, however long a picture takes.
 */
final class Projector implements AutoCloseable {

  private static final long PROGRESS_MILLIS = 60;

  /**
   * How a cast begins.
   *
   * @param coarseness the most cycles that are simulated again to go anywhere
   * @param reading the chapter that speaks of it; empty if there is none
   * @param start where the chapter begins, in its pace
   */
  record Opening(long coarseness, Optional<Reading> reading, double start) {}

  /** Where pictures go; called on the projector's thread. */
  interface Canvas {

    /** A picture was taken. Its image stays as it is until {@link Projector#shown()}. */
    void show(Picture picture);

    /** From now on, pictures are of that cast. */
    void opened(Cast cast, Axis axis, Opening opening);

    /** A cast could not be run; the one before it stays, if there is one. */
    void refused(Cast cast, Throwable problem);

    /** A picture was saved, or could not be. */
    void said(Note note);

    /** The projector has ended. */
    void failed(Throwable problem);
  }

  private final Canvas canvas;
  private final Object lock = new Object();
  private @Nullable Shot wanted;
  private @Nullable Cast booked;
  private @Nullable String file;
  private boolean closed;
  private boolean shown = true;

  // Of the projector's thread alone.
  private final Raster raster = new Raster();
  private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);
  private @Nullable Show show;
  private @Nullable Shot last;
  private Place place = new Place(0, Arrival.THERE);

  Projector(Canvas canvas) {
    this.canvas = canvas;
  }

  void start() {
    Thread thread = new Thread(this::work, "projector");
    thread.setDaemon(true);
    thread.start();
  }

  /** Takes that shot instead of any that was wanted and not yet taken. */
  void want(Shot shot) {
    synchronized (lock) {
      wanted = shot;
      lock.notifyAll();
    }
  }

  /** Shows another cast. */
  void book(Cast cast) {
    synchronized (lock) {
      booked = cast;
      lock.notifyAll();
    }
  }

  /** Writes what is shown, without the controls, into a file. */
  void save(String name) {
    synchronized (lock) {
      file = name;
      lock.notifyAll();
    }
  }

  /** The image of the last picture may be drawn over. */
  void shown() {
    synchronized (lock) {
      shown = true;
      lock.notifyAll();
    }
  }

  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      lock.notifyAll();
    }
  }

  private void work() {
    try {
      while (awaitWork()) {
        Cast cast = takeBooked();
        if (cast != null) {
          open(cast);
        }
        String name = takeFile();
        if (name != null) {
          save(name, show, last);
        }
        Shot shot = takeWanted();
        Show playing = show;
        if (shot != null && playing != null) {
          take(shot, playing);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Throwable e) { // else the window would stand still without a word
      canvas.failed(e);
    }
  }

  /** False if the window was closed. */
  private boolean awaitWork() throws InterruptedException {
    synchronized (lock) {
      while (!closed && wanted == null && booked == null && file == null) {
        lock.wait();
      }
      return !closed;
    }
  }

  private @Nullable Shot takeWanted() {
    synchronized (lock) {
      Shot shot = wanted;
      wanted = null;
      return shot;
    }
  }

  private @Nullable Cast takeBooked() {
    synchronized (lock) {
      Cast cast = booked;
      booked = null;
      return cast;
    }
  }

  private @Nullable String takeFile() {
    synchronized (lock) {
      String name = file;
      file = null;
      return name;
    }
  }

  private boolean isOverdue() {
    synchronized (lock) {
      return closed || wanted != null;
    }
  }

  private boolean isClosed() {
    synchronized (lock) {
      return closed;
    }
  }

  private void open(Cast cast) throws InterruptedException {
    Recorder recorder = new Recorder(cast);
    while (!isClosed()) {
      try {
        Recorder.Opened opened = recorder.result().get(PROGRESS_MILLIS, TimeUnit.MILLISECONDS);
        Show playing = opened.show();
        show = playing;
        canvas.opened(
            cast,
            playing.axis(),
            new Opening(playing.coarseness(), opened.reading(), opened.start()));
        return;
      } catch (TimeoutException e) {
        Shot shot = takeWanted();
        last = shot == null ? last : shot;
        if (last != null) {
          Scene scene = Composition.waiting(recorder.note(), recorder.part(), last);
          publish(last, new Place(0, Arrival.WAITING), scene);
        }
      } catch (ExecutionException e) {
        Throwable cause = e.getCause();
        canvas.refused(cast, cause == null ? e : cause);
        return;
      }
    }
    recorder.result().cancel(false);
  }

  private void take(Shot shot, Show playing) throws InterruptedException {
    Search search = new Search(playing, shot.pacing(), shot.machine(), this::isOverdue);
    Place found = search.place(shot.move());
    if (found.arrival() == Arrival.GIVEN_UP) {
      return;
    }
    place = found;
    List<Actor<?>> actors = search.actors(place.position());
    last = shot;
    Scene scene = Composition.draw(actors, playing.axis(), place.position(), shot);
    publish(shot, place, scene);
  }

  private void publish(Shot shot, Place at, Scene scene) throws InterruptedException {
    int width = (int) Math.round(scene.width() * shot.scale());
    int height = (int) Math.round(scene.height() * shot.scale());
    synchronized (lock) {
      while (!shown && !closed) {
        lock.wait();
      }
      shown = false;
    }
    if (image.getWidth() != width || image.getHeight() != height) {
      image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    }
    raster.draw(scene, image, shot.scale());
    canvas.show(new Picture(shot, at, scene, image));
  }

  private void save(String name, @Nullable Show playing, @Nullable Shot shot) {
    if (playing == null || shot == null) {
      return;
    }
    try {
      String format = name.substring(name.lastIndexOf('.') + 1);
      if (!format.equals("svg") && !format.equals("png")) {
        canvas.said(Note.of("save.format", name));
        return;
      }
      OutputFile output = OutputFile.of(name);
      Search search = new Search(playing, shot.pacing(), shot.machine(), () -> false);
      Scene scene =
          Composition.machines(
              search.actors(place.position()), shot, shot.look().pointingAt(null), 0);
      output.write(
          format.equals("png")
              ? Png.bytes(scene)
              : Svg.document(scene).getBytes(StandardCharsets.UTF_8));
      canvas.said(Note.of("save.done", name));
    } catch (ArchlabException e) {
      canvas.said(Note.of("said", String.valueOf(e.getMessage())));
    }
  }
}
