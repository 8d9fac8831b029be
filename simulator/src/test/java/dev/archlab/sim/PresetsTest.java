package dev.archlab.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.memory.Dram;
import dev.archlab.memory.DramConfig;
import dev.archlab.memory.HostLinkConfig;
import dev.archlab.sim.ConfigurationNode.Branch;
import dev.archlab.sim.ConfigurationNode.Scalar;
import dev.archlab.sim.ConfigurationNode.Sequence;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetsTest {

  private static final Set<String> TEACHING_TRIO = Set.of("cpu", "gpu", "tpu");

  record Shared(@In(Unit.HERTZ) double clock, @In(Unit.CYCLES) long watchdog, DramConfig dram) {}

  record WithLink(
      @In(Unit.HERTZ) double clock,
      @In(Unit.CYCLES) long watchdog,
      DramConfig dram,
      HostLinkConfig hostLink) {}

  @TempDir Path folder;

  @Test
  void presetsOfRealChipsGiveASourceForEveryFigure() {
    for (String preset : ConfigurationLoader.presets()) {
      if (!TEACHING_TRIO.contains(preset)) {
        assertThat(withoutSource(preset)).as(preset).isEmpty();
      }
    }
  }

  @Test
  void aFigureWithoutSourceIsFound() throws IOException {
    Path chip = folder.resolve("chip.yaml");
    Files.writeString(
        chip,
        """
        machine: cpu
        clock: {value: 1.5GHz, source: data sheet}
        policy: write_back
        cache:
          ways: 4
          latencies: [1, 2]
          line: {value: 64B, source: data sheet}
        """);

    assertThat(withoutSource(chip.toString())).containsExactly("cache.ways", "cache.latencies");
  }

  @Test
  void inheritedFiguresNeedASourceToo() throws IOException {
    Files.writeString(folder.resolve("base.yaml"), "machine: cpu\nwidth: 2\n");
    Path chip = folder.resolve("chip.yaml");
    Files.writeString(chip, "extends: base.yaml\nclock: {value: 1GHz, source: data sheet}\n");

    assertThat(withoutSource(chip.toString())).containsExactly("width");
  }

  private static List<String> withoutSource(String nameOrPath) {
    List<String> keys = new ArrayList<>();
    collect(ConfigurationFile.find(nameOrPath).readWithAncestors(), "", keys);
    return keys;
  }

  private static void collect(Branch branch, String prefix, List<String> keys) {
    branch
        .children()
        .forEach(
            (key, node) -> {
              if (node instanceof Branch below) {
                collect(below, prefix + key + ".", keys);
              } else if (node instanceof Scalar scalar) {
                if (isFigure(scalar) && scalar.source().isEmpty()) {
                  keys.add(prefix + key);
                }
              } else if (node instanceof Sequence sequence
                  && sequence.items().stream().anyMatch(PresetsTest::isFigure)
                  && sequence.source().isEmpty()) {
                keys.add(prefix + key);
              }
            });
  }

  private static boolean isFigure(Scalar scalar) {
    return scalar.text().matches("[-+.]?[0-9].*");
  }

  @Test
  void listsEveryMachineAmongTheResources() throws IOException {
    try (var files =
        Files.list(
            Path.of(
                System.getProperty("archlab.root"),
                "simulator/src/main/resources/dev/archlab/machines"))) {
      assertThat(ConfigurationLoader.presets())
          .containsExactlyElementsOf(
              files
                  .map(file -> file.getFileName().toString().replace(".yaml", ""))
                  .filter(name -> !name.startsWith("teaching"))
                  .sorted()
                  .toList());
    }
  }

  @Test
  void listsTheMachinesInAJar() throws IOException {
    Path jar = folder.resolve("a b.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (String entry :
          List.of("m/tpu.yaml", "m/cpu.yaml", "m/readme", "m/deep/x.yaml", "y.yaml", "m/")) {
        entries.putNextEntry(new JarEntry(entry));
        entries.closeEntry();
      }
    }
    URL one = URI.create("jar:" + jar.toUri() + "!/m/cpu.yaml").toURL();

    assertThat(ConfigurationFile.names(one)).containsExactly("cpu", "tpu");
  }

  @Test
  void teachingMachinesShareOneClockAndOneDram() {
    Configuration<Shared> teaching = ConfigurationLoader.load("teaching", Shared.class, List.of());

    assertThat(teaching.values().clock()).isEqualTo(1e9);
    assertThat(teaching.values().dram().bytesPerCycle(1e9)).isEqualTo(25.6);
    // activate 14 + column 14 + burst 2.5 + controller 20 cycles
    assertThat(new Dram(teaching.values().dram(), 1e9).read(0, 64, 0)).isEqualTo(51);
    assertThat(teaching.entries().get("dram.t_cas").origin()).startsWith("teaching.yaml:");
    assertThat(teaching.entries().get("dram.t_cas").source().orElseThrow()).contains("JESD79-4");
  }

  @Test
  void coprocessorsAddAHostLink() {
    Configuration<WithLink> teaching =
        ConfigurationLoader.load("teaching-coprocessor", WithLink.class, List.of());

    assertThat(teaching.values().hostLink().toHostLink())
        .isEqualTo(new HostLink(1e-6, 12.8e9, 5e-6));
    assertThat(teaching.entries().get("clock").origin())
        .matches("teaching\\.yaml:\\d+ via teaching-coprocessor\\.yaml");
  }

  @ParameterizedTest
  @CsvSource({"teaching", "teaching-coprocessor"})
  void sharedFilesExplainEveryFigure(String name) {
    assertThat(withoutSource(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"dram.burst=48B", "dram.bandwidth=0.5B/s", "dram.banks=12", "dram.row=32B"})
  void refusesADramThatCannotBe(String override) {
    assertThatThrownBy(() -> ConfigurationLoader.load("teaching", Shared.class, List.of(override)))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("-s " + override + ": dram");
  }
}
