package dev.archlab.workloads.data;

import dev.archlab.sim.InputException;
import dev.archlab.sim.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Opens sample data, which lies beside this class, and users' files. */
final class DataFile {

  /** What is read of a stream. */
  interface Reader<T> {
    T read(InputStream stream, String name) throws IOException;
  }

  private DataFile() {}

  /** Reads a sample; one whose name ends in {@code .gz} is unpacked. */
  static <T> T sample(String resource, Reader<T> reader) {
    try (InputStream bytes =
        Objects.requireNonNull(DataFile.class.getResourceAsStream(resource), resource)) {
      return unpacked(bytes, resource, reader);
    } catch (IOException e) {
      throw new InputException(resource + ": " + e.getMessage());
    }
  }

  /**
   * Reads a user's file; one whose name ends in {@code .gz} is unpacked.
   *
   * @throws InputException if it cannot be read
   */
  static <T> T read(Path path, Reader<T> reader) {
    try (InputStream bytes = Files.newInputStream(path)) {
      return unpacked(bytes, path.toString(), reader);
    } catch (IOException e) {
      throw new InputException(path + ": cannot be read: " + e.getMessage());
    }
  }

  private static <T> T unpacked(InputStream bytes, String name, Reader<T> reader)
      throws IOException {
    if (!name.endsWith(".gz")) {
      return reader.read(bytes, name);
    }
    try (InputStream stream = new GZIPInputStream(bytes)) {
      return reader.read(stream, name);
    }
  }

  /**
   * The path that a user wrote where a sample's name would do.
   *
   * @throws UsageException if there is no such file, naming the samples
   */
  static Path path(String name, List<String> samples) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      path = null;
    }
    if (path == null || !Files.exists(path)) {
      throw new UsageException(
          "data '%s' is neither sample data (%s) nor a file"
              .formatted(name, String.join(", ", samples)));
    }
    return path;
  }
}
