package dev.archlab.cli;

import dev.archlab.sim.UsageException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file that is either written whole or not at all. */
public final class OutputFile {

  private final String name;
  private final Path target;

  private OutputFile(String name, Path target) {
    this.name = name;
    this.target = target;
  }

  /**
   * A file to be written later.
   *
   * @throws UsageException if it cannot be written; better now than when the work is done
   */
  public static OutputFile of(String name) {
    if (name.isBlank()) {
      throw new UsageException("the name of the file to write is empty");
    }
    Path path;
    try {
      path = Path.of(name);
      if (Files.exists(path)) {
        path = path.toRealPath(); // write through a link, do not replace it
      }
    } catch (InvalidPathException | IOException e) {
      throw unwritable(name, "no such path");
    }
    OutputFile file = new OutputFile(name, path);
    file.requireWritable();
    return file;
  }

  /**
   * Refuses to overwrite what is read.
   *
   * @param inputs names, some of them of files
   */
  public void requireOtherThan(Collection<String> inputs) {
    for (String input : inputs) {
      try {
        if (Files.isSameFile(Path.of(input), target)) {
          throw unwritable(name, "it is an input of this run");
        }
      } catch (InvalidPathException | IOException e) {
        // No file that there is.
      }
    }
  }

  /** Refuses to write a file twice. */
  static void requireDistinct(Collection<OutputFile> files) {
    Set<Path> targets = new HashSet<>();
    for (OutputFile file : files) {
      if (!targets.add(file.target.toAbsolutePath().normalize()) && !file.isSpecial()) {
        throw unwritable(file.name, "another result goes there");
      }
    }
  }

  private void requireWritable() {
    if (Files.isDirectory(target)) {
      throw unwritable(name, "it is a directory");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw unwritable(name, "permission denied");
    }
    if (isSpecial()) {
      return;
    }
    Path folder = folder();
    if (!Files.isDirectory(folder)) {
      throw unwritable(name, "there is no directory " + folder);
    }
    try {
      Files.delete(Files.createFile(temporary()));
    } catch (FileAlreadyExistsException e) {
      // Left by a run that was killed and had our process id; it will be replaced.
    } catch (IOException e) {
      throw unwritable(name, "cannot create a file in " + folder);
    }
  }

  /**
   * Writes the file.
   *
   * @throws UsageException if that fails; the file is then as it was
   */
  public void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@link #write(String)}. */
  public void write(byte[] bytes) {
    try {
      if (isSpecial()) {
        Files.write(target, bytes, StandardOpenOption.WRITE);
      } else {
        replace(bytes);
      }
    } catch (IOException e) {
      throw unwritable(name, String.valueOf(e.getMessage()));
    }
  }

  private void replace(byte[] bytes) throws IOException {
    try {
      Files.write(temporary(), bytes);
      putInPlace();
    } finally {
      Files.deleteIfExists(temporary());
    }
  }

  private void putInPlace() throws IOException {
    try {
      Files.move(temporary(), target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary(), target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What is written piece by piece, beside the file until all is there. */
  final class Pending implements AutoCloseable {

    private final OutputStream stream;
    private boolean kept;

    private Pending() throws IOException {
      stream = Files.newOutputStream(isSpecial() ? target : temporary());
    }

    OutputStream stream() {
      return stream;
    }

    /**
     * Makes it the file.
     *
     * @throws UsageException if that fails; the file is then as it was
     */
    void keep() {
      try {
        stream.close();
        if (!isSpecial()) {
          putInPlace();
        }
        kept = true;
      } catch (IOException e) {
        throw failed(e);
      }
    }

    /** What a failure to write means to the user. */
    UsageException failed(IOException e) {
      return unwritable(name, String.valueOf(e.getMessage()));
    }

    /** Leaves nothing behind if it was not kept. */
    @Override
    public void close() {
      try {
        stream.close();
      } catch (IOException e) {
        // It was kept, or it is thrown away.
      }
      try {
        if (!kept && !isSpecial()) {
          Files.deleteIfExists(temporary());
        }
      } catch (IOException e) {
        throw failed(e);
      }
    }
  }

  /**
   * Begins to write piece by piece.
   *
   * @throws UsageException if that fails
   */
  Pending open() {
    try {
      return new Pending();
    } catch (IOException e) {
      throw unwritable(name, String.valueOf(e.getMessage()));
    }
  }

  /** A device or a pipe, which cannot be replaced. */
  private boolean isSpecial() {
    return Files.exists(target) && !Files.isRegularFile(target);
  }

  private Path folder() {
    @Nullable Path parent = target.toAbsolutePath().getParent();
    return parent == null ? target.toAbsolutePath() : parent;
  }

  private Path temporary() {
    return folder()
        .resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
  }

  private static UsageException unwritable(String name, String reason) {
    return new UsageException("cannot write '" + name + "': " + reason);
  }
}
