package dev.archlab.workloads.sweep;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces a file by a new one in one step: a reader finds the old one or the new one whole. */
final class AtomicFile {

  /** Writes a text. */
  interface Content {
    void writeTo(BufferedWriter writer) throws IOException;
  }

  private AtomicFile() {}

  static void write(Path target, Content content) throws IOException {
    Path temporary = target.resolveSibling("." + target.getFileName() + ".tmp");
    try {
      try (BufferedWriter writer = Files.newBufferedWriter(temporary)) {
        content.writeTo(writer);
      }
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
