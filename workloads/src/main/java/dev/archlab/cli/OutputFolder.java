package dev.archlab.cli;

import dev.archlab.sim.UsageException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A folder for result files. */
final class OutputFolder {

  private OutputFolder() {}

  /**
   * The folder, made if it is not there.
   *
   * @throws UsageException if that is impossible
   */
  static Path create(String name) {
    try {
      return Files.createDirectories(Path.of(name));
    } catch (InvalidPathException | IOException e) {
      throw new UsageException("cannot make the folder '" + name + "': " + reason(e));
    }
  }

  private static String reason(Exception e) {
    return e instanceof FileAlreadyExistsException
        ? "there is a file of that name"
        : "no such path, or permission denied";
  }
}
