package dev.archlab.workloads;

import dev.archlab.kernels.Tensor;
import dev.archlab.sim.AddressRange;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.UsageException;
import java.util.List;

/**
 * A tensor that a workload needs in a device's memory.
 *
 * @param name of its region
 * @param type of its elements
 * @param bytes its size
 */
public record Footprint(String name, ElementType type, long bytes) {

  /** The largest {@link Tensor}, which is one Java array on the host. */
  private static final long LARGEST = Integer.MAX_VALUE - 8;

  /** At least: a simulated byte, the host's copy of it, and the reference's double precision. */
  private static final int HOST_BYTES_PER_BYTE = 4;

  /** A dense tensor. */
  public static Footprint of(String name, ElementType type, int... shape) {
    long bytes = type.bytes();
    for (int extent : shape) {
      bytes = bytes > Long.MAX_VALUE / extent ? Long.MAX_VALUE : bytes * extent;
    }
    return new Footprint(name, type, bytes);
  }

  /**
   * Refuses what cannot fit.
   *
   * @param workload whose tensors they are, for the message
   * @param machine its name, for the message
   * @throws UsageException that says how much is needed and how much there is
   */
  static void require(List<Footprint> parts, String workload, String machine, AddressRange heap) {
    double needed = parts.stream().mapToDouble(Footprint::bytes).sum();
    if (needed > heap.bytes()) {
      throw new UsageException(
          "%s needs %s of memory, but '%s' has %s for data"
              .formatted(workload, Quantity.bytes(needed), machine, Quantity.bytes(heap.bytes())));
    }
    long host = Runtime.getRuntime().maxMemory();
    if (HOST_BYTES_PER_BYTE * needed > host) {
      throw new UsageException(
          "simulating and checking %s needs %s on this host, and Java may use %s;"
                  .formatted(
                      workload, Quantity.bytes(HOST_BYTES_PER_BYTE * needed), Quantity.bytes(host))
              + " ARCHLAB_JAVA_OPTS=-Xmx16g, for example, allows more");
    }
    for (Footprint part : parts) {
      if (part.bytes() > LARGEST) {
        throw new UsageException(
            "'%s' of %s is %s; a single tensor may have at most %s"
                .formatted(
                    part.name(), workload, Quantity.bytes(part.bytes()), Quantity.bytes(LARGEST)));
      }
    }
  }
}
