package dev.archlab.sim;

import dev.archlab.sim.ConfigurationNode.Branch;
import dev.archlab.sim.ConfigurationNode.Scalar;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A configuration's file: a preset among the resources, or a file of the user's.
 *
 * @param name as the user knows it
 * @param path of a user's file; null for a preset
 * @param resource of a preset; null for a user's file
 */
record ConfigurationFile(String name, @Nullable Path path, @Nullable URL resource) {

  private static final String FOLDER = "/dev/archlab/machines/";
  static final String KIND_KEY = "machine";
  private static final String SUFFIX = ".yaml";

  /** Presets whose names begin so hold what machines share; they are no machines. */
  private static final String SHARED = "teaching";

  private static final int MAX_BYTES = 1 << 20;

  /** The names of the presets that are machines, in alphabetical order. */
  static List<String> presets() {
    URL known = ConfigurationFile.class.getResource(FOLDER + SHARED + SUFFIX);
    if (known == null) {
      throw new IllegalStateException("the presets are missing from the class path");
    }
    return names(known).stream().filter(name -> !name.startsWith(SHARED)).toList();
  }

  /** The names of all YAML files beside one, which lies in a folder or in a jar. */
  static List<String> names(URL one) {
    try {
      List<String> files = new ArrayList<>();
      if (one.openConnection() instanceof JarURLConnection connection) {
        String entry = connection.getEntryName();
        String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
        connection.getJarFile().stream()
            .map(each -> each.getName())
            .filter(each -> each.startsWith(folder) && each.indexOf('/', folder.length()) < 0)
            .forEach(each -> files.add(each.substring(folder.length())));
      } else {
        Path folder = Path.of(URI.create(one.toString())).resolveSibling("");
        try (Stream<Path> paths = Files.list(folder)) {
          paths.forEach(each -> files.add(String.valueOf(each.getFileName())));
        }
      }
      return files.stream()
          .filter(file -> file.endsWith(SUFFIX))
          .map(file -> file.substring(0, file.length() - SUFFIX.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new InputException("cannot list the machines beside " + one + ": " + e.getMessage());
    }
  }

  static ConfigurationFile find(String nameOrPath) {
    return isPath(nameOrPath) ? ofPath(nameOrPath, nameOrPath) : preset(nameOrPath);
  }

  private static boolean isPath(String name) {
    return name.endsWith(SUFFIX) || name.endsWith(".yml");
  }

  private static ConfigurationFile preset(String name) {
    @Nullable URL resource =
        name.matches("[a-z0-9-]+")
            ? ConfigurationFile.class.getResource(FOLDER + name + SUFFIX)
            : null;
    if (resource == null) {
      throw new UsageException(
          "unknown machine '%s' (a file's name would end in .yaml); %s"
              .formatted(name, Nearest.hint(name, presets())));
    }
    return new ConfigurationFile(name + SUFFIX, null, resource);
  }

  private static ConfigurationFile ofPath(String name, String path) {
    try {
      return new ConfigurationFile(name, Path.of(path), null);
    } catch (InvalidPathException e) {
      throw new InputException("cannot read " + name + ": " + e.getReason());
    }
  }

  /** The file's name without folder and ending. */
  String machineName() {
    String file = new File(name).getName();
    return file.substring(0, file.lastIndexOf('.'));
  }

  /** The file's values, in front of those of the file that it extends, and so on. */
  Branch readWithAncestors() {
    return readWithAncestors(new ArrayList<>());
  }

  private Branch readWithAncestors(List<String> descendants) {
    Branch own = YamlReader.read(name, text());
    @Nullable ConfigurationNode parent = own.children().get("extends");
    if (parent == null) {
      return own;
    }
    if (!(parent instanceof Scalar written) || written.text().isBlank()) {
      throw parent.place().error("'extends' names one machine or file");
    }
    descendants.add(identity());
    ConfigurationFile ancestor;
    try {
      ancestor = relative(written.text());
      if (!descendants.contains(ancestor.identity())) {
        Branch inherited = ancestor.readWithAncestors(descendants);
        requireSameKind(own, inherited, written.text());
        return inherited.overlaidWith(own.without("extends"));
      }
    } catch (UsageException e) {
      throw parent.place().error("extends: " + e.getMessage());
    }
    throw parent.place().error("'" + written.text() + "' extends this file in turn");
  }

  /** Values of one kind of machine mean nothing to another. */
  private static void requireSameKind(Branch own, Branch inherited, String parent) {
    if (own.children().get(KIND_KEY) instanceof Scalar kind
        && inherited.children().get(KIND_KEY) instanceof Scalar before
        && !kind.text().equals(before.text())) {
      throw kind.place()
          .error(
              "machine is '%s', but '%s', which this extends, is a '%s'"
                  .formatted(kind.text(), parent, before.text()));
    }
  }

  private ConfigurationFile relative(String parent) {
    if (!isPath(parent)) {
      return preset(parent);
    }
    if (path == null) {
      throw new UsageException("a preset extends presets only, not '" + parent + "'");
    }
    try {
      String sibling = path.resolveSibling(parent).toString();
      return ofPath(sibling, sibling);
    } catch (InvalidPathException e) {
      throw new UsageException("'" + parent + "' is no path: " + e.getReason());
    }
  }

  /** The same for two ways to write one path. */
  private String identity() {
    if (path == null) {
      return name;
    }
    try {
      return path.toRealPath().toString();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize().toString();
    }
  }

  private String text() {
    byte[] bytes;
    try (InputStream in = open()) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (NoSuchFileException e) {
      throw new InputException("cannot read " + name + ": there is no such file");
    } catch (AccessDeniedException e) {
      throw new InputException("cannot read " + name + ": permission denied");
    } catch (IOException e) {
      throw new InputException("cannot read " + name + ": " + e.getMessage());
    }
    if (bytes.length > MAX_BYTES) {
      throw new InputException("cannot read " + name + ": larger than " + MAX_BYTES + " B");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InputException("cannot read " + name + ": not text in UTF-8");
    }
  }

  private InputStream open() throws IOException {
    if (resource != null) {
      return resource.openStream();
    }
    if (path == null || Files.isDirectory(path)) {
      throw new IOException("not a file");
    }
    return Files.newInputStream(path);
  }
}
