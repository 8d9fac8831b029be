package dev.archlab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A sweep whose process is killed, at the size at which it takes seconds. */
@DisabledOnOs(OS.WINDOWS) // the script is one of bash
class SweepKillsIT {

  private static final Path SCRIPT =
      Path.of(System.getProperty("archlab.root"), ".ci", "sweep-kills");

  @TempDir Path folder;

  @Test
  void resumesAfterEachKillAndEndsWithTheSameResults() throws Exception {
    Path log = folder.resolve("log");
    int status =
        new ProcessBuilder(SCRIPT.toString(), "small", folder.resolve("sweeps").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();

    assertThat(status).as(Files.readString(log)).isZero();
    assertThat(Files.readString(log)).contains("the same bytes");
  }
}
