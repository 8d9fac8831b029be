package dev.archlab.visualizer.scene;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page that shows scenes one after the other, with a scrubber of its own; it needs nothing else
 * and opens without a network. What does not change from scene to scene is held once.
 */
public final class Film {

  private static final String STYLE =
      """
      html, body { height: 100%; }
      body { margin: 0; background: #ffffff; color: #1b1f24; display: flex; flex-direction: column;
        font: 18px/1.4 'Noto Sans CJK KR', 'Noto Sans', Arial, sans-serif; }
      svg { flex: 1; min-height: 0; width: 100%; }
      nav { display: flex; gap: 0.8em; align-items: center; padding: 0.5em 1em; }
      nav input { flex: 1; }
      nav button { font: inherit; min-width: 2.6em; }
      """;

  private static final String SCRIPT =
      """
      const svg = document.querySelector('svg');
      const scrubber = document.querySelector('input');
      const place = document.querySelector('output');
      const play = document.getElementById('play');
      let timer = null;
      function show(n) {
        const frame = Math.max(0, Math.min(film.frames.length - 1, n));
        svg.innerHTML = film.frames[frame].map(i => film.parts[i]).join('');
        scrubber.value = frame;
        place.textContent = film.titles[frame];
      }
      function step(by) { show(Number(scrubber.value) + by); }
      function stop() { clearInterval(timer); timer = null; play.textContent = '▶'; }
      function toggle() {
        if (timer) { stop(); return; }
        if (Number(scrubber.value) === film.frames.length - 1) show(0);
        play.textContent = '■';
        timer = setInterval(() => {
          if (Number(scrubber.value) === film.frames.length - 1) stop(); else step(1);
        }, film.milliseconds);
      }
      scrubber.addEventListener('input', () => { stop(); show(Number(scrubber.value)); });
      document.getElementById('back').addEventListener('click', () => { stop(); step(-1); });
      document.getElementById('on').addEventListener('click', () => { stop(); step(1); });
      play.addEventListener('click', toggle);
      document.addEventListener('keydown', event => {
        if (event.key === ' ') { event.preventDefault(); toggle(); return; }
        const by = { ArrowLeft: -1, ArrowRight: 1, PageUp: -10, PageDown: 10,
          Home: -film.frames.length, End: film.frames.length }[event.key];
        if (by) { event.preventDefault(); stop(); step(by); }
      });
      show(0);
      """;

  /**
   * What the page draws.
   *
   * @param parts of drawings, as SVG
   * @param frames the parts of each scene, by their places in that list
   * @param titles of the scenes
   */
  private record Reel(
      int milliseconds, List<String> parts, List<int[]> frames, List<String> titles) {}

  private Film() {}

  /**
   * @param scenes of equal size, at least one
   * @param milliseconds that each is shown while the film plays
   */
  public static String page(Iterator<Scene> scenes, int milliseconds) {
    Map<String, Integer> parts = new LinkedHashMap<>();
    List<int[]> frames = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    Scene scene = scenes.next();
    while (true) {
      frames.add(
          scene.elements().stream().mapToInt(element -> place(parts, Svg.part(element))).toArray());
      titles.add(scene.title());
      if (!scenes.hasNext()) {
        return page(scene, new Reel(milliseconds, List.copyOf(parts.keySet()), frames, titles));
      }
      scene = scenes.next();
    }
  }

  private static int place(Map<String, Integer> parts, String part) {
    return parts.computeIfAbsent(part, key -> parts.size());
  }

  private static String page(Scene scene, Reel reel) {
    String first = reel.titles().get(0);
    return """
        <!DOCTYPE html>
        <html lang="%1$s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>%2$s</title>
        <style>
        %3$s</style>
        </head>
        <body>
        <svg viewBox="0 0 %4$d %5$d" role="img" font-family="%6$s"></svg>
        <nav>
        <button id="back" aria-label="back">◀</button>
        <button id="play" aria-label="play">▶</button>
        <button id="on" aria-label="step">▷</button>
        <input type="range" min="0" max="%7$d" value="0" aria-label="cycle">
        <output></output>
        </nav>
        <script>
        const film = %8$s;
        %9$s</script>
        </body>
        </html>
        """
        .formatted(
            scene.language(),
            Svg.escape(first),
            STYLE,
            scene.width(),
            scene.height(),
            Typeface.FAMILIES,
            reel.frames().size() - 1,
            json(reel),
            SCRIPT);
  }

  private static String json(Reel reel) {
    try {
      // Nothing in it may end the script.
      return new ObjectMapper().writeValueAsString(reel).replace("</", "<\\/");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
