package dev.archlab.visualizer.window;

import dev.archlab.visualizer.lesson.Chapter;
import dev.archlab.visualizer.lesson.Page;
import java.util.Map;

/**
 * A chapter of a lesson that can be read.
 *
 * @param pages of it, by language
 */
record Reading(Chapter chapter, Map<String, Page> pages) {

  Reading {
    pages = Map.copyOf(pages);
  }

  Page in(String language) {
    Page page = pages.get(language);
    if (page == null) {
      throw new IllegalArgumentException("no page in " + language);
    }
    return page;
  }
}
