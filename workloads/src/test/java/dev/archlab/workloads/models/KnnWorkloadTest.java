package dev.archlab.workloads.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.kernels.Device;
import dev.archlab.kernels.Kernel.Formula;
import dev.archlab.sim.InputException;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.reference.CheckingDevice;
import dev.archlab.workloads.reference.Float32Device;
import dev.archlab.workloads.reference.ReferenceDevice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KnnWorkloadTest {

  private final KnnWorkload knn = new KnnWorkload();

  private Task task(Map<String, String> parameters) {
    return knn.prepare(Parameters.of(knn, parameters), 1);
  }

  private Outcome run(Device device, Map<String, String> parameters) {
    return task(parameters).run(device);
  }

  @ParameterizedTest
  @CsvSource({"1, B, 0, 1", "3, B, 1, 2", "5, B, 2, 3", "7, A, 4, 3", "9, B, 4, 5"})
  void votesAsInTheFigure(String k, String label, int ofA, int ofB) {
    Outcome outcome = run(new ReferenceDevice(), Map.of("k", k));
    assertThat(outcome.results())
        .containsEntry("label", label)
        .containsEntry("votes", Map.of("A", ofA, "B", ofB));
  }

  @ParameterizedTest
  @CsvSource({"1, 1761", "3, 1758", "5, 1759", "7, 1755"})
  void classifiesTheDigitsAsPublished(String k, int correct) {
    Outcome outcome = run(new ReferenceDevice(), Map.of("data", "digits", "k", k));
    assertThat(outcome.results())
        .containsEntry("correct", correct)
        .containsEntry("queries", 1797)
        .containsEntry("accuracy", correct / 1797.0);
  }

  @Test
  void findsTheSameInBatchesOfAnySize() {
    Map<String, String> whole = Map.of("data", "digits", "queries", "50", "points", "200");
    Outcome expected = run(new ReferenceDevice(), whole);
    for (String batch : new String[] {"1", "7", "49", "50", "60"}) {
      Outcome outcome =
          run(
              new ReferenceDevice(),
              Map.of("data", "digits", "queries", "50", "points", "200", "batch", batch));
      assertThat(outcome.results()).isEqualTo(expected.results());
    }
  }

  @Test
  void findsTheSameInFloat32AndPassesEveryCheck() {
    Map<String, String> parameters =
        Map.of("data", "digits", "queries", "40", "points", "500", "batch", "16");
    for (Formula formula : Formula.values()) {
      CheckingDevice device = new CheckingDevice(new Float32Device(formula));
      Outcome outcome = run(device, parameters);
      Outcome reference = run(new ReferenceDevice(), parameters);
      assertThat(device.check().failure()).isEmpty();
      assertThat(outcome.results()).isEqualTo(reference.results());
      assertThat(task(parameters).disagreement(outcome, reference)).isEmpty();
    }
  }

  @Test
  void disagreesWithAClassThatRoundingCannotExplain() {
    Outcome reference = run(new ReferenceDevice(), Map.of("k", "3"));
    Outcome other = run(new ReferenceDevice(), Map.of("k", "7"));
    assertThat(task(Map.of("k", "3")).disagreement(other, reference).orElseThrow())
        .isEqualTo("query 0 is given class A, but the reference gives B");
  }

  @Test
  void readsAFileOfTheUsers(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("fruit.csv");
    Files.writeString(file, "w,h,name\n1,1,fig\n1,2,fig\n9,9,apple\n8.5,9,apple\n\n8,8,?\n1,0,?\n");
    Outcome outcome = run(new ReferenceDevice(), Map.of("data", file.toString(), "k", "1"));
    assertThat(outcome.tensors().get("winners").toDoubles()).containsExactly(0, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "x,class\\n1,a\\nzwei,?\\n; :3:1: 'zwei' is not a finite number",
        "x,class\\n1,a\\n1e39,?\\n; :3:1: '1e39' is too large for float32, which ends at 3.4028235E38",
        "x,y,class\\n1,2,a\\n1,-1e999,?\\n; :3:3: '-1e999' is too large for float32",
        "x,class\\n1f,a\\n; :2:1: '1f' is not a finite number",
        "x,class\\n\u0663,a\\n; :2:1: '\u0663' is not a finite number",
        "x,y,class\\n1,2,a\\n1,inf,?\\n; :3:3: 'inf' is not a finite number",
        "x,class\\n1,a,7\\n; :2: 3 columns, but the first line has 2",
        "x\\n1\\n; :1: one column only",
        "x,class\\n1,a\\n; at least two rows are needed",
        "x,class\\n; no rows"
      })
  void refusesAMalformedFileAndSaysWhere(String text, String message, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("bad.csv");
    Files.writeString(file, text.replace("\\n", "\n"));
    assertThatThrownBy(() -> task(Map.of("data", file.toString())))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(message.strip());
  }

  @Test
  void refusesDataAndNeighboursThatDoNotExist() {
    assertThatThrownBy(() -> task(Map.of("data", "didgits")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("knn_figure, digits");
    assertThatThrownBy(() -> task(Map.of("k", "16")))
        .isInstanceOf(UsageException.class)
        .hasMessage("parameter 'k' is 16, but there are only 15 points");
  }
}
