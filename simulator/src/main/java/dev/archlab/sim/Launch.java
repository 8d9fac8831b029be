package dev.archlab.sim;

/**
 * A program and its arguments, as its machine understands them; immutable, so that it can be
 * replayed.
 */
public interface Launch {

  /** What is launched, for people: the kernel or entry point. */
  String name();
}
