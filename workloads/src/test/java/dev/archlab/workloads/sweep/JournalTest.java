package dev.archlab.workloads.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("journal");
  }

  private static ObjectNode entry(String key, int status, String note) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("key", key)
        .put("status", status)
        .put("note", note);
  }

  @Test
  void hasALineOnDiskOnceItIsAppended() throws IOException {
    try (Journal journal = Journal.open(file)) {
      journal.append(entry("a", 0, "für"));
      assertThat(Files.readAllLines(file)).hasSize(1);
      assertThat(journal.read("a").orElseThrow().path("note").asText()).isEqualTo("für");
      assertThat(journal.read("b")).isEmpty();
    }
  }

  @Test
  void takesTheLaterOfTwoLines() throws IOException {
    try (Journal journal = Journal.open(file)) {
      journal.append(entry("a", 3, "first"));
      journal.append(entry("b", 0, ""));
      journal.append(entry("a", 0, "second"));
    }
    try (Journal journal = Journal.open(file)) {
      assertThat(journal.status("a")).contains(0);
      assertThat(journal.read("a").orElseThrow().path("note").asText()).isEqualTo("second");
    }
  }

  @Test
  void cutsOffALineThatACrashHasTruncated() throws IOException {
    try (Journal journal = Journal.open(file)) {
      journal.append(entry("a", 0, ""));
    }
    Files.writeString(file, "{\"key\":\"b\",\"sta", StandardOpenOption.APPEND);
    try (Journal journal = Journal.open(file)) {
      assertThat(journal.status("b")).isEmpty();
      journal.append(entry("c", 0, ""));
    }
    assertThat(Files.readAllLines(file)).hasSize(2);
    try (Journal journal = Journal.open(file)) {
      assertThat(journal.status("a")).contains(0);
      assertThat(journal.status("c")).contains(0);
      assertThat(journal.unreadable()).isZero();
    }
  }

  @Test
  void countsALineThatIsNoneOfItsOwn() throws IOException {
    Files.writeString(file, "{}\nnonsense\n{\"key\":\"a\",\"status\":0}\n");
    try (Journal journal = Journal.open(file)) {
      assertThat(journal.unreadable()).isEqualTo(2);
      assertThat(journal.status("a")).contains(0);
    }
  }

  @Test
  void isOpenOnceAtATime() throws IOException {
    try (Journal journal = Journal.open(file)) {
      assertThatThrownBy(() -> Journal.open(file)).hasMessageContaining("another sweep");
      journal.append(entry("a", 0, ""));
    }
  }
}
