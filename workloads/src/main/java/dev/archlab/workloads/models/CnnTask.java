package dev.archlab.workloads.models;

import dev.archlab.kernels.Convolution;
import dev.archlab.kernels.Device;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Pooling;
import dev.archlab.kernels.Window;
import dev.archlab.sim.Region;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.data.Nets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Twice a 3 × 3 convolution, ReLU and 2 × 2 max pooling, then one dense layer: 8 × 8 pixels become
 * 8 planes of 4 × 4, then 16 of 2 × 2, then ten numbers.
 *
 * @param digits the data, whose dense net is not used
 */
record CnnTask(TrainedNet digits, int rows, int batch) implements Task {

  private static final int SIDE = 8;

  @Override
  public double inputRounding() {
    return digits.inputRounding();
  }

  @Override
  public Outcome run(Device device) {
    Workspace space = new Workspace(device);
    for (String name : new String[] {"w1", "b1", "w2", "b2", "w3", "b3"}) {
      space.upload(name, Nets.tensor("cnn_" + name));
    }
    Region raw = space.upload("inputs", Rows.first(digits.inputs(), rows));
    device.phase("scale");
    Region x = space.apply(ElementFunction.DIVIDE, "x", raw, space.upload("scale", digits.scale()));
    Region outputs = space.region("outputs", rows, 10);
    for (int first = 0; first < rows; first += batch) {
      int size = Math.min(batch, rows - first);
      String name = size == Math.min(batch, rows) ? "" : "rest_";
      Region images = x.rows(first, size).reshaped(size, 1, SIDE, SIDE);
      device.phase("layer 1");
      Region once = layer(space, name, 1, images, 8);
      device.phase("layer 2");
      Region twice = layer(space, name, 2, once, 16);
      device.phase("dense");
      Region product =
          space.matmul(name + "product", twice.reshaped(size, 64), space.region("w3", 64, 10));
      Region answer =
          space.apply(ElementFunction.ADD, name + "answer", product, space.region("b3", 10));
      space.copyInto(answer, outputs.rows(first, size));
    }
    device.phase("judge");
    Region labels = space.upload("labels", Rows.first(digits.labelTensor(), rows));
    long correct = Judge.correct(space, outputs, labels);
    Map<String, Object> results = new LinkedHashMap<>();
    results.put("rows", rows);
    results.put("correct", correct);
    results.put("accuracy", Outcome.share((int) correct, rows));
    return new Outcome(results, Map.of("outputs", device.download(outputs)));
  }

  /** Convolution with bias, ReLU, and pooling to half of the height and width. */
  private static Region layer(
      Workspace space, String name, int number, Region images, int channels) {
    int count = images.shape().get(0);
    int inputs = images.shape().get(1);
    int side = images.shape().get(2);
    Device device = space.device();
    Region weights = space.region("w" + number, channels, inputs, 3, 3);
    Region planes = space.region(name + "planes" + number, count, channels, side, side);
    device.execute(new Convolution(images, weights, Window.square(3, 1, 1), 1, planes));
    Region bias = space.region("b" + number, channels).reshaped(channels, 1, 1);
    Region sum = space.apply(ElementFunction.ADD, name + "sum" + number, planes, bias);
    Region active = space.apply(ElementFunction.RELU, name + "active" + number, sum);
    Region pooled = space.region(name + "pooled" + number, count, channels, side / 2, side / 2);
    device.execute(new Pooling(Pooling.Function.MAXIMUM, active, Window.square(2, 2, 0), pooled));
    return pooled;
  }
}
