package dev.archlab.workloads.sweep;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.workloads.JsonReport;
import java.util.List;

/**
 * The points of a sweep in order. Workloads vary slowest, then parameters and keys in the order
 * given, then machines, then kernels. A point that stands there already is left out, as where a
 * machine lacks a key that is swept.
 */
public final class SweepPlan {

  private static final String SCHEMA = "archlab.sweep/1";

  private final SweepRequest request;
  private final String version;
  private final Kernels kernels;
  private final List<Point> points;

  SweepPlan(SweepRequest request, String version, Kernels kernels, List<Point> points) {
    this.request = request;
    this.version = version;
    this.kernels = kernels;
    this.points = List.copyOf(points);
  }

  /**
   * Finds the points of a sweep.
   *
   * @param version of the program
   * @throws dev.archlab.sim.ArchlabException if a name or value is wrong, or no point remains
   */
  public static SweepPlan of(SweepRequest request, String version) {
    Kernels kernels = Kernels.load();
    return new SweepPlan(
        request, version, kernels, new PointFinder(request, version, kernels).points());
  }

  /** How many points there are. */
  public int size() {
    return points.size();
  }

  List<Point> points() {
    return points;
  }

  Kernels kernels() {
    return kernels;
  }

  String version() {
    return version;
  }

  /** Stands for all points and their order. */
  String fingerprint() {
    Digest digest = new Digest();
    points.forEach(point -> digest.add(point.key()));
    return digest.hex();
  }

  /** The plan, and the configurations that its points depart from. */
  ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("schema", SCHEMA);
    node.put("version", version);
    node.put("seed", request.seed());
    node.put("points", size());
    node.put("fingerprint", fingerprint());
    request.workloads().forEach(node.putArray("workloads")::add);
    request.machines().forEach(node.putArray("machines")::add);
    request.kernels().forEach(node.putArray("kernels")::add);
    node.set("parameters", JsonReport.map(request.parameters()));
    node.set("set", JsonReport.map(request.keys()));
    node.put("zip", request.zip());
    node.put("where", request.where());
    ObjectNode configurations = node.putObject("configurations");
    for (String machine : request.machines()) {
      ObjectNode values = configurations.putObject(machine);
      Machines.blueprint(machine, List.of())
          .configuration()
          .entries()
          .forEach((key, entry) -> values.put(key, entry.text()));
    }
    return node;
  }
}
