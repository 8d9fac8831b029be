package dev.archlab.workloads;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The workloads there are. */
public final class Workloads {

  private Workloads() {}

  /** All that are registered as services, by name. */
  public static List<Workload> all() {
    List<Workload> found = new ArrayList<>();
    ServiceLoader.load(Workload.class).forEach(found::add);
    found.sort(Comparator.comparing(Workload::name));
    return found;
  }
}
