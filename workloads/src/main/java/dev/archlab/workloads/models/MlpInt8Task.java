package dev.archlab.workloads.models;

import dev.archlab.kernels.Convert;
import dev.archlab.kernels.Device;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Quantize;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.reference.ReferenceDevice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Quantised inference, symmetric and one scale for each tensor: its largest magnitude becomes 127.
 * Products are int8, sums int32; biases and activations are float32.
 */
record MlpInt8Task(TrainedNet net, int rows) implements Task {

  @Override
  public double inputRounding() {
    return net.inputRounding();
  }

  /** An int8 tensor and what one step of it is worth. */
  private record Quantized(Region values, Region scale) {}

  @Override
  public Outcome run(Device device) {
    Workspace space = new Workspace(device);
    Region raw = space.upload("inputs", Rows.first(net.inputs(), rows));
    Region limit = space.upload("limit", 127f);
    device.phase("scale");
    Region x = space.apply(ElementFunction.DIVIDE, "x", raw, space.upload("scale", net.scale()));
    DenseNetwork network = MlpForwardTask.network(space, net);
    device.phase("quantise");
    Quantized w1 = quantized(space, "w1", network.parameters().get(0), limit);
    Quantized w2 = quantized(space, "w2", network.parameters().get(2), limit);
    device.phase("int8");
    Region z = layer(space, "1", quantized(space, "x", x, limit), w1, network.parameters().get(1));
    Region hidden = space.apply(ElementFunction.RELU, "hidden", z);
    Region outputs =
        layer(
            space, "2", quantized(space, "hidden", hidden, limit), w2, network.parameters().get(3));
    Region exact = space.upload("exact", exactOutputs());
    device.phase("judge");
    Region error = space.apply(ElementFunction.SUBTRACT, "error", outputs, exact);
    Map<String, Object> results = new LinkedHashMap<>();
    results.put("rows", rows);
    results.put("largest_output_error", device.download(magnitude(space, "error", error)).get(0));
    if (net.classifies()) {
      Region labels = space.upload("labels", Rows.first(net.labelTensor(), rows));
      results.put("correct", Judge.correct(space, outputs, labels));
      results.put("correct_float32", Judge.correct(space, exact, labels));
    } else {
      Region wanted = space.upload("targets", Rows.first(net.targets(), rows));
      results.put("mse", Judge.meanSquare(space, outputs, wanted));
      results.put("outputs", Report.list(device.download(outputs)));
    }
    return new Outcome(results, Map.of("outputs", device.download(outputs)));
  }

  /** What the net answers without quantisation: the reference's answer, rounded to float32. */
  private Tensor exactOutputs() {
    Outcome reference = new MlpForwardTask(net, rows, rows).run(new ReferenceDevice());
    Tensor outputs = Objects.requireNonNull(reference.tensors().get("outputs"));
    float[] rounded = new float[Math.toIntExact(outputs.size())];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (float) outputs.get(i);
    }
    return Tensor.ofFloats(rounded, rows, outputs.extent(1));
  }

  private static Quantized quantized(Workspace space, String name, Region values, Region limit) {
    Region largest = magnitude(space, name, values);
    Region scale = space.apply(ElementFunction.DIVIDE, name + "_scale", largest, limit);
    int[] shape = values.shape().stream().mapToInt(Integer::intValue).toArray();
    Region bytes = space.region(name + "_int8", ElementType.S8, shape);
    space.device().execute(new Quantize(values, scale, bytes));
    return new Quantized(bytes, scale);
  }

  /** The largest magnitude. */
  private static Region magnitude(Workspace space, String name, Region values) {
    Region negative = space.apply(ElementFunction.SCALE, -1, name + "_negative", values);
    Region size = space.apply(ElementFunction.MAXIMUM, name + "_size", values, negative);
    return space.reduceAll(Reduction.Function.MAXIMUM, name + "_largest", size);
  }

  /** x·W in int8, back to float32 by both scales, plus the bias. */
  private static Region layer(
      Workspace space, String number, Quantized x, Quantized w, Region bias) {
    Region sums = space.matmul("sums" + number, x.values(), w.values());
    Region floats = space.like("floats" + number, sums);
    space.device().execute(new Convert(sums, floats));
    Region worth = space.apply(ElementFunction.MULTIPLY, "worth" + number, x.scale(), w.scale());
    Region scaled = space.apply(ElementFunction.MULTIPLY, "scaled" + number, floats, worth);
    return space.apply(ElementFunction.ADD, "layer" + number, scaled, bias);
  }
}
