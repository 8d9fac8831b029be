package dev.archlab.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The archlab command. */
@Command(name = "archlab", mixinStandardHelpOptions = true, version = "0.1.0-SNAPSHOT")
public final class Main implements Runnable {

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /** Runs the command and exits with its status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
