package dev.archlab.workloads.models;

import dev.archlab.kernels.Device;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.sim.Region;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The first rows of a net's data, in batches.
 *
 * @param rows how many
 * @param batch how many at a time
 */
record MlpForwardTask(TrainedNet net, int rows, int batch) implements Task {

  @Override
  public double inputRounding() {
    return net.inputRounding();
  }

  @Override
  public Outcome run(Device device) {
    Workspace space = new Workspace(device);
    DenseNetwork network = network(space, net);
    Region raw = space.upload("inputs", Rows.first(net.inputs(), rows));
    Region scale = space.upload("scale", net.scale());
    device.phase("scale");
    Region x = space.apply(ElementFunction.DIVIDE, "x", raw, scale);
    Region outputs = space.region("outputs", rows, net.biases().get(1).extent(0));
    for (int first = 0; first < rows; first += batch) {
      int size = Math.min(batch, rows - first);
      device.phase("forward");
      String name = size == Math.min(batch, rows) ? "" : "rest_";
      Region answer = network.forward(name, x.rows(first, size));
      space.copyInto(answer, outputs.rows(first, size));
    }
    device.phase("judge");
    Map<String, Object> results = new LinkedHashMap<>();
    results.put("rows", rows);
    if (net.classifies()) {
      Region labels = space.upload("labels", Rows.first(net.labelTensor(), rows));
      long correct = Judge.correct(space, outputs, labels);
      results.put("correct", correct);
      results.put("accuracy", Outcome.share((int) correct, rows));
    } else {
      Region wanted = space.upload("targets", Rows.first(net.targets(), rows));
      results.put("mse", Judge.meanSquare(space, outputs, wanted));
      results.put("outputs", Report.list(device.download(outputs)));
    }
    return new Outcome(results, Map.of("outputs", device.download(outputs)));
  }

  /** Places a net's weights. */
  static DenseNetwork network(Workspace space, TrainedNet net) {
    return new DenseNetwork(
        space,
        Activation.RELU,
        false,
        List.of(space.upload("w1", net.weights().get(0)), space.upload("w2", net.weights().get(1))),
        List.of(space.upload("b1", net.biases().get(0)), space.upload("b2", net.biases().get(1))));
  }
}
