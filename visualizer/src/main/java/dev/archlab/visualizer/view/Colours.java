package dev.archlab.visualizer.view;

import dev.archlab.sim.Region;
import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.replay.Operands;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives every element of a run's tensors its colour. */
public final class Colours {

  private final Operands operands;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Region> regions = new HashMap<>();

  public Colours(Operands operands) {
    this.operands = operands;
    List<Region> all = operands.regions();
    for (Region region : all) {
      order.putIfAbsent(region.name(), order.size());
      regions.put(region.name(), region);
    }
  }

  /** The element that a tag means. */
  public Optional<Operand> operand(long tag) {
    return operands.at(tag);
  }

  /** The colour of an element. */
  public String of(Operand operand) {
    Region region = regions.get(operand.region());
    int tensor = order.getOrDefault(operand.region(), 0);
    return region == null
        ? Theme.of(tensor)
        : Theme.of(operand, tensor, Operands.rows(region), Operands.columns(region));
  }

  /** The hue of a tensor in full, for its name. */
  public String ofTensor(String region) {
    return Theme.of(order.getOrDefault(region, 0));
  }
}
