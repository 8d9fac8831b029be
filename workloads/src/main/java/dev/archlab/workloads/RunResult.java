package dev.archlab.workloads;

import dev.archlab.sim.Counters;
import dev.archlab.sim.CycleAccount;
import dev.archlab.sim.MachineLimits;
import dev.archlab.sim.Session;
import dev.archlab.workloads.reference.Check;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * One workload on one machine with one choice of kernels: what it found and what it cost.
 *
 * @param parameters of the workload
 * @param machine name of its configuration
 * @param kernel the chosen one, or that of the first operation
 * @param kernels the kernel of each operation, by the operation's name
 * @param overrides values of the configuration that were given for this run, by key
 * @param seed of all that is random
 * @param limits of the machine
 * @param account where the cycles of all launches went
 * @param counters of all launches
 * @param timeWithHostSeconds time of the launches and of the link to the host
 * @param operations useful arithmetic operations
 * @param hostOperations arithmetic done on the host
 * @param hostWork what else the host did
 * @param results what the workload found
 * @param referenceResults what the same run finds on the reference, which is in double precision
 *     throughout; where a workload iterates, a difference is no error
 * @param check the verdict
 * @param inputRounding the largest part of an input's value that was lost before the run, when it
 *     was rounded to the format that machine and reference are given; 0 where all were exact
 * @param hostSeconds of this host, inside the simulation
 */
public record RunResult(
    String workload,
    Map<String, Object> parameters,
    String machine,
    String kernel,
    Map<String, String> kernels,
    Map<String, String> overrides,
    long seed,
    MachineLimits limits,
    CycleAccount account,
    Counters counters,
    double timeWithHostSeconds,
    long operations,
    long hostOperations,
    HostWork hostWork,
    Map<String, Object> results,
    Map<String, Object> referenceResults,
    Check check,
    double inputRounding,
    double hostSeconds) {

  /**
   * What the host did besides arithmetic.
   *
   * @param launches of programs
   * @param transfers to and from the machine
   * @param bytes of all transfers
   */
  public record HostWork(long launches, long transfers, long bytes) {

    static HostWork of(Session session) {
      long launches = 0;
      long transfers = 0;
      long bytes = 0;
      for (Session.Event event : session.events()) {
        if (event instanceof Session.Launched) {
          launches++;
        } else if (event instanceof Session.Uploaded upload) {
          transfers++;
          bytes += upload.data().length;
        } else if (event instanceof Session.Downloaded download) {
          transfers++;
          bytes += download.bytes();
        }
      }
      return new HostWork(launches, transfers, bytes);
    }
  }

  /** The names of results that are not finite numbers, lists and maps included. */
  public List<String> notFinite() {
    return results.entrySet().stream()
        .filter(entry -> !isFinite(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isFinite(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().allMatch(RunResult::isFinite);
    }
    if (value instanceof List<?> list) {
      return list.stream().allMatch(RunResult::isFinite);
    }
    return !(value instanceof Double number) || Double.isFinite(number);
  }

  public RunResult {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    kernels = Collections.unmodifiableMap(new LinkedHashMap<>(kernels));
    overrides = Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
    results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    referenceResults = Collections.unmodifiableMap(new LinkedHashMap<>(referenceResults));
  }

  /** Cycles of all launches; the host link excluded. */
  public long cycles() {
    return account.cycles();
  }

  /** Time of the launches, in seconds. */
  public double timeSeconds() {
    return cycles() / limits.clockHz();
  }

  /** Useful operations per second of the machine's time. */
  public double operationsPerSecond() {
    return operations / timeSeconds();
  }

  /** Useful operations as a part of what the machine can do in that time; a MAC is two. */
  public double utilization() {
    return operations / (cycles() * 2.0 * limits.peakMacsPerCycle());
  }

  /** Bytes between the machine and its DRAM; empty where the machine does not count them. */
  public OptionalLong dramBytes() {
    return dramBytes(counters);
  }

  static OptionalLong dramBytes(Counters counters) {
    Long read = counters.values().get("dram_read_bytes");
    Long written = counters.values().get("dram_write_bytes");
    return read == null || written == null ? OptionalLong.empty() : OptionalLong.of(read + written);
  }
}
