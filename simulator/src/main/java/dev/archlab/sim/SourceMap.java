package dev.archlab.sim;

import org.jspecify.annotations.Nullable;

/** Says from which place in a source an instruction comes. */
@FunctionalInterface
public interface SourceMap {

  /** A program without source. */
  SourceMap NONE = pc -> null;

  /** The place of the instruction at {@code pc}, or null if it is not known. */
  @Nullable SourceLocation at(long pc);
}
