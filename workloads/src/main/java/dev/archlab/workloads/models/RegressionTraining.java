package dev.archlab.workloads.models;

import dev.archlab.kernels.Device;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Reduction;
import dev.archlab.sim.Region;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns numbers by the mean of the squared errors, all rows in each step, from given weights; an
 * epoch is one step.
 */
record RegressionTraining(TrainedNet net, Training training) implements Task {

  @Override
  public double inputRounding() {
    return net.inputRounding();
  }

  @Override
  public Outcome run(Device device) {
    Workspace space = new Workspace(device);
    Region raw = space.upload("inputs", net.inputs());
    Region x = space.apply(ElementFunction.DIVIDE, "x", raw, space.upload("scale", net.scale()));
    Region wanted = space.upload("targets", net.targets());
    Region count = space.upload("count", (float) net.count());
    DenseNetwork network =
        new DenseNetwork(
            space,
            training.activation(),
            training.bfloat16(),
            List.of(
                space.upload("w1", net.weights().get(0)), space.upload("w2", net.weights().get(1))),
            List.of(
                space.upload("b1", net.biases().get(0)), space.upload("b2", net.biases().get(1))));
    Optimiser optimiser = Optimiser.of(training.optimiser(), training.rate(), space);
    Region losses = space.region("losses", training.epochs() + 1);
    Map<String, Object> results = new LinkedHashMap<>();
    for (int step = 0; step <= training.epochs(); step++) {
      device.phase("forward");
      Region outputs = network.forward("", x);
      Region error = space.apply(ElementFunction.SUBTRACT, "error", outputs, wanted);
      Region squares = space.apply(ElementFunction.MULTIPLY, "squares", error, error);
      space.reduceInto(losses.slice(0, step, 1), Reduction.Function.MEAN, squares);
      if (step < training.epochs()) {
        device.phase("backward");
        Region twice = space.apply(ElementFunction.ADD, "twice", error, error);
        Region gradient = space.apply(ElementFunction.DIVIDE, "output_gradient", twice, count);
        network.backward("", gradient);
        if (step == 0) {
          results.put("first_gradients", gradients(device, network, gradient));
        }
        device.phase("update");
        optimiser.step(network.parameters(), network.gradients());
      }
    }
    results.put("mse_by_step", Report.series(device.download(losses)));
    results.put("outputs", Report.list(device.download(space.region("z2", net.count(), 1))));
    return new Outcome(results, Map.of());
  }

  private static Map<String, Object> gradients(
      Device device, DenseNetwork network, Region outputGradient) {
    Map<String, Object> byName = new LinkedHashMap<>();
    byName.put("output", Report.list(device.download(outputGradient)));
    for (Region gradient : network.gradients()) {
      byName.put(gradient.name(), Report.list(device.download(gradient)));
    }
    return byName;
  }
}
