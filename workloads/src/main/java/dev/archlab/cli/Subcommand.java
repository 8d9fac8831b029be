package dev.archlab.cli;

import java.util.concurrent.Callable;

/**
 * A subcommand of {@code archlab}: a picocli {@code @Command} whose {@code call()} returns the exit
 * code. Other modules register theirs as services ({@code @AutoService(Subcommand.class)}). Only
 * the one that is called, or all of them for {@code --help}, are instantiated; constructors must
 * not load anything.
 */
public interface Subcommand extends Callable<Integer> {}
