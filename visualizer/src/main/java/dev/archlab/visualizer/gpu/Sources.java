package dev.archlab.visualizer.gpu;

import dev.archlab.kernels.Kernels;
import dev.archlab.sim.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The CUDA C that the kernels were compiled from; it comes with them. */
final class Sources {

  private static final Map<String, List<String>> FILES = new ConcurrentHashMap<>();

  private Sources() {}

  /** The text of a line without its indentation; empty if it is not known. */
  static String line(SourceLocation location) {
    List<String> lines = FILES.computeIfAbsent(name(location), Sources::read);
    int index = location.line() - 1;
    return index >= 0 && index < lines.size() ? lines.get(index).strip() : "";
  }

  /** The file's name without its folder. */
  static String name(SourceLocation location) {
    return location.file().substring(location.file().lastIndexOf('/') + 1);
  }

  private static List<String> read(String file) {
    try (InputStream in = Kernels.class.getResourceAsStream("gpu/" + file)) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
