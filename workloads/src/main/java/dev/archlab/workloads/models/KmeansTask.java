package dev.archlab.workloads.models;

import dev.archlab.kernels.Device;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.ScatterAdd;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pass assigns each point to its nearest centre, then moves each centre to the mean of its
 * points; a centre without points stays where it is. It ends with the pass in which no point
 * changes its centre.
 *
 * @param points n × f
 * @param centres k × f: where to begin
 * @param passes at most
 */
record KmeansTask(Tensor points, Tensor centres, double inputRounding, int passes) implements Task {

  @Override
  public Outcome run(Device device) {
    int count = points.extent(0);
    int k = centres.extent(0);
    int features = points.extent(1);
    Workspace space = new Workspace(device);
    Region data = space.upload("points", points);
    Region means = space.upload("centres", centres);
    Region ones = space.upload("ones", ones(count));
    Region one = space.upload("one", 1f);
    Region assigned = space.region("assigned", ElementType.S32, count);
    Region before = space.upload("before", Tensor.ofInts(filled(count, -1), count));
    Region distances = space.region("distances", count, k);
    Region sums = space.region("sums", k, features);
    Region sizes = space.region("sizes", k, 1);
    List<Object> history = new ArrayList<>();
    int pass = 0;
    double changed = count;
    while (changed > 0 && pass < passes) {
      pass++;
      device.phase("assign");
      device.execute(new SquaredDistances(data, means, distances));
      space.arg(false, "assigned", distances, 1);
      Region nearest = space.reduce(Reduction.Function.MINIMUM, "nearest", distances, 1);
      Region cost = space.reduceAll(Reduction.Function.SUM, "cost", nearest);
      Region same = space.apply(ElementFunction.EQUAL, "same", assigned, before);
      Region moved = space.apply(ElementFunction.SUBTRACT, "moved", broadcast(one, same), same);
      Region changes = space.reduceAll(Reduction.Function.SUM, "changes", moved);
      device.phase("update");
      device.execute(new ScatterAdd(data, assigned, sums));
      device.execute(new ScatterAdd(ones, assigned, sizes));
      Region divisor = space.apply(ElementFunction.MAXIMUM, "divisor", sizes, one);
      Region average = space.apply(ElementFunction.DIVIDE, "average", sums, divisor);
      Region full = space.region("full", k, features);
      space.copyInto(sizes.broadcast(k, features), full);
      space.apply(ElementFunction.SELECT, "centres", full, average, means);
      space.copyInto(assigned, before);
      changed = device.download(changes).get(0);
      if (history.size() < Report.LONGEST) {
        history.add(report(device, sizes, cost, changed, means));
      }
    }
    Map<String, Object> results = new LinkedHashMap<>();
    Tensor labels = device.download(assigned);
    results.put("passes", pass);
    results.put("settled", changed == 0);
    results.put("sizes", whole(device.download(sizes)));
    results.put("cost", device.download(space.region("cost", 1)).get(0));
    results.put("centres", rows(device.download(means)));
    results.put("history", history);
    return new Outcome(results, Map.of("assigned", labels));
  }

  private static Region broadcast(Region scalar, Region like) {
    return scalar.broadcast(like.shape().stream().mapToInt(Integer::intValue).toArray());
  }

  private static Map<String, Object> report(
      Device device, Region sizes, Region cost, double changed, Region means) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("sizes", whole(device.download(sizes)));
    entry.put("cost", device.download(cost).get(0));
    entry.put("changed", (long) changed);
    entry.put("centres", rows(device.download(means)));
    return entry;
  }

  private static List<Object> whole(Tensor counts) {
    List<Object> list = new ArrayList<>();
    for (double value : counts.toDoubles()) {
      list.add((long) value);
    }
    return list;
  }

  private static List<Object> rows(Tensor table) {
    List<Object> rows = new ArrayList<>();
    for (int row = 0; row < Math.min(table.extent(0), Report.LONGEST); row++) {
      rows.add(Report.list(Rows.of(table, row)));
    }
    return rows;
  }

  private static Tensor ones(int count) {
    float[] values = new float[count];
    Arrays.fill(values, 1);
    return Tensor.ofFloats(values, count, 1);
  }

  private static int[] filled(int count, int value) {
    int[] values = new int[count];
    Arrays.fill(values, value);
    return values;
  }
}
