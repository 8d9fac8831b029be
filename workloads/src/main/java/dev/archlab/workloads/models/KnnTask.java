package dev.archlab.workloads.models;

import dev.archlab.kernels.Device;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.kernels.Tensor;
import dev.archlab.kernels.TopK;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.workloads.Footprint;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.data.LabelledPoints;
import dev.archlab.workloads.reference.NearTies;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Classifies queries in batches, so that the distances of one batch only lie in memory.
 *
 * @param classes names, by label
 * @param k neighbours that vote
 * @param scale what each feature is multiplied by, on the device
 * @param batch queries at a time
 */
record KnnTask(
    List<String> classes,
    LabelledPoints points,
    LabelledPoints queries,
    int k,
    float scale,
    int batch)
    implements Task {

  KnnTask {
    batch = Math.min(batch, queries.count());
  }

  @Override
  public List<Footprint> footprint() {
    int features = points.featureCount();
    return List.of(
        Footprint.of("points", ElementType.F32, points.count(), features),
        Footprint.of("labels", ElementType.S32, points.count()),
        Footprint.of("queries", ElementType.F32, queries.count(), features),
        Footprint.of("distances", ElementType.F32, batch, points.count()),
        Footprint.of("smallest", ElementType.F32, batch, k),
        Footprint.of("neighbours", ElementType.S32, batch, k),
        Footprint.of("votes", ElementType.S32, queries.count(), classes.size()),
        Footprint.of("winners", ElementType.S32, queries.count()));
  }

  @Override
  public double inputRounding() {
    return Math.max(points.rounding(), queries.rounding());
  }

  @Override
  public Outcome run(Device device) {
    int count = queries.count();
    Region pointRegion = scaled(device, "points", points);
    Region labels = device.upload("labels", points.labelTensor());
    Region queryRegion = scaled(device, "queries", queries);
    Region distances = device.allocate("distances", ElementType.F32, batch, points.count());
    Region smallest = device.allocate("smallest", ElementType.F32, batch, k);
    Region neighbours = device.allocate("neighbours", ElementType.S32, batch, k);
    Region votes = device.allocate("votes", ElementType.S32, count, classes.size());
    Region winners = device.allocate("winners", ElementType.S32, count);
    for (int first = 0; first < count; first += batch) {
      int size = Math.min(batch, count - first);
      device.phase("distances");
      device.execute(
          new SquaredDistances(
              queryRegion.rows(first, size), pointRegion, distances.rows(0, size)));
      device.phase("top-k");
      device.execute(
          new TopK(distances.rows(0, size), smallest.rows(0, size), neighbours.rows(0, size)));
      device.phase("vote");
      device.execute(
          new Vote(
              neighbours.rows(0, size),
              labels,
              classes.size(),
              votes.rows(first, size),
              winners.rows(first, size)));
    }
    Tensor predicted = device.download(winners);
    Tensor counted = device.download(votes);
    return new Outcome(results(predicted, counted), Map.of("winners", predicted));
  }

  private Region scaled(Device device, String name, LabelledPoints some) {
    Region features = device.upload(name, some.features());
    if (scale != 1) {
      device.phase("scale");
      device.execute(Elementwise.of(ElementFunction.SCALE, scale, features, features));
    }
    return features;
  }

  private Map<String, Object> results(Tensor predicted, Tensor votes) {
    Map<String, Object> results = new LinkedHashMap<>();
    if (queries.count() == 1) {
      results.put("label", className(predicted.get(0)));
      Map<String, Object> byClass = new LinkedHashMap<>();
      for (int label = 0; label < classes.size(); label++) {
        byClass.put(classes.get(label), (int) votes.get(label));
      }
      results.put("votes", byClass);
    }
    int known = 0;
    int correct = 0;
    for (int query = 0; query < queries.count(); query++) {
      int label = queries.labels()[query];
      known += label >= 0 ? 1 : 0;
      correct += label >= 0 && label == predicted.get(query) ? 1 : 0;
    }
    results.put("queries", queries.count());
    if (known > 0) {
      results.put("correct", correct);
      results.put("accuracy", Outcome.share(correct, known));
    }
    return results;
  }

  private String className(double label) {
    // A machine whose memory was tampered with may name a class that does not exist.
    return label >= 0 && label < classes.size() ? classes.get((int) label) : "none (" + label + ")";
  }

  /**
   * {@inheritDoc}
   *
   * <p>A class other than the reference's is accepted where rounding alone can lead to it.
   */
  @Override
  public Optional<String> disagreement(Outcome machine, Outcome reference) {
    Tensor found = tensor(machine, "winners");
    Tensor expected = tensor(reference, "winners");
    for (int query = 0; query < queries.count(); query++) {
      if (found.get(query) != expected.get(query) && !canWin((int) found.get(query), query)) {
        return Optional.of(
            "query %d is given class %s, but the reference gives %s"
                .formatted(query, className(found.get(query)), className(expected.get(query))));
      }
    }
    return Optional.empty();
  }

  private boolean canWin(int label, int query) {
    int features = points.featureCount();
    double[] asked =
        Arrays.copyOfRange(
            queries.features().toDoubles(), query * features, (query + 1) * features);
    return NearTies.canWin(
        label, asked, points.features().toDoubles(), points.labels(), classes.size(), k);
  }

  private static Tensor tensor(Outcome outcome, String name) {
    Tensor tensor = outcome.tensors().get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("no tensor '" + name + "' in the outcome");
    }
    return tensor;
  }
}
