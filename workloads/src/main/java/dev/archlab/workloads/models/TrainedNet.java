package dev.archlab.workloads.models;

import dev.archlab.kernels.Tensor;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.data.ClassificationData;
import dev.archlab.workloads.data.LabelledPoints;
import dev.archlab.workloads.data.Nets;
import dev.archlab.workloads.data.NumberTable;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A net of two dense layers with weights, and the data that it is for.
 *
 * @param scale what divides each feature
 * @param weights of each layer, inputs × neurons
 * @param biases of each layer
 * @param inputs rows × features
 * @param labels the right class of each row; of a net that gives a number, empty
 * @param targets the right numbers, rows × 1; of a net that classifies, 0 × 1
 */
record TrainedNet(
    String name,
    Tensor scale,
    List<Tensor> weights,
    List<Tensor> biases,
    Tensor inputs,
    List<Integer> labels,
    Tensor targets,
    double inputRounding) {

  private static final List<String> FEATURES = List.of("size", "rooms", "distance", "age");

  static TrainedNet of(String name) {
    return name.equals("digits") ? digits() : apartment();
  }

  private static TrainedNet digits() {
    LabelledPoints points = ClassificationData.load("digits").queries();
    return new TrainedNet(
        "digits",
        Tensor.ofFloats(new float[] {16}, 1),
        tensors("digits_w"),
        tensors("digits_b"),
        points.features(),
        IntStream.of(points.labels()).boxed().toList(),
        Tensor.ofFloats(new float[0], 0, 1),
        points.rounding());
  }

  private static TrainedNet apartment() {
    NumberTable table = NumberTable.load("apartments");
    return new TrainedNet(
        "apartment",
        Tensor.ofFloats(new float[] {100, 4, 20, 40}, 4),
        tensors("apartment_w"),
        tensors("apartment_b"),
        table.tensor(FEATURES),
        List.of(),
        table.tensor(List.of("price")),
        table.rounding(table.names()));
  }

  private static List<Tensor> tensors(String prefix) {
    return List.of(Nets.tensor(prefix + 1), Nets.tensor(prefix + 2));
  }

  boolean classifies() {
    return !labels.isEmpty();
  }

  int count() {
    return inputs.extent(0);
  }

  Tensor labelTensor() {
    int[] values = labels.stream().mapToInt(Integer::intValue).toArray();
    return Tensor.ofInts(values, values.length);
  }

  /**
   * How many rows a limit asks for.
   *
   * @throws UsageException if there are fewer
   */
  int rows(OptionalInt limit) {
    int wanted = limit.orElse(count());
    if (wanted > count() && classifies()) {
      throw new UsageException(
          "parameter 'rows' is %d, but there are only %d rows".formatted(wanted, count()));
    }
    return Math.min(wanted, count());
  }
}
