package dev.archlab.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.Configuration.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationLoaderTest {

  enum Dataflow {
    WEIGHT_STATIONARY,
    OUTPUT_STATIONARY
  }

  record Array(
      @In(min = 1, max = 256) int rows,
      @In(min = 1, max = 256) int cols,
      Dataflow dataflow,
      boolean checked) {
    Array {
      if (rows % 2 != 0) {
        throw new IllegalArgumentException("rows (" + rows + ") must be even");
      }
    }
  }

  record Toy(
      @In(Unit.HERTZ) double clock,
      Array array,
      @In(value = Unit.BYTES, min = 1) long bufferSize,
      @In(Unit.CYCLES) List<Integer> latencies,
      Optional<String> remark) {}

  private static final String TOY =
      """
      machine: tpu
      clock: {value: 1GHz, source: "a data sheet"}
      array:
        rows: 8
        cols: 4
        dataflow: weight_stationary
        checked: true
      buffer_size: 32KiB
      latencies: [1, 2 cycles, 3]
      """;

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.writeString(path, text);
    return path.toString();
  }

  private Configuration<Toy> load(String text, String... overrides) throws IOException {
    return ConfigurationLoader.load(file("toy.yaml", text), Toy.class, List.of(overrides));
  }

  private String place(String name, int line, int column) {
    return folder.resolve(name) + ":" + line + ":" + column + ": ";
  }

  @Test
  void bindsNestedRecords() throws IOException {
    Configuration<Toy> toy = load(TOY);

    assertThat(toy.name()).isEqualTo("toy");
    assertThat(toy.values())
        .isEqualTo(
            new Toy(
                1e9,
                new Array(8, 4, Dataflow.WEIGHT_STATIONARY, true),
                32768,
                List.of(1, 2, 3),
                Optional.empty()));
  }

  @Test
  void saysOfEveryValueWhereItComesFrom() throws IOException {
    String path = folder.resolve("toy.yaml").toString();

    Configuration<Toy> toy = load(TOY, "array.rows=16");

    assertThat(toy.entries().keySet())
        .containsExactly(
            "clock",
            "array.rows",
            "array.cols",
            "array.dataflow",
            "array.checked",
            "buffer_size",
            "latencies");
    assertThat(toy.entries())
        .containsEntry(
            "clock",
            new Entry("1GHz", Optional.of(Unit.HERTZ), path + ":2", Optional.of("a data sheet")))
        .containsEntry(
            "array.rows", new Entry("16", Optional.of(Unit.NONE), "-s", Optional.empty()))
        .containsEntry(
            "array.dataflow",
            new Entry("weight_stationary", Optional.empty(), path + ":6", Optional.empty()))
        .containsEntry(
            "latencies",
            new Entry("1, 2 cycles, 3", Optional.of(Unit.CYCLES), path + ":9", Optional.empty()));
  }

  @Test
  void takesFromTheExtendedFileWhatItDoesNotGive() throws IOException {
    file("base.yaml", TOY);
    String small =
        file("small.yaml", "extends: base.yaml\nremark: tiny\narray:\n  rows: 2\nclock: 5MHz\n");

    Configuration<Toy> toy = ConfigurationLoader.load(small, Toy.class, List.of());

    assertThat(toy.values().array().rows()).isEqualTo(2);
    assertThat(toy.values().array().cols()).isEqualTo(4);
    assertThat(toy.values().remark()).contains("tiny");
    assertThat(toy.entries().get("array.rows").origin()).isEqualTo(small + ":4");
    assertThat(toy.entries().get("array.cols").origin())
        .isEqualTo(folder.resolve("base.yaml") + ":5 via " + small);
    assertThat(toy.entries().get("clock").source()).as("the figure is another one").isEmpty();
    assertThat(ConfigurationLoader.kind(small)).isEqualTo("tpu");
  }

  @Test
  void lastOfTwoOverridesWins() throws IOException {
    assertThat(load(TOY, "array.rows=2", "array.rows = 4").values().array().rows()).isEqualTo(4);
  }

  @Test
  void overridesAListAndAnOptional() throws IOException {
    Toy toy = load(TOY, "latencies=4,5 cycles", "remark=a=b").values();

    assertThat(toy.latencies()).containsExactly(4, 5);
    assertThat(toy.remark()).contains("a=b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "array.row=8|unknown key 'array.row'; did you mean 'array.rows'?",
        "rows=8|unknown key 'rows'; did you mean 'array.rows'?",
        "machine=cpu|unknown key 'machine'; there are: clock, array.rows, array.cols,"
            + " array.dataflow, array.checked, buffer_size, latencies, remark",
        "array=8|'array' has keys of its own: array.rows, array.cols, array.dataflow,"
            + " array.checked",
        "array.rows|KEY=VALUE is expected",
        "=8|KEY=VALUE is expected",
        "array.rows=7|array: rows (7) must be even",
        "array.rows=0|array.rows: '0' is too small: at least 1",
        "array.rows=258|array.rows: '258' is too large: at most 256",
        "array.rows=8.5|array.rows: '8.5' is not a whole number",
        "array.rows=1e99999999|array.rows: '1e99999999' is too large: at most 256",
        "array.rows=|array.rows: '' is not a number",
        "array.dataflow=Weight|array.dataflow: 'Weight' is not one of weight_stationary,"
            + " output_stationary",
        "array.checked=yes|array.checked: 'yes' is neither true nor false",
        "clock=-1Hz|clock: '-1Hz' is too small: at least 0 Hz",
        "clock=1|clock: '1' lacks a unit; there are: Hz, kHz, MHz, GHz",
        "buffer_size=0.3B|buffer_size: '0.3B' is too small: at least 1 B",
        "buffer_size=1.3B|buffer_size: '1.3B' is not a whole number of B",
        "latencies=1,x|latencies: 'x' is not a number of cycles, such as 30 cycles",
      })
  void refusesABadOverride(String override, String message) {
    assertThatThrownBy(() -> load(TOY, override))
        .isInstanceOf(UsageException.class)
        .hasMessage("-s " + override + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "  rows: 8|  row: 8|4:3: unknown key 'array.row'; did you mean 'array.rows'?",
        "buffer_size: 32KiB|rows: 8|8:1: unknown key 'rows'; did you mean 'array.rows'?",
        "buffer_size: 32KiB|buffer_size: 32|8:14: buffer_size: '32' lacks a unit; there are: B,"
            + " KiB, MiB, GiB, TiB, kB, MB, GB, TB",
        "buffer_size: 32KiB|buffer_size:|8:13: 'buffer_size' has no value",
        "buffer_size: 32KiB|buffer_size: {a: 1}|8:14: buffer_size is a single value",
        "buffer_size: 32KiB|buffer_size: [1B]|8:14: buffer_size is a single value",
        "buffer_size: 32KiB|clock: 1GHz|8:1: 'clock' stands here twice",
        "buffer_size: 32KiB|buffer_size: {value: 1KiB, sorce: x}|8:28: 'sorce' beside 'value';"
            + " only 'source' may stand there",
        "buffer_size: 32KiB|buffer_size: {value: 1KiB, source: ''}|8:36: a source is a text",
        "  rows: 8|  rows: 9|4:3: array: rows (9) must be even",
        "  dataflow: weight_stationary|  dataflow: none|6:13: array.dataflow: 'none' is not one of"
            + " weight_stationary, output_stationary",
        "latencies: [1, 2 cycles, 3]|latencies: [1, -2]|9:16: latencies: '-2' is too small: at"
            + " least 0 cycles",
        "latencies: [1, 2 cycles, 3]|latencies: [[1]]|9:13: 'latencies' is a list of single"
            + " values",
        "latencies: [1, 2 cycles, 3]|latencies: {a: 1}|9:12: latencies is a list of values",
        "machine: tpu|array: 5|3:1: 'array' stands here twice",
      })
  void refusesABadFile(String line, String replacement, String message) {
    assertThatThrownBy(() -> load(TOY.replace(line + "\n", replacement + "\n")))
        .isInstanceOf(InputException.class)
        .hasMessage(folder.resolve("toy.yaml") + ":" + message);
  }

  @Test
  void namesEveryMissingKey() {
    assertThatThrownBy(() -> load("machine: tpu\nclock: 1GHz\nlatencies: []\n"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            folder.resolve("toy.yaml")
                + ": keys are missing: array.rows, array.cols, array.dataflow, array.checked,"
                + " buffer_size");
    assertThatThrownBy(() -> load(TOY.replace("buffer_size: 32KiB\n", "")))
        .hasMessage(folder.resolve("toy.yaml") + ": a key is missing: buffer_size");
  }

  @Test
  void refusesAValueWhereAComponentBelongs() {
    assertThatThrownBy(() -> load("array: 5\nclock: 1GHz\n"))
        .hasMessage(
            place("toy.yaml", 1, 8) + "array has keys of its own: rows, cols, dataflow, checked");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'a: [1, 2'|1:",
        "'a: {b'|1:",
        "'a: 1\n b: 2'|2:",
        "'\ta: 1'|1:",
        "'a: \"x'|1:",
        "'a: &x 1\nb: *x'|2:",
        "'a: 1\n---\nb: 2'|3:",
      })
  void saysWhereYamlIsMalformed(String text, String place) {
    assertThatThrownBy(() -> load(text))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(folder.resolve("toy.yaml") + ":" + place)
        .hasMessageMatching("[^\n]*:\\d+:\\d+: [^\n]+");
  }

  @ParameterizedTest
  @CsvSource({"''", "just text", "'[1, 2]'", "'# nothing'", "5"})
  void refusesAFileWithoutKeys(String text) {
    assertThatThrownBy(() -> load(text))
        .isInstanceOf(InputException.class)
        .hasMessage(
            folder.resolve("toy.yaml") + ": no configuration: keys with values are expected");
  }

  @Test
  void refusesAFileThatExtendsItself() throws IOException {
    file("a.yaml", "extends: b.yaml\n");
    file("b.yaml", "extends: ./a.yaml\n");

    assertThatThrownBy(
            () ->
                ConfigurationLoader.load(folder.resolve("a.yaml").toString(), Toy.class, List.of()))
        .isInstanceOf(InputException.class)
        .hasMessage(place("b.yaml", 1, 10) + "'./a.yaml' extends this file in turn");
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    String absent = folder.resolve("absent.yaml").toString();
    assertThatThrownBy(() -> ConfigurationLoader.kind(absent))
        .isInstanceOf(InputException.class)
        .hasMessage("cannot read " + absent + ": there is no such file");

    Path directory = Files.createDirectory(folder.resolve("folder.yaml"));
    assertThatThrownBy(() -> ConfigurationLoader.kind(directory.toString()))
        .hasMessage("cannot read " + directory + ": not a file");

    Path latin1 = folder.resolve("latin1.yaml");
    Files.write(latin1, "a: é".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ConfigurationLoader.kind(latin1.toString()))
        .hasMessage("cannot read " + latin1 + ": not text in UTF-8");

    Path large = folder.resolve("large.yaml");
    Files.write(large, new byte[(1 << 20) + 1]);
    assertThatThrownBy(() -> ConfigurationLoader.kind(large.toString()))
        .hasMessage("cannot read " + large + ": larger than 1048576 B");

    String extending = file("extending.yaml", "extends: gone.yaml\n");
    assertThatThrownBy(() -> ConfigurationLoader.kind(extending))
        .hasMessage("cannot read " + folder.resolve("gone.yaml") + ": there is no such file");
  }

  @Test
  void refusesAnUnknownMachine() throws IOException {
    assertThatThrownBy(() -> ConfigurationLoader.kind("../sim/teaching"))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("unknown machine '../sim/teaching' (a file's name would end in");

    String extending = file("extending.yaml", "extends: teachign\n");
    assertThatThrownBy(() -> ConfigurationLoader.kind(extending))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(place("extending.yaml", 1, 10) + "extends: unknown machine");
  }

  @Test
  void saysThatTheKindIsMissingOrUnknown() throws IOException {
    String without = file("without.yaml", "clock: 1GHz\n");
    assertThatThrownBy(() -> ConfigurationLoader.kind(without))
        .hasMessage(without + ": a key is missing: machine, which is one of cpu, gpu, tpu");

    String dsp = file("dsp.yaml", "machine: dsp\n");
    assertThatThrownBy(() -> ConfigurationLoader.kind(dsp))
        .hasMessage(place("dsp.yaml", 1, 10) + "machine is one of cpu, gpu, tpu");
  }
}
