/** Lessons: chapters of text beside machines at a prepared place of a prepared run. */
@NullMarked
package dev.archlab.visualizer.lesson;

import org.jspecify.annotations.NullMarked;
