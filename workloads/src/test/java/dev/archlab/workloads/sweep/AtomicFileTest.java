package dev.archlab.workloads.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {

  @TempDir private Path folder;

  @Test
  void leavesTheOldFileWhereTheNewOneCannotBeWrittenWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("results"), "old");
    assertThatIOException()
        .isThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    writer -> {
                      writer.write("half of the ");
                      writer.flush();
                      throw new IOException("No space left on device");
                    }));
    assertThat(file).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void replacesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("results"), "old and longer");
    AtomicFile.write(file, writer -> writer.write("new"));
    assertThat(file).hasContent("new");
  }
}
