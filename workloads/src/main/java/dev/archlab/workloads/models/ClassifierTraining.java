package dev.archlab.workloads.models;

import dev.archlab.kernels.CrossEntropy;
import dev.archlab.kernels.CrossEntropyGradient;
import dev.archlab.kernels.Device;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Gather;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.Softmax;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.data.LabelledPoints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns classes by softmax and cross-entropy, in batches of a new seeded order in each epoch. The
 * data lies on the device; a batch is gathered there by the numbers of its rows.
 *
 * @param points to learn from
 * @param queries to be judged by
 * @param hidden neurons of each hidden layer
 * @param scale of the features
 * @param seed of the weights and of the order
 */
record ClassifierTraining(
    LabelledPoints points,
    LabelledPoints queries,
    int classes,
    List<Integer> hidden,
    float scale,
    Training training,
    long seed)
    implements Task {

  @Override
  public double inputRounding() {
    return Math.max(points.rounding(), queries.rounding());
  }

  @Override
  public Outcome run(Device device) {
    Random random = new Random(seed);
    Workspace space = new Workspace(device);
    device.phase("data");
    Region x = scaled(space, "points", points);
    Region labels = space.upload("labels", points.labelTensor());
    Region asked = scaled(space, "queries", queries);
    Region answers = space.upload("query_labels", queries.labelTensor());
    device.phase("weights");
    DenseNetwork network = network(space, random);
    Optimiser optimiser = Optimiser.of(training.optimiser(), training.rate(), space);
    int steps = (points.count() + training.batch() - 1) / training.batch();
    Region losses = space.region("losses", training.epochs(), steps);
    Region epochLosses = space.region("epoch_losses", training.epochs());
    List<Object> correct = new ArrayList<>();
    for (int epoch = 0; epoch < training.epochs(); epoch++) {
      Region order = space.upload("order" + epoch, shuffled(random, points.count()));
      for (int step = 0; step < steps; step++) {
        int first = step * training.batch();
        int size = Math.min(training.batch(), points.count() - first);
        String name = size == training.batch() ? "" : "rest_";
        Region rows = order.rows(first, size);
        device.phase("batch");
        Region batch = gathered(space, name + "batch", x, rows);
        Region wanted = gathered(space, name + "wanted", labels.reshaped(points.count(), 1), rows);
        Region loss = losses.slice(0, epoch, 1).slice(1, step, 1).reshaped(1);
        learn(space, network, optimiser, name, batch, wanted.reshaped(size), loss);
      }
      device.phase("judge");
      space.reduceInto(
          epochLosses.slice(0, epoch, 1), Reduction.Function.MEAN, losses.rows(epoch, 1));
      correct.add(Judge.correct(space, network.forward("judged_", asked), answers));
    }
    Map<String, Object> results = new LinkedHashMap<>();
    long last = (Long) correct.get(correct.size() - 1);
    results.put("test_accuracy", Outcome.share((int) last, queries.count()));
    results.put("test_correct", last);
    results.put("test_rows", queries.count());
    results.put("loss_by_epoch", Report.series(device.download(epochLosses)));
    results.put("loss_by_step", Report.series(flat(device.download(losses))));
    if (training.epochs() <= Report.LONGEST) {
      results.put("test_correct_by_epoch", correct);
    }
    return new Outcome(results, Map.of());
  }

  private Region scaled(Workspace space, String name, LabelledPoints some) {
    Region raw = space.upload(name, some.features());
    return space.apply(ElementFunction.SCALE, scale, name + "_scaled", raw);
  }

  /** Weights of variance 2 / inputs (He et al., ICCV 2015), biases of 0. */
  private DenseNetwork network(Workspace space, Random random) {
    List<Region> weights = new ArrayList<>();
    List<Region> biases = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>(hidden);
    sizes.add(classes);
    int inputs = points.featureCount();
    for (int layer = 1; layer <= sizes.size(); layer++) {
      int neurons = sizes.get(layer - 1);
      Region drawn = space.upload("drawn" + layer, Seeded.normal(random, inputs, neurons));
      Region variance =
          space.apply(
              ElementFunction.DIVIDE,
              "variance" + layer,
              space.upload("two" + layer, 2f),
              space.upload("inputs" + layer, (float) inputs));
      Region deviation = space.apply(ElementFunction.SQRT, "deviation" + layer, variance);
      weights.add(space.apply(ElementFunction.MULTIPLY, "w" + layer, drawn, deviation));
      biases.add(space.region("b" + layer, neurons));
      inputs = neurons;
    }
    return new DenseNetwork(space, training.activation(), training.bfloat16(), weights, biases);
  }

  private static void learn(
      Workspace space,
      DenseNetwork network,
      Optimiser optimiser,
      String name,
      Region batch,
      Region wanted,
      Region loss) {
    Device device = space.device();
    device.phase("forward");
    Region outputs = network.forward(name, batch);
    Region probabilities = space.like(name + "probabilities", outputs);
    device.execute(new Softmax(outputs, probabilities));
    Region rowLosses = space.region(name + "row_losses", outputs.shape().get(0));
    device.execute(new CrossEntropy(probabilities, wanted, rowLosses));
    space.reduceInto(loss, Reduction.Function.MEAN, rowLosses);
    device.phase("backward");
    Region gradient = space.like(name + "output_gradient", outputs);
    device.execute(new CrossEntropyGradient(probabilities, wanted, gradient));
    network.backward(name, gradient);
    device.phase("update");
    optimiser.step(network.parameters(), network.gradients());
  }

  private static Region gathered(Workspace space, String name, Region table, Region rows) {
    ElementType type = table.type() == ElementType.S32 ? ElementType.S32 : ElementType.F32;
    Region batch = space.region(name, type, rows.shape().get(0), table.shape().get(1));
    space.device().execute(new Gather(table, rows, batch));
    return batch;
  }

  /** The numbers 0 … count − 1 in a random order (Fisher and Yates). */
  private static Tensor shuffled(Random random, int count) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return Tensor.ofInts(order, count);
  }

  private static Tensor flat(Tensor tensor) {
    return Tensor.ofBytes(tensor.type(), tensor.bytes(), Math.toIntExact(tensor.size()));
  }
}
