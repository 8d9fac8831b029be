package dev.archlab.workloads.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.workloads.Experiment;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.RunResult;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.reference.ReferenceDevice;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The figures of the lecture that the workloads come from, as computed for it with NumPy in double
 * precision (lecture.json): on the reference to all digits that are given, on each machine with
 * every operation checked and the figure as near as float32 leaves it.
 */
final class LectureFiguresTest {

  /** Of the given digits: half of the last one of those with six decimals. */
  private static final double PRINTED = 5.1e-7;

  /**
   * Of a sum of 38 squared distances in a square of 100: expanded to |q|² − 2q·p + |p|², as a TPU
   * computes them, each is within γ(4)·40000 ≈ 0.01 of itself, and the sum, of at least 3172,
   * within 38 times as much.
   */
  private static final double EXPANDED = 1.2e-4;

  private static JsonNode lecture;

  @BeforeAll
  static void readFigures() throws IOException {
    try (InputStream stream = LectureFiguresTest.class.getResourceAsStream("lecture.json")) {
      lecture = new ObjectMapper().readTree(stream);
    }
  }

  private static JsonNode figure(String path) {
    JsonNode node = lecture.at(path);
    assertThat(node.isMissingNode()).as(path).isFalse();
    return node;
  }

  private static Map<String, Object> run(String device, Workload workload, Object... parameters) {
    Map<String, String> given = new LinkedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      given.put((String) parameters[i], parameters[i + 1].toString());
    }
    Parameters all = Parameters.of(workload, given);
    if (device.equals("reference")) {
      return workload.prepare(all, 1).run(new ReferenceDevice()).results();
    }
    RunResult result =
        new Experiment(workload, all, 1)
            .run(Machines.create(device, List.of()), Kernels.load(), new Experiment.Settings());
    assertThat(result.check().failure()).isEmpty();
    return result.results();
  }

  /** How far a figure may be off: {@code float32} for a machine, the given digits otherwise. */
  private static void near(String device, Object found, JsonNode expected, double float32) {
    if (expected.isArray()) {
      Iterator<?> values = ((List<?>) found).iterator();
      for (JsonNode value : expected) {
        near(device, values.next(), value, float32);
      }
      assertThat(values.hasNext()).isFalse();
      return;
    }
    double value = ((Number) found).doubleValue();
    double size = Math.max(1, Math.abs(expected.doubleValue()));
    double allowed = device.equals("reference") ? PRINTED : float32;
    assertThat(value)
        .isBetween(
            expected.doubleValue() - allowed * size, expected.doubleValue() + allowed * size);
  }

  private static Object at(Object map, String... keys) {
    Object value = map;
    for (String key : keys) {
      value = ((Map<?, ?>) value).get(key);
    }
    return value;
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void fitsTheLineOfAgeAndBloodPressure(String device) {
    Map<String, Object> results =
        run(device, new LinregWorkload(), "data", "blood_pressure", "predict", 70);
    // Sums of integers are exact in float32, and the host solves in double precision.
    near("reference", results.get("slope"), figure("/blood_pressure/slope"), 0);
    near("reference", results.get("intercept"), figure("/blood_pressure/intercept"), 0);
    near(device, at(results, "predictions"), array(figure("/blood_pressure/predict_age70")), 1e-6);
    near(device, results.get("sse"), figure("/blood_pressure/sse"), 1e-4);
    near(device, results.get("r2"), figure("/blood_pressure/r2"), 1e-6);
  }

  private static JsonNode array(JsonNode value) {
    return new ObjectMapper().createArrayNode().add(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void fitsThePlaneOfAgeAndWeight(String device) {
    Map<String, Object> results =
        run(device, new LinregWorkload(), "data", "blood_pressure", "features", "age+weight");
    JsonNode figures = figure("/blood_pressure/two_feature");
    near("reference", at(results, "coefficients", "age"), figures.get("age"), 0);
    near("reference", at(results, "coefficients", "weight"), figures.get("weight"), 0);
    near("reference", results.get("intercept"), figures.get("intercept"), 0);
    near(device, results.get("sse"), figures.get("sse"), 1e-4);
    near(device, results.get("r2"), figures.get("r2"), 1e-6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void fitsTheSalariesAndComparesFourLines(String device) {
    Map<String, Object> results =
        run(
            device,
            new LinregWorkload(),
            "predict",
            "2/12",
            "lines",
            "0.26+3.6/0.44+2.9/0.73+1.25/0.83+0.48");
    near(device, results.get("slope"), figure("/salary/slope"), 1e-6);
    near(device, results.get("intercept"), figure("/salary/intercept"), 1e-6);
    near(device, results.get("sse"), figure("/salary/sse"), 1e-5);
    near(device, results.get("mse"), figure("/salary/mse"), 1e-6);
    near(device, results.get("r2"), figure("/salary/r2"), 1e-6);
    near(device, at(results, "residuals"), figure("/salary/residuals"), 2e-6);
    List<?> predictions = (List<?>) results.get("predictions");
    near(device, predictions.get(0), figure("/salary/predict_2y"), 1e-6);
    near(device, predictions.get(1), figure("/salary/predict_12y"), 1e-6);
    JsonNode lines = figure("/salary/candidate_lines_mse");
    List<?> mse = (List<?>) results.get("mse_of_lines");
    near(device, mse.get(0), lines.get("orange"), 1e-6);
    near(device, mse.get(1), lines.get("blue"), 1e-6);
    near(device, mse.get(2), lines.get("red_dashed"), 1e-6);
    near(device, mse.get(3), lines.get("green"), 1e-6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void descendsToTheSameLineAndDivergesAboveTheStableRate(String device) {
    int steps = device.equals("reference") ? 1000 : 100;
    Map<String, Object> descent = run(device, new LinregWorkload(), "solve", "gd", "steps", steps);
    JsonNode figures = figure("/salary/gd_lr0_01_step_to_w_b_mse");
    for (String step : List.of("0", "1", "2", "3", "10", "100")) {
      near(device, at(descent, "mse_by_step", step), figures.get(step).get(2), 2e-6);
    }
    near(device, descent.get("slope"), figures.get("" + steps).get(0), 2e-6);
    near(device, descent.get("intercept"), figures.get("" + steps).get(1), 2e-6);

    Map<String, Object> divergence =
        run(device, new LinregWorkload(), "solve", "gd", "steps", 100, "rate", 0.017);
    JsonNode growth = figure("/salary/gd_lr0_017_diverges");
    for (String step : List.of("0", "1", "10", "50", "100")) {
      // The rate itself is rounded to float32, and each step multiplies the error by 1.1.
      double expected = growth.get(step).get(2).doubleValue();
      double found = ((Number) at(divergence, "mse_by_step", step)).doubleValue();
      assertThat(found).isBetween(expected * (1 - 1e-4), expected * (1 + 1e-4));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void fitsTheDiabetesData(String device) {
    Map<String, Object> results = run(device, new LinregWorkload(), "data", "diabetes");
    near(device, results.get("intercept"), figure("/diabetes_ols/intercept"), 1e-5);
    near(device, results.get("r2"), figure("/diabetes_ols/r2"), 1e-5);
    near(device, results.get("mse"), figure("/diabetes_ols/mse"), 1e-5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void findsThePriceOfAFlatAsFarAsItsConditionAllows(String device) {
    Map<String, Object> results =
        run(device, new LinregWorkload(), "data", "apartments", "predict", "76+3+9+8");
    JsonNode weights = figure("/apartment_linear/true_weights");
    // The condition number of the normal equations is 7e5, and float32 rounds prices by 6e-8.
    double allowed = 7e5 * 0x1p-24;
    for (String name : List.of("size", "rooms", "distance", "age")) {
      near("machine", at(results, "coefficients", name), weights.get(name), allowed);
    }
    near("machine", results.get("intercept"), weights.get("bias"), allowed);
    List<?> predictions = (List<?>) results.get("predictions");
    JsonNode price = figure("/apartment_linear/predict_76m2_3rooms_9km_8y");
    near("machine", predictions.get(0), price, 1e-4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void clustersTheFigureInThreePasses(String device) {
    Map<String, Object> results = run(device, new KmeansWorkload());
    assertThat(results).containsEntry("passes", 3).containsEntry("settled", true);
    List<?> history = (List<?>) results.get("history");
    for (int pass = 0; pass < 3; pass++) {
      JsonNode expected = figure("/kmeans_figure/k2/" + pass);
      near(device, at(history.get(pass), "sizes"), expected.get("sizes"), 0);
      near(device, at(history.get(pass), "cost"), expected.get("J_with_old_centres"), EXPANDED);
      near(device, at(history.get(pass), "centres"), expected.get("new_centres"), 1e-6);
    }
    assertThat(at(history.get(1), "changed")).isEqualTo(8L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void keepsTheCentreOfAnEmptyCluster(String device) {
    Map<String, Object> results = run(device, new KmeansWorkload(), "init", "19+67/80+33/50+50");
    JsonNode expected = figure("/kmeans_figure/k3");
    assertThat(results).containsEntry("passes", expected.get("pass_").intValue());
    near(device, results.get("sizes"), expected.get("sizes"), 0);
    near(device, results.get("cost"), expected.get("J_with_old_centres"), EXPANDED);
    near(device, results.get("centres"), expected.get("new_centres"), 1e-6);

    Map<String, Object> four = run(device, new KmeansWorkload(), "init", "12+16/40+42/48+71/87+67");
    near(device, four.get("sizes"), figure("/kmeans_figure/k4/sizes"), 0);
    near(device, four.get("cost"), figure("/kmeans_figure/k4/J_with_old_centres"), EXPANDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void clustersIris(String device) {
    Map<String, Object> results = run(device, new KmeansWorkload(), "data", "iris");
    near(device, results.get("sizes"), figure("/iris/kmeans_sizes"), 0);
    near(device, results.get("cost"), figure("/iris/kmeans_J"), 1e-5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void projectsTheCube(String device) {
    Map<String, Object> results = run(device, new ProjectWorkload());
    near(device, results.get("points"), figure("/shadow_projection/projected"), 0);
    assertThat(results).containsEntry("distinct", 8);
    Map<String, Object> straight = run(device, new ProjectWorkload(), "matrix", "1+0/0+1/0+0");
    assertThat(straight).containsEntry("distinct", 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void findsThePrincipalComponentsOfIris(String device) {
    Map<String, Object> results = run(device, new PcaWorkload());
    // Four of the reference's digits of the smallest rest on 30 iterations.
    List<?> values = (List<?>) results.get("eigenvalues");
    JsonNode expected = figure("/iris/pca_eigenvalues");
    for (int i = 0; i < 4; i++) {
      near("machine", values.get(i), expected.get(i), 1e-5);
    }
    JsonNode shares = figure("/iris/pca_ratio");
    for (int i = 0; i < 4; i++) {
      near("machine", ((List<?>) results.get("shares")).get(i), shares.get(i), 3e-6);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void asksIrisTwoQuestions(String device) {
    for (String order : List.of("file", "interleaved")) {
      Map<String, Object> results = run(device, new TreeWorkload(), "order", order);
      near(device, results.get("correct"), figure("/iris/tree_correct"), 0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void teachesThePerceptronItsGates(String device) {
    for (String gate : List.of("AND", "OR", "NAND")) {
      Map<String, Object> results =
          run(device, new PerceptronWorkload(), "gate", gate.toLowerCase(java.util.Locale.ROOT));
      JsonNode expected = figure("/perceptron_step_ge0_lr1_init0_order_00_01_10_11/" + gate);
      assertThat(results)
          .containsEntry("settled", true)
          .containsEntry("epochs", expected.get("epochs").intValue())
          .containsEntry("corrections", expected.get("updates").longValue());
      near(device, results.get("weights"), expected.get("w"), 0);
      near(device, results.get("bias"), expected.get("b"), 0);
      near(device, results.get("errors"), expected.get("errors"), 0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void neverTeachesThePerceptronXor(String device) {
    Map<String, Object> results =
        run(device, new PerceptronWorkload(), "gate", "xor", "epochs", 12);
    assertThat(results).containsEntry("settled", false);
    List<?> errors = (List<?>) results.get("errors");
    assertThat(errors.subList(2, 12)).allMatch(count -> count.equals(4L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void tellsSetosaFromVersicolor(String device) {
    Map<String, Object> results = run(device, new PerceptronWorkload(), "gate", "iris");
    JsonNode expected = figure("/iris/perceptron_setosa_vs_versicolor");
    assertThat(results).containsEntry("epochs", expected.get("epochs").intValue());
    near(device, results.get("weights"), expected.get("w"), 1e-5);
    near(device, results.get("bias"), expected.get("b"), 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void drawsTheActivations(String device) {
    Map<String, Object> results = run(device, new ActivationWorkload());
    ObjectMapper json = new ObjectMapper();
    double machine = 1e-6;
    near(device, at(results, "sigmoid", "-8"), json.valueToTree(0.00033535), machine);
    near(device, at(results, "sigmoid", "-1"), json.valueToTree(0.26894142), machine);
    near(device, at(results, "sigmoid", "0"), json.valueToTree(0.5), machine);
    near(device, at(results, "sigmoid", "1"), json.valueToTree(0.73105858), machine);
    near(device, at(results, "tanh", "0.5"), json.valueToTree(0.46211716), machine);
    near(device, at(results, "tanh", "1"), json.valueToTree(0.76159416), machine);
    assertThat(at(results, "step", "0")).isEqualTo(1.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void pricesFlatsWithAHiddenLayer(String device) {
    Map<String, Object> results = run(device, new MlpForwardWorkload(), "net", "apartment");
    near(device, results.get("outputs"), figure("/apartment_mlp_4_5_1/outputs"), 2e-6);
    near(device, results.get("mse"), figure("/apartment_mlp_4_5_1/mse"), 2e-6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void propagatesTheErrorBack(String device) {
    int steps = device.equals("reference") ? 1000 : 10;
    Map<String, Object> results =
        run(device, new MlpTrainWorkload(), "data", "apartment", "rate", 0.01, "epochs", steps);
    Object gradients = results.get("first_gradients");
    JsonNode expected = figure("/apartment_mlp_4_5_1/grads");
    near(device, at(gradients, "output"), expected.get("dO"), 1e-5);
    near(device, at(gradients, "dw2"), expected.get("dW2"), 1e-5);
    near(device, at(gradients, "db2"), array(expected.get("db2")), 1e-5);
    near(device, at(gradients, "db1"), expected.get("db1"), 1e-5);
    List<?> dw1 = (List<?>) at(gradients, "dw1");
    for (int i = 0; i < dw1.size(); i++) {
      near(device, dw1.get(i), expected.get("dW1").get(i / 5).get(i % 5), 1e-5);
    }
    JsonNode losses = figure("/apartment_mlp_4_5_1/mse_after_steps");
    for (String step : List.of("1", "2", "10", "100", "1000")) {
      if (Integer.parseInt(step) <= steps) {
        near(device, at(results, "mse_by_step", step), losses.get(step), 1e-4);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void pricesFlatsWithInt8(String device) {
    Map<String, Object> results = run(device, new MlpInt8Workload(), "net", "apartment");
    // A weight of 0.4 lies exactly between two steps of 0.8 / 127: double precision falls to one
    // side of the tie, float32 to the other. One step of it is 0.0063, times the net's next weight.
    near(
        "machine",
        results.get("outputs"),
        figure("/apartment_mlp_4_5_1/int8_symmetric_outputs"),
        0.02);
    JsonNode error = figure("/apartment_mlp_4_5_1/int8_max_abs_error");
    near("machine", results.get("largest_output_error"), error, 0.02);
  }

  @Test
  void readsTheDigitsAsTheTrainedNetsDo() {
    assertThat(run("reference", new MlpForwardWorkload(), "rows", "all", "batch", 256))
        .containsEntry("correct", 1713L);
    assertThat(run("reference", new CnnWorkload(), "rows", "all", "batch", 256))
        .containsEntry("correct", 1702L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpu", "gpu", "tpu"})
  void readsTheDigitsOnEachMachine(String device) {
    assertThat(run(device, new MlpForwardWorkload(), "rows", "all", "batch", 1797))
        .containsEntry("correct", 1713L);
  }

  @Test
  void classifiesIrisByItsNeighbours() {
    figure("/iris/knn_even_train_odd_test_correct_of_75")
        .fields()
        .forEachRemaining(
            entry ->
                assertThat(
                        run(
                            "cpu", // whose float32 makes whole numbers of ten times the features
                            new KnnWorkload(),
                            "data",
                            "iris",
                            "scale",
                            10,
                            "k",
                            entry.getKey()))
                    .containsEntry("correct", entry.getValue().intValue()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "cpu", "gpu", "tpu"})
  void sharesOfASoftmaxAddToOneAndTensorFlowHasItsShare(String device) {
    Map<String, Object> softmax = run(device, new SoftmaxWorkload());
    ObjectMapper json = new ObjectMapper();
    near(device, softmax.get("sum_of_first_row"), json.valueToTree(1.0), 1e-6);
    Map<String, Object> chart = run(device, new ReduceWorkload());
    near("machine", chart.get("sum"), json.valueToTree(222.07), 1e-6);
    near("machine", chart.get("share_of_largest"), json.valueToTree(0.4358), 5e-5);
  }
}
