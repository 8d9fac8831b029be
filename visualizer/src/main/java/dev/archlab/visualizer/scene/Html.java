package dev.archlab.visualizer.scene;

/** A page that holds a scene and needs nothing else: it opens without a network. */
public final class Html {

  private static final String STYLE =
      """
      body { margin: 0; background: #ffffff; }
      svg { display: block; width: 100vw; height: auto; max-height: 100vh; }
      .run { cursor: pointer; }
      .run:hover { filter: brightness(0.8); }
      #about { position: fixed; display: none; white-space: pre-line; pointer-events: none;
        max-width: 40em; padding: 0.6em 0.9em; border-radius: 6px; color: #ffffff;
        background: #222222; font: 16px/1.45 'Noto Sans CJK KR', 'Noto Sans', Arial, sans-serif; }
      """;

  /** The titles in a box of our own: browsers' own are small, and slow to appear. */
  private static final String SCRIPT =
      """
      const about = document.getElementById('about');
      for (const mark of document.querySelectorAll('svg g')) {
        const title = mark.querySelector(':scope > title');
        if (!title) continue;
        const text = title.textContent;
        title.remove();
        mark.setAttribute('aria-label', text);
        mark.addEventListener('mousemove', event => {
          event.stopPropagation();
          about.textContent = text;
          about.style.display = 'block';
          const right = window.innerWidth - about.offsetWidth - 8;
          const below = window.innerHeight - about.offsetHeight - 8;
          about.style.left = Math.max(0, Math.min(event.clientX + 16, right)) + 'px';
          about.style.top = Math.max(0, Math.min(event.clientY + 16, below)) + 'px';
        });
        mark.addEventListener('mouseleave', () => { about.style.display = 'none'; });
      }
      """;

  private Html() {}

  public static String page(Scene scene) {
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        %s<div id="about" role="status"></div>
        <script>
        %s</script>
        </body>
        </html>
        """
        .formatted(scene.language(), Svg.escape(scene.title()), STYLE, Svg.element(scene), SCRIPT);
  }
}
